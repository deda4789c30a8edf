import type { FactorRow, ReportRow } from '@medspill/contracts';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DownloadMenu } from '../../../components/ui/download-menu';
import { HowPopover } from '../../../components/ui/how-popover';
import { SortableTable, type TableColumn } from '../../../components/ui/sortable-table';
import { useFormat } from '../../../lib/format/use-format';
import { programmeMethods } from '../../../lib/methods/programme-methods';
import { sizeFinding, sizeWord, stars } from '@medspill/narrative';
import { writeSelection } from '../model/selection';
import { useFactorData } from './factor-data';
import { fileNameOf, type ReportView } from './report-context';

interface Line {
  key: string;
  name: string;
  row: ReportRow;
  factor: FactorRow | null;
}

const useColumns = ({ programme, selection }: ReportView): TableColumn<Line>[] => {
  const { t } = useTranslation('programme-report');
  const { t: common } = useTranslation('common');
  const format = useFormat();
  const level = (kind: 'from' | 'to', of: (row: ReportRow) => ReportRow['t1']): TableColumn<Line> => ({
    key: kind,
    name: t('table2.level', { wave: common(`waves.${selection[kind]}`) }),
    numeric: true,
    cell: ({ row }) => (row.withheld ? '' : `${format.number(of(row).mean)} (${format.number(of(row).sd)})`),
    sortValue: ({ row }) => of(row).mean,
  });
  const figure = (key: 'p' | 'pHolm' | 'pBh'): TableColumn<Line> => ({
    key,
    name: t(`table2.${key}`),
    numeric: true,
    cell: ({ row }) => (row.withheld ? '' : format.p(row.change[key])),
    sortValue: ({ row }) => row.change[key],
  });
  return [
    {
      key: 'factor',
      name: t('table2.factor'),
      cell: ({ key, name, factor }) =>
        factor ? <Link to={`/programmes/${programme.id}/factors/${key}${writeSelection(selection)}`}>{name}</Link> : name,
      sortValue: ({ name }) => name,
    },
    { key: 'n', name: t('table2.n'), numeric: true, cell: ({ row }) => row.n, sortValue: ({ row }) => row.n },
    level('from', (row) => row.t1),
    level('to', (row) => row.t2),
    {
      key: 'change',
      name: t('table2.change'),
      numeric: true,
      cell: ({ row }) =>
        row.withheld ? <span className="withheld">{common(`withheld.${row.withheld}`)}</span> : <b>{format.signed(row.change.mean)}</b>,
      sortValue: ({ row }) => row.change.mean,
    },
    {
      key: 'interval',
      name: t('table2.interval'),
      numeric: true,
      cell: ({ row: { change, withheld } }) => (withheld ? '' : format.interval(change.ciLow, change.ciHigh)),
    },
    {
      key: 't',
      name: t('table2.t'),
      numeric: true,
      cell: ({ row: { change, withheld } }) =>
        withheld ? '' : (
          <>
            {format.number(change.t)}
            <span className="stars">{stars(change.p)}</span>
          </>
        ),
      sortValue: ({ row }) => row.change.t,
    },
    figure('p'),
    figure('pHolm'),
    figure('pBh'),
    {
      key: 'd',
      name: t('table2.d'),
      numeric: true,
      cell: ({ row }) => (row.withheld ? '' : format.number(row.change.dAv)),
      sortValue: ({ row }) => row.change.dAv,
    },
    {
      key: 'dInterval',
      name: t('table2.dInterval'),
      numeric: true,
      cell: ({ row: { change, withheld } }) => (withheld ? '' : format.interval(change.dAvLow, change.dAvHigh)),
    },
    {
      key: 'size',
      name: t('table2.size'),
      cell: ({ row }) => {
        const word = sizeWord(row);
        return word && common(`changeSize.${word}`);
      },
    },
    {
      key: 'chosen',
      name: t('table2.chosen'),
      numeric: true,
      cell: ({ factor }) => factor?.chosenBy ?? '',
      sortValue: ({ factor }) => factor?.chosenBy ?? null,
    },
  ];
};

const titleOf = (finding: ReturnType<typeof sizeFinding>, t: TFunction<'programme-report'>): string => {
  if (finding.factors === 0) return t('table2.none');
  return finding.large + finding.medium > 0 ? t('table2.title', finding) : t('table2.unclear');
};

/** Table 2: every figure of the comparison, the index first. */
export const FactorsTable = ({ view }: { view: ReportView }) => {
  const { t } = useTranslation('programme-report');
  const columns = useColumns(view);
  const data = useFactorData(view);
  const { index, factors } = view.report;
  const lines = factors.map((factor) => ({ key: factor.key, name: view.wording.factorName(factor.key), row: factor, factor }));
  const finding = sizeFinding(factors);
  const title = titleOf(finding, t);
  return (
    <section id="table-2" className="figure" aria-labelledby="table-2-title">
      <header className="figure__header">
        <p className="figure__number">{t('table2.number')}</p>
        <h2 id="table-2-title">{title}</h2>
        <p className="figure__subtitle">{t('table2.subtitle')}</p>
      </header>
      <div className="figure__bar no-print">
        <div className="figure__actions">
          <HowPopover methods={[...programmeMethods('change.t', 'change.pHolm', 'change.pBh', 'change.dAv', 'change.dAvLow', 'chosenBy'), 'effect-size-words']} />
          <DownloadMenu data={data} fileName={fileNameOf(view, t('table2.number'))} title={title} subtitle="" />
        </div>
      </div>
      <SortableTable
        caption={t('table2.number')}
        columns={columns}
        rows={lines}
        rowKey={({ key }) => key}
        first={{ key: 'index', name: t('table2.index'), row: index, factor: null }}
      />
      <div className="figure__note">
        <p>{t('table2.stars')}</p>
      </div>
    </section>
  );
};
