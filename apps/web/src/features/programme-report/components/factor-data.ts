import type { ReportRow } from '@medspill/contracts';
import { useTranslation } from 'react-i18next';
import type { FigureData } from '../../../components/ui/figure-data';
import type { ReportView } from './report-context';

const figure = (name: string, digits = 2) => ({ name, digits });

/** The figures behind figure 3 and table 2, a row per factor, in full precision. */
export const useFactorData = ({ report, wording, selection }: ReportView): FigureData => {
  const { t } = useTranslation('programme-report');
  const { t: common } = useTranslation('common');
  const [first, second] = [common(`waves.${selection.from}`), common(`waves.${selection.to}`)];
  const columns = [
    { name: t('table2.factor') },
    figure(t('table2.n'), 0),
    figure(first),
    figure(`${first} SD`),
    figure(second),
    figure(`${second} SD`),
    figure(t('table2.change')),
    figure('95 % −'),
    figure('95 % +'),
    figure('t'),
    figure('df', 0),
    figure(t('table2.p'), 3),
    figure(t('table2.pHolm'), 3),
    figure(t('table2.pBh'), 3),
    figure(t('table2.d')),
    figure('d 95 % −'),
    figure('d 95 % +'),
    figure('d_z'),
    figure('g'),
    figure('g 95 % −'),
    figure('g 95 % +'),
    figure(t('table2.wilcoxon'), 3),
    figure(t('table2.signFlip'), 3),
    figure(t('table2.chosen'), 0),
  ];
  const rows: { name: string; row: ReportRow; chosenBy: number | null }[] = [
    { name: t('table2.index'), row: report.index, chosenBy: null },
    ...report.factors.map((row) => ({ name: wording.factorName(row.key), row, chosenBy: row.chosenBy })),
  ];
  return {
    columns,
    rows: rows.map(({ name, row: { n, t1, t2, change }, chosenBy }) => [
      name, n, t1.mean, t1.sd, t2.mean, t2.sd, change.mean, change.ciLow, change.ciHigh, change.t, change.df,
      change.p, change.pHolm, change.pBh, change.dAv, change.dAvLow, change.dAvHigh, change.dZ, change.gAv, change.gAvLow, change.gAvHigh,
      change.wilcoxonP, change.signFlipP, chosenBy,
    ]),
  };
};
