import './development.css';
import { Button, Heading } from '@digdir/designsystemet-react';
import type { DevelopmentPlan } from '@medspill/contracts';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { ErrorNotice } from '../../components/ui/error-notice';
import { Loaded } from '../../components/ui/loaded';
import { SkeletonBlocks } from '../../components/ui/skeleton-blocks';
import { useWording } from '../../lib/instrument/use-wording';
import { useMay } from '../../lib/session/session';
import { developmentQuery, figuresQuery, useRemoveArea } from './api/development';
import { NewAreaDialog } from './components/area-dialog';
import { DoneNote } from './components/done-note';
import { EmptyPlan } from './components/empty-plan';
import { GatheringList } from './components/gathering-list';
import { type Done, PlanProvider, usePlan } from './components/plan-context';
import { Reminders } from './components/reminders';
import { closedKinds, gatheringsOf, presentGathering } from './model/gatherings';

/** More areas than a group can keep in mind. */
const enoughAreas = 4;

const Header = ({ onNew }: { onNew: () => void }) => {
  const { t } = useTranslation('development');
  const { plan, mayEdit } = usePlan();
  const may = useMay();
  const { group, cohort, programme, areas } = plan;
  return (
    <header className="page-header">
      <title>{t('documentTitle', { group: group.name })}</title>
      <div>
        <p className="page-header__over">
          {`${programme.name} · ${cohort.name} · `}
          {may('group_report:read') ? <Link to={`/groups/${group.id}`}>{group.name}</Link> : group.name}
        </p>
        <Heading level={1} data-size="md">
          {t('title')}
        </Heading>
        <p className="page-header__meta">{t(may('contribution:read') ? 'lead' : 'leadOutside')}</p>
      </div>
      <div className="page-header__actions no-print">
        <button type="button" className="quiet-button" onClick={() => window.print()}>
          {t('print')}
        </button>
        {mayEdit && areas.length > 0 ? (
          <Button data-size="sm" onClick={onNew}>
            {t('area.new')}
          </Button>
        ) : null}
      </div>
    </header>
  );
};

/** Removes areas, and takes that back. Here, because the last area of a gathering takes its list along. */
const useRemove = () => {
  const { t } = useTranslation('development');
  const { plan, announce } = usePlan();
  const remove = useRemoveArea(plan.group.id);
  const setRemoved = (areaId: string, title: string, removed: boolean): void => {
    const undo = () => setRemoved(areaId, title, false);
    remove.mutate({ areaId, removed }, {
      onSuccess: () => announce(removed ? { text: t('done.areaRemoved', { title }), undo } : { text: t('done.areaBack', { title }) }),
    });
  };
  return { setRemoved, error: remove.error };
};

const Areas = ({ onChoose }: { onChoose: (factor: string | null) => void }) => {
  const { t } = useTranslation('development');
  const { plan, mayEdit } = usePlan();
  const { setRemoved, error } = useRemove();
  const gatherings = gatheringsOf(plan);
  const present = gatherings.find(({ chosenAfter }) => chosenAfter === presentGathering(plan));
  const many = (present?.areas.length ?? 0) > enoughAreas;
  if (gatherings.length === 0) return <EmptyPlan onChoose={onChoose} />;
  return (
    <>
      {mayEdit && many ? <p className="enough no-print">{t('enough')}</p> : null}
      {error === null ? null : <ErrorNotice error={error} />}
      {gatherings.map((gathering) => (
        <GatheringList
          key={gathering.chosenAfter}
          gathering={gathering}
          only={gatherings.length === 1}
          onRemove={(areaId, title) => setRemoved(areaId, title, true)}
        />
      ))}
    </>
  );
};

const Page = ({ plan }: { plan: DevelopmentPlan }) => {
  const wording = useWording(plan.instrument.key, plan.instrument.version);
  const mayEdit = useMay()('development:edit');
  const [done, setDone] = useState<Done | null>(null);
  /** The factor that a new area begins with, null for none; undefined while no area is being made. */
  const [beginWith, setBeginWith] = useState<string | null | undefined>();
  const { data } = useQuery({ ...figuresQuery(plan.group.id), enabled: closedKinds(plan).length > 0, retry: false });
  const report = data ?? null;
  const view = useMemo(() => ({ plan, report, wording, mayEdit, announce: setDone }), [plan, report, wording, mayEdit]);
  return (
    <PlanProvider value={view}>
      <div className="stack stack--wide development">
        <Header onNew={() => setBeginWith(null)} />
        <Areas onChoose={setBeginWith} />
        <Reminders />
        {beginWith === undefined ? null : <NewAreaDialog factor={beginWith} onClose={() => setBeginWith(undefined)} />}
        {done ? <DoneNote done={done} onDismiss={() => setDone(null)} /> : null}
      </div>
    </PlanProvider>
  );
};

/** `/groups/:groupId/development`: what the group has chosen to work on, what each will do, and where it stands. */
export const DevelopmentPage = () => {
  const { groupId = '' } = useParams();
  const query = useQuery(developmentQuery(groupId));
  return (
    <Loaded query={query} skeleton={<SkeletonBlocks heights={[72, 320, 320, 320]} />}>
      {(plan) => <Page plan={plan} />}
    </Loaded>
  );
};
