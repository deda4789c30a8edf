import type { FactorRow } from '@medspill/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PartsLegend } from '../../../components/charts/parts-legend';
import { RowChart } from '../../../components/charts/row-chart';
import type { RowChartRow } from '../../../components/charts/row-chart-layout';
import { FigureFrame } from '../../../components/ui/figure-frame';
import { Segmented } from '../../../components/ui/segmented';
import { agreementColours, agreementWords } from '../../../lib/figures/agreement';
import { useFormat } from '../../../lib/format/use-format';
import { programmeMethods } from '../../../lib/methods/programme-methods';
import { alphaDomain, alphaTicks, type End, reliabilityFinding } from '../model/reliability';
import { writeSelection } from '../model/selection';
import { useReliabilityData } from './reliability-data';
import { fileNameOf, type ReportView } from './report-context';

const useRowOf = ({ wording, programme, selection }: ReportView, end: End) => {
  const { t } = useTranslation('programme-report');
  const { t: common } = useTranslation('common');
  const format = useFormat();
  return ({ key, reliability }: FactorRow): RowChartRow => {
    const base = {
      id: key,
      label: wording.factorName(key),
      href: `/programmes/${programme.id}/factors/${key}${writeSelection(selection)}`,
      points: [],
    };
    const wave = reliability[end];
    if (!wave) return { ...base, text: '', missing: common(`withheld.${reliability.withheld ?? 'too_few_groups'}`) };
    const { alpha, alphaLow, alphaHigh, omega, icc2, agreement } = wave;
    const figures = { alpha: format.coefficient(alpha), omega: format.coefficient(omega), icc2: format.coefficient(icc2) };
    return {
      ...base,
      text: Object.values(figures).join(' · '),
      narrowText: [`α ${figures.alpha} · ω ${figures.omega} · ICC(2) ${figures.icc2}`, t('reliability.narrowAgreement', agreement)],
      shares: agreementWords.map((word) => ({ colour: agreementColours[word], count: agreement[word] })),
      interval:
        alpha !== null && alphaLow !== null && alphaHigh !== null
          ? { value: alpha, low: alphaLow, high: alphaHigh, tone: 'clear' }
          : undefined,
    };
  };
};

/** How reliably each factor was measured, and on how many groups' members agree on it, in one wave at a time. */
export const ReliabilityFigure = ({ view }: { view: ReportView }) => {
  const { t } = useTranslation('programme-report');
  const { t: common } = useTranslation('common');
  const format = useFormat();
  const [end, setEnd] = useState<End>('t2');
  const { selection, report } = view;
  const rowOf = useRowOf(view, end);
  const data = useReliabilityData(view);
  const finding = reliabilityFinding(report.factors, end);
  const domain = alphaDomain(report.factors.map(({ reliability }) => reliability[end]));
  const when = common(`when.${selection[end === 't1' ? 'from' : 'to']}`);
  const title = finding.factors > 0 ? t('reliability.title', { ...finding, when }) : t('reliability.none');
  return (
    <FigureFrame
      id="reliability"
      number={t('reliability.heading')}
      title={title}
      subtitle={t('reliability.subtitle')}
      fileName={fileNameOf(view, t('reliability.heading'))}
      how={programmeMethods('reliability.wave.alpha', 'reliability.wave.omega', 'reliability.wave.icc2', 'reliability.wave.agreement.strong')}
      controls={
        <Segmented
          label={t('groups.wave')}
          value={end}
          onChange={setEnd}
          options={[
            { value: 't1', label: common(`waves.${selection.from}`) },
            { value: 't2', label: common(`waves.${selection.to}`) },
          ]}
        />
      }
      legend={
        <PartsLegend parts={agreementWords.map((key) => ({ key, label: t(`reliability.${key}`), colour: agreementColours[key] }))} />
      }
      note={<p>{t('reliability.note')}</p>}
      data={data}
    >
      <RowChart
        rows={report.factors.map(rowOf)}
        series={[]}
        domain={domain}
        ticks={alphaTicks(domain)}
        intervalInPlot
        panel="shares"
        textWidth={128}
        heads={{ label: t('reliability.factor'), text: t('reliability.head'), panel: t('reliability.agreement') }}
        formatTick={(value) => format.coefficient(value)}
        ariaLabel={title}
      />
    </FigureFrame>
  );
};
