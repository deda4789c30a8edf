import { useTranslation } from 'react-i18next';
import type { FigureData } from '../../../components/ui/figure-data';
import { levelIn } from '@medspill/narrative';
import type { ReportView } from './report-view';

/** The figures behind the factors, a row per factor, all waves beside each other. */
export const useLevelData = ({ report, wording, waves }: ReportView): FigureData => {
  const { t } = useTranslation('group-report');
  const { t: common } = useTranslation('common');
  const columns = waves.flatMap((kind) => {
    const wave = common(`waves.${kind}`);
    return [
      { name: `${wave} ${t('factors.n')}`, digits: 0 },
      { name: wave, digits: 2 },
      { name: `${wave} ${t('factors.sd')}`, digits: 2 },
      { name: `${wave}: ${t('agreement.label').toLowerCase()}` },
      { name: `${wave}: ${t('factors.cohort').toLowerCase()}`, digits: 2 },
      { name: `${wave}: ${t('factors.low')}`, digits: 0 },
      { name: `${wave}: ${t('factors.middle')}`, digits: 0 },
      { name: `${wave}: ${t('factors.high')}`, digits: 0 },
    ];
  });
  return {
    columns: [{ name: t('factors.factor') }, ...columns, { name: t('factors.percentile'), digits: 0 }],
    rows: report.factors.map((factor) => [
      wording.factorName(factor.key),
      ...waves.flatMap((kind) => {
        const level = levelIn(factor, kind);
        if (!level) return [null, null, null, null, null, null, null, null];
        const agreement = level.agreement ? t(`agreement.${level.agreement}`) : null;
        return [level.n, level.mean, level.sd, agreement, level.cohort.mean, ...(level.bands ?? [null, null, null])];
      }),
      factor.norm.percentile,
    ]),
  };
};
