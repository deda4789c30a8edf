import { useTranslation } from 'react-i18next';
import { StackedBars } from '../../../components/charts/stacked-bars';
import { PartsLegend } from '../../../components/charts/parts-legend';
import { FigureFrame } from '../../../components/ui/figure-frame';
import { programmeMethods } from '../../../lib/methods/programme-methods';
import { mostImproved } from '@medspill/narrative';
import { sortBy } from '../model/sort-factors';
import { fileNameOf, type ReportView } from './report-context';

const counted = (view: ReportView) =>
  sortBy(
    view.report.factors.filter(({ improved }) => improved !== null),
    ({ improved }) => improved,
    'descending',
  );

/** Table 1: in how many groups each factor rose, stood still and fell. */
export const CountsFigure = ({ view }: { view: ReportView }) => {
  const { t } = useTranslation('programme-report');
  const rows = counted(view);
  const best = mostImproved(rows);
  const title = best
    ? t('table1.title', { factor: view.wording.factorName(best.key), improved: best.improved, groups: best.n })
    : t('table1.none');
  const parts = [
    { key: 'improved', label: t('table1.improved'), colour: 'var(--change-up)', textColour: '#ffffff' },
    { key: 'unchanged', label: t('table1.unchanged'), colour: 'var(--change-none)', textColour: '#17273a' },
    { key: 'declined', label: t('table1.declined'), colour: 'var(--change-down)', textColour: '#ffffff', hatched: true },
  ];
  const columns = [
    { name: t('table1.factor') },
    ...[t('table1.groups'), ...parts.map(({ label }) => label), t('table1.notImproved')].map((name) => ({ name, digits: 0 })),
  ];
  return (
    <FigureFrame
      id="table-1"
      number={t('table1.number')}
      title={title}
      subtitle={t('table1.subtitle')}
      fileName={fileNameOf(view, t('table1.number'))}
      how={programmeMethods('improved', 'unchanged', 'declined')}
      legend={<PartsLegend parts={parts} />}
      data={{
        columns,
        rows: rows.map((row) => [
          view.wording.factorName(row.key),
          row.n, row.improved, row.unchanged, row.declined, row.notImproved,
        ]),
      }}
    >
      <StackedBars
        ariaLabel={title}
        parts={parts}
        rows={rows.map(({ key, improved, unchanged, declined }) => ({
          id: key,
          label: view.wording.factorName(key),
          counts: { improved: improved ?? 0, unchanged: unchanged ?? 0, declined: declined ?? 0 },
        }))}
      />
    </FigureFrame>
  );
};
