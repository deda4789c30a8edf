import type { WaveReliability } from '@medspill/contracts';
import { useTranslation } from 'react-i18next';
import type { FigureData } from '../../../components/ui/figure-data';
import type { ReportView } from './report-context';

const figuresOf = (wave: WaveReliability | null): (number | null)[] => {
  if (!wave) return Array.from({ length: 10 }, () => null);
  const { responses, alpha, alphaLow, alphaHigh, omega, icc1, icc2, agreement } = wave;
  return [responses, alpha, alphaLow, alphaHigh, omega, icc1, icc2, agreement.strong, agreement.moderate, agreement.weak];
};

/** The figures behind the reliability, a row per factor, both waves beside each other. */
export const useReliabilityData = ({ report, wording, selection }: ReportView): FigureData => {
  const { t } = useTranslation('programme-report');
  const { t: common } = useTranslation('common');
  const columnsOf = (wave: string) => [
    { name: `${wave}: ${t('reliability.responses').toLowerCase()}`, digits: 0 },
    { name: `${wave}: ${t('reliability.alpha')}`, digits: 2 },
    { name: `${wave}: 95 % −`, digits: 2 },
    { name: `${wave}: 95 % +`, digits: 2 },
    { name: `${wave}: ${t('reliability.omega')}`, digits: 2 },
    { name: `${wave}: ICC(1)`, digits: 2 },
    { name: `${wave}: ICC(2)`, digits: 2 },
    { name: `${wave}: ${t('reliability.strong')}`, digits: 0 },
    { name: `${wave}: ${t('reliability.moderate')}`, digits: 0 },
    { name: `${wave}: ${t('reliability.weak')}`, digits: 0 },
  ];
  return {
    columns: [
      { name: t('reliability.factor') },
      { name: t('reliability.groups'), digits: 0 },
      ...[selection.from, selection.to].flatMap((kind) => columnsOf(common(`waves.${kind}`))),
    ],
    rows: report.factors.map(({ key, reliability: { groups, t1, t2 } }) => [wording.factorName(key), groups, ...figuresOf(t1), ...figuresOf(t2)]),
  };
};
