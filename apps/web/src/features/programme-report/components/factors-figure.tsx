import type { FactorRow } from '@medspill/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Legend } from '../../../components/charts/legend';
import { RowChart } from '../../../components/charts/row-chart';
import { differenceDomain, type RowChartRow } from '../../../components/charts/row-chart-layout';
import { waveSeries } from '../../../lib/figures/wave-series';
import { FigureFrame } from '../../../components/ui/figure-frame';
import { Segmented } from '../../../components/ui/segmented';
import { useFormat } from '../../../lib/format/use-format';
import { programmeMethods } from '../../../lib/methods/programme-methods';
import { changeFinding, rowDirection } from '@medspill/narrative';
import { figureOrders, orderFactors, type FigureOrder } from '../model/sort-factors';
import { writeSelection } from '../model/selection';
import { useFactorData } from './factor-data';
import { fileNameOf, type ReportView } from './report-context';

const scales = { short: [3, 7], full: [1, 7] } as const;
type ScaleName = keyof typeof scales;

/** Puts a heading over the factors of each dimension. */
const withHeadings = (rows: readonly FactorRow[], heading: (dimension: string) => RowChartRow, row: (factor: FactorRow) => RowChartRow) =>
  rows.flatMap((factor, index) =>
    factor.dimension === rows[index - 1]?.dimension ? [row(factor)] : [heading(factor.dimension), row(factor)],
  );

const useRows = (view: ReportView, order: FigureOrder): RowChartRow[] => {
  const { t: common } = useTranslation('common');
  const format = useFormat();
  const { selection, wording, programme } = view;
  const rowOf = (factor: FactorRow): RowChartRow => {
    const { t1, t2, change, withheld } = factor;
    const base = {
      id: factor.key,
      label: wording.factorName(factor.key),
      href: `/programmes/${programme.id}/factors/${factor.key}${writeSelection(selection)}`,
    };
    if (withheld || t1.mean === null || t2.mean === null) {
      return { ...base, points: [], text: '', missing: common(`withheld.${withheld ?? 'too_few_groups'}`) };
    }
    const { mean, ciLow, ciHigh } = change;
    const levels = `${format.number(t1.mean)} → ${format.number(t2.mean)}`;
    const hasInterval = mean !== null && ciLow !== null && ciHigh !== null;
    const tone = rowDirection(factor) === 'unclear' ? 'unclear' : 'clear';
    return {
      ...base,
      points: [
        { series: selection.from, value: t1.mean },
        { series: selection.to, value: t2.mean },
      ],
      text: levels,
      narrowText: [levels, `${format.signed(mean)} (${format.interval(ciLow, ciHigh)})`],
      interval: hasInterval ? { value: mean, low: ciLow, high: ciHigh, tone } : undefined,
    };
  };
  const rows = orderFactors(view.report.factors, order);
  if (order !== 'published') return rows.map(rowOf);
  const headingOf = (dimension: string): RowChartRow => ({
    id: dimension, label: wording.dimensionName(dimension), heading: true, points: [], text: '',
  });
  return withHeadings(rows, headingOf, rowOf);
};

/** Figure 3: every factor in two waves, with the interval of its change. */
export const FactorsFigure = ({ view }: { view: ReportView }) => {
  const { t } = useTranslation('programme-report');
  const { t: common } = useTranslation('common');
  const format = useFormat();
  const [order, setOrder] = useState<FigureOrder>('published');
  const [scale, setScale] = useState<ScaleName>('short');
  const { from, to } = view.selection;
  const rows = useRows(view, order);
  const data = useFactorData(view);
  const finding = changeFinding(view.report.factors);
  const series = waveSeries([from, to], (kind) => common(`waves.${kind}`));
  const intervals = rows.flatMap(({ interval }) => (interval ? [interval] : []));
  const [low, high] = scales[scale];
  const values = { ...finding, later: common(`when.${to}`), earlier: common(`when.${from}`) };
  return (
    <FigureFrame
      id="figure-3"
      number={t('figure3.number')}
      title={t(`figure3.title.${finding.kind}`, values)}
      subtitle={t('figure3.subtitle', { count: view.report.groups })}
      fileName={fileNameOf(view, t('figure3.number'))}
      data={data}
      how={[...programmeMethods('wave.mean', 'change.mean', 'change.ciLow'), 'change-direction']}
      controls={
        <>
          <Segmented
            label={t('figure3.order.label')}
            value={order}
            onChange={setOrder}
            options={figureOrders.map((value) => ({ value, label: t(`figure3.order.${value}`) }))}
          />
          <Segmented
            label={t('figure3.scale.label')}
            value={scale}
            onChange={setScale}
            options={(['short', 'full'] as const).map((value) => ({ value, label: t(`figure3.scale.${value}`) }))}
          />
        </>
      }
      legend={<Legend series={series} whisker={t('figure3.whisker')} />}
      note={
        <>
          {finding.unclear > 0 && finding.kind !== 'unclear' ? <p>{t('figure3.unclear', { count: finding.unclear })}</p> : null}
          {scale === 'short' ? <p>{t('figure3.axis', { low, high })}</p> : null}
        </>
      }
    >
      <RowChart
        rows={rows}
        series={series}
        domain={scales[scale]}
        intervalDomain={differenceDomain(intervals)}
        heads={{ label: t('figure3.factor'), text: t('figure3.levels'), panel: t('figure3.change') }}
        panel="interval"
        formatTick={(value) => format.number(value, 0)}
        formatIntervalTick={(value) => format.signed(value, 1)}
        ariaLabel={t(`figure3.title.${finding.kind}`, values)}
      />
    </FigureFrame>
  );
};
