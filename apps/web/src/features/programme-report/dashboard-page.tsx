import { Button } from '@digdir/designsystemet-react';
import { keepPreviousData, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { Loaded } from '../../components/ui/loaded';
import { Notice } from '../../components/ui/notice';
import { SkeletonBlocks } from '../../components/ui/skeleton-blocks';
import { useWording } from '../../lib/instrument/use-wording';
import { groupFiguresQuery, programmeQuery, reportQuery } from './api/programme-queries';
import { DashboardHeader } from './components/dashboard-header';
import { GroupsFigure } from './components/groups-figure';
import { FactorsFigure } from './components/factors-figure';
import { FactorsTable } from './components/factors-table';
import { Computed } from './components/computed';
import { CountsFigure } from './components/counts-figure';
import { ReliabilityFigure } from './components/reliability-figure';
import type { ReportView } from './components/report-context';
import { ResponseRates } from './components/response-rates';
import { Tiles } from './components/tiles';
import { readSelection, writeSelection, type Selection } from './model/selection';

const Withheld = ({ view, onAll }: { view: ReportView; onAll: () => void }) => {
  const { t } = useTranslation('programme-report');
  const { t: common } = useTranslation('common');
  const reason = view.report.index.withheld ?? 'too_few_groups';
  const all = view.selection.cohortId ? (
    <Button variant="secondary" onClick={onAll}>
      {t('withheld.action')}
    </Button>
  ) : null;
  return (
    <Notice heading={t('withheld.title')} action={all}>
      <p>{common(`withheld.${reason}`)}.</p>
      {reason === 'too_few_groups' ? <p>{t('withheld.body')}</p> : null}
    </Notice>
  );
};

const Figures = ({ view, groups }: { view: ReportView; groups: ReactNode }) => (
  <>
    <FactorsFigure view={view} />
    <FactorsTable view={view} />
    <CountsFigure view={view} />
    {groups}
    <ReliabilityFigure view={view} />
    <Computed />
  </>
);

/** A programme or one of its cohorts: how its groups were, how they are, and how sure one can be. */
export const DashboardPage = () => {
  const { programmeId = '' } = useParams();
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const selection = readSelection(search);
  const { data: programme } = useSuspenseQuery(programmeQuery(programmeId));
  const wording = useWording(programme.instrument.key, programme.instrument.version);
  const report = useQuery({ ...reportQuery(programmeId, selection), placeholderData: keepPreviousData });
  const groups = useQuery({ ...groupFiguresQuery(programmeId, selection), placeholderData: keepPreviousData });
  const select = (next: Selection) => void navigate({ search: writeSelection(next) }, { preventScrollReset: true });
  return (
    <div className="stack stack--wide">
      <DashboardHeader programme={programme} selection={selection} onSelect={select} />
      <Loaded
        query={report}
        skeleton={
          <div className="stack stack--wide">
            <SkeletonBlocks heights={[190, 190, 190, 190]} row />
            <SkeletonBlocks heights={[760, 600]} />
          </div>
        }
      >
        {(data) => {
          const view = { ...data, programme, wording };
          const nothing = data.report.factors.every((factor) => factor.withheld !== null);
          if (nothing) return <Withheld view={view} onAll={() => select({ ...selection, cohortId: null })} />;
          return (
            <div className="stack stack--wide">
              <Tiles view={view} />
              <Figures
                view={view}
                groups={
                  <Loaded query={groups} skeleton={<SkeletonBlocks heights={[760]} />}>
                    {(items) => <GroupsFigure view={{ ...view, selection: items.selection }} groups={items.groups} />}
                  </Loaded>
                }
              />
            </div>
          );
        }}
      </Loaded>
      <ResponseRates programme={programme} cohortId={selection.cohortId} />
    </div>
  );
};
