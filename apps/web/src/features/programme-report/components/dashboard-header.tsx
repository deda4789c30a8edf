import { Heading } from '@digdir/designsystemet-react';
import type { ProgrammeOverview } from '@medspill/contracts';
import { useTranslation } from 'react-i18next';
import { ExportMenu } from '../../../components/ui/export-menu';
import { Choice } from '../../../components/ui/choice';
import { useExportSubjects } from '../api/export-programme';
import { comparisonsOf, type Selection } from '../model/selection';
import { RateLine } from './rate-line';

interface DashboardHeaderProps {
  programme: ProgrammeOverview;
  selection: Selection;
  onSelect: (selection: Selection) => void;
}

/** Which programme, how large, who answered; and the two choices that everything below follows. */
export const DashboardHeader = ({ programme, selection, onSelect }: DashboardHeaderProps) => {
  const { t } = useTranslation('programme-report');
  const { t: common } = useTranslation('common');
  const cohort = programme.cohorts.find(({ id }) => id === selection.cohortId);
  const shown = cohort ?? programme;
  const comparisons = comparisonsOf(programme, selection.cohortId);
  return (
    <header className="page-header">
      <title>{t('documentTitle', { programme: programme.name })}</title>
      <div>
        <p className="page-header__over">{programme.organisation.name}</p>
        <Heading level={1} data-size="md">
          {cohort ? `${programme.name} · ${cohort.name}` : programme.name}
        </Heading>
        <p className="page-header__meta numeric">
          {t('size', { groups: shown.groups, members: shown.members })}
          <RateLine rates={shown.responseRates} />
        </p>
      </div>
      <ExportMenu key={`${selection.cohortId ?? ''}${selection.from}${selection.to}`} subjects={useExportSubjects(programme.id, selection)} />
      <fieldset className="filters no-print">
        <legend className="visually-hidden">{t('filters.label')}</legend>
        <Choice
          label={t('filters.cohort')}
          value={cohort?.id ?? ''}
          options={[
            { value: '', label: t('filters.allCohorts') },
            ...programme.cohorts.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(id) => onSelect({ ...selection, cohortId: id || null })}
        />
        <Choice
          label={t('filters.comparison')}
          value={`${selection.from}|${selection.to}`}
          options={comparisons.map(({ from, to }) => ({
            value: `${from}|${to}`,
            label: t('filters.pair', { from: common(`waves.${from}`), to: common(`waves.${to}`).toLowerCase() }),
          }))}
          onChange={(value) => {
            const pair = comparisons.find(({ from, to }) => `${from}|${to}` === value);
            if (pair) onSelect({ ...selection, ...pair });
          }}
        />
      </fieldset>
    </header>
  );
};
