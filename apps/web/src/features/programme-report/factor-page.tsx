import { Heading } from '@digdir/designsystemet-react';
import type { GroupFigures, ProgrammeOverview } from '@medspill/contracts';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { Loaded } from '../../components/ui/loaded';
import { Notice } from '../../components/ui/notice';
import { SkeletonBlocks } from '../../components/ui/skeleton-blocks';
import { useWording } from '../../lib/instrument/use-wording';
import { groupFiguresQuery, programmeQuery, reportQuery } from './api/programme-queries';
import { FactorReliability } from './components/factor-reliability';
import { FactorSlopes } from './components/factor-slopes';
import { FactorStatistics } from './components/factor-statistics';
import { readSelection, writeSelection, type Selection } from './model/selection';

const ChosenBy = ({ groups, factorKey }: { groups: readonly GroupFigures[]; factorKey: string }) => {
  const { t } = useTranslation('programme-report');
  const chosen = groups.filter((group) => group.chosen.includes(factorKey));
  return (
    <section className="figure" aria-labelledby="chosen-title">
      <h2 id="chosen-title" className="section-title">
        {t('factorPage.chosenBy')}
      </h2>
      <p className="figure__subtitle">
        {chosen.length > 0 ? t('factorPage.chosenText', { count: chosen.length }) : t('factorPage.chosenNone')}
      </p>
      <ul className="link-list">
        {chosen.map(({ id, name, cohort }) => (
          <li key={id}>
            <Link to={`/groups/${id}`}>{name}</Link> <span>{cohort.name}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};

const FactorHeader = ({ programme, factorKey, selection }: { programme: ProgrammeOverview; factorKey: string; selection: Selection }) => {
  const { t } = useTranslation('programme-report');
  const wording = useWording(programme.instrument.key, programme.instrument.version);
  const name = wording.factorName(factorKey);
  const cohort = programme.cohorts.find(({ id }) => id === selection.cohortId);
  return (
    <header className="page-header">
      <title>{`${name} – ${programme.name}`}</title>
      <div>
        <p className="page-header__over">
          <Link to={`/programmes/${programme.id}${writeSelection(selection)}`}>← {t('factorPage.back')}</Link>
          {` · ${cohort ? `${programme.name} · ${cohort.name}` : programme.name}`}
        </p>
        <Heading level={1} data-size="md">
          {name}
        </Heading>
        <p className="page-header__definition">
          <b>{t('factorPage.meaning')}:</b> {wording.factorDefinition(factorKey)}
        </p>
      </div>
    </header>
  );
};

/** One factor: what it means, each group's way, all its figures, and who chose it. */
export const FactorPage = () => {
  const { t } = useTranslation('programme-report');
  const { t: common } = useTranslation('common');
  const { programmeId = '', factorKey = '' } = useParams();
  const [search] = useSearchParams();
  const selection = readSelection(search);
  const { data: programme } = useSuspenseQuery(programmeQuery(programmeId));
  const wording = useWording(programme.instrument.key, programme.instrument.version);
  const report = useQuery(reportQuery(programmeId, selection));
  const groups = useQuery(groupFiguresQuery(programmeId, selection));
  return (
    <div className="stack stack--wide">
      <FactorHeader programme={programme} factorKey={factorKey} selection={selection} />
      <Loaded query={report} skeleton={<SkeletonBlocks heights={[560, 480]} />}>
        {({ report: { factors } }) => {
          const index = factors.findIndex(({ key }) => key === factorKey);
          const row = factors[index];
          if (!row) return <Notice heading={common('errors.not_found.title')}>{t('factorPage.unknown')}</Notice>;
          if (row.withheld) {
            return <Notice heading={t('withheld.title')}>{common(`withheld.${row.withheld}`)}.</Notice>;
          }
          return (
            <Loaded query={groups} skeleton={<SkeletonBlocks heights={[560]} />}>
              {({ groups: items }) => (
                <div className="stack stack--wide">
                  <FactorSlopes {...{ row, index, selection }} name={wording.factorName(factorKey)} groups={items} />
                  <div className="columns">
                    <FactorStatistics row={row} selection={selection} />
                    <div className="stack stack--wide">
                      <FactorReliability row={row} selection={selection} />
                      <ChosenBy groups={items} factorKey={factorKey} />
                    </div>
                  </div>
                </div>
              )}
            </Loaded>
          );
        }}
      </Loaded>
    </div>
  );
};
