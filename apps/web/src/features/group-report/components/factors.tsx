import type { GroupFactor, WaveKind } from '@medspill/contracts';
import { useTranslation } from 'react-i18next';
import { Legend } from '../../../components/charts/legend';
import { RowChart } from '../../../components/charts/row-chart';
import type { RowChartRow } from '../../../components/charts/row-chart-layout';
import { FigureFrame } from '../../../components/ui/figure-frame';
import { waveSeries } from '../../../lib/figures/wave-series';
import { useFormat } from '../../../lib/format/use-format';
import { groupMethods } from '../../../lib/methods/group-methods';
import { agreementPath, extremes, levelIn } from '@medspill/narrative';
import { useLevelData } from './level-data';
import { fileNameOf, type ReportView } from './report-view';

const bandColours = ['#f0c9a8', '#dfe4e9', '#a9c7e3'] as const;

const useRowOf = (view: ReportView, last: WaveKind) => {
  const { t } = useTranslation('group-report');
  const { t: common } = useTranslation('common');
  const format = useFormat();
  return (factor: GroupFactor): RowChartRow => {
    const base = { id: factor.key, label: view.wording.factorName(factor.key) };
    const points = factor.levels.flatMap(({ kind, mean }) => (mean === null ? [] : [{ series: kind, value: mean }]));
    const level = levelIn(factor, last);
    if (!level || level.mean === null) {
      return { ...base, points, text: '', missing: common(`withheld.${level?.withheld ?? 'no_wave'}`) };
    }
    const path = agreementPath(factor, last);
    const earlier = path.slice(0, -1).map((word) => t(`agreement.short.${word}`));
    const agreement = [...earlier, ...path.slice(-1).map((word) => t(`agreement.${word}`))].join(' → ');
    const text = [format.number(level.mean), agreement].filter(Boolean).join(' · ');
    const [low, middle, high] = level.bands ?? [];
    return {
      ...base,
      points,
      tick: level.cohort.mean,
      text,
      narrowText: level.bands ? [text, t('factors.bandsText', { low, middle, high })] : [text],
      shares: level.bands?.map((count, index) => ({ colour: bandColours[index] ?? bandColours[1], count })),
    };
  };
};

const withDimensions = (view: ReportView, rowOf: (factor: GroupFactor) => RowChartRow): RowChartRow[] =>
  view.report.factors.flatMap((factor, index, all) => {
    const heading = { id: factor.dimension, label: view.wording.dimensionName(factor.dimension), heading: true };
    const isFirst = factor.dimension !== all[index - 1]?.dimension;
    return isFirst ? [{ ...heading, points: [], text: '' }, rowOf(factor)] : [rowOf(factor)];
  });

const useCohortNote = (view: ReportView, last: WaveKind): string | null => {
  const { t } = useTranslation('group-report');
  const { t: common } = useTranslation('common');
  const cohorts = view.report.factors.flatMap((factor) => levelIn(factor, last)?.cohort ?? []);
  const reason = cohorts.find(({ withheld }) => withheld)?.withheld;
  if (!reason || cohorts.some(({ mean }) => mean !== null)) return null;
  return t('factors.cohortWithheld', { reason: common(`withheld.${reason}`).toLowerCase() });
};

/** The factors by dimension, in every wave there is. */
export const Factors = ({ view }: { view: ReportView }) => {
  const { t } = useTranslation('group-report');
  const { t: common } = useTranslation('common');
  const format = useFormat();
  const last = view.waves.at(-1) ?? 'before';
  const rows = withDimensions(view, useRowOf(view, last));
  const data = useLevelData(view);
  const cohortNote = useCohortNote(view, last);
  const { highest, lowest } = extremes(view.report, last);
  const series = waveSeries(view.waves, (kind) => common(`waves.${kind}`));
  const wave = common(`waves.${last}`);
  const [top, bottom] = [highest[0]?.factor.key, lowest[0]?.factor.key];
  const title =
    top && bottom
      ? t('factors.title', {
          factor: view.wording.factorName(top),
          lowest: view.wording.factorName(bottom),
          when: common(`when.${last}`),
        })
      : t('factors.plain');
  const hasBands = rows.some(({ shares }) => shares);
  const hasTick = rows.some(({ tick }) => typeof tick === 'number');
  return (
    <FigureFrame
      id="factors"
      title={title}
      subtitle={hasTick ? t('factors.subtitle') : t('factors.subtitlePlain')}
      fileName={fileNameOf(view, t('factors.plain'))}
      data={data}
      how={groupMethods('factors.levels.mean', 'factors.levels.agreement', 'factors.levels.cohort.mean', 'factors.levels.bands')}
      legend={<Legend series={series} tick={hasTick ? t('factors.cohort') : undefined} />}
      note={
        <>
          <p>{t('factors.agreementNote')}</p>
          {hasBands ? <p>{t('factors.bandsNote', { wave: wave.toLowerCase() })}</p> : null}
          {cohortNote ? <p>{cohortNote}</p> : null}
        </>
      }
    >
      <RowChart
        rows={rows}
        series={series}
        domain={[1, 7]}
        textWidth={158 + 42 * (view.waves.length - 1)}
        heads={{
          label: t('factors.factor'),
          text: t('factors.level', { wave }),
          ...(hasBands ? { panel: t('factors.bands') } : {}),
        }}
        panel={hasBands ? 'shares' : undefined}
        formatTick={(value) => format.number(value, 0)}
        ariaLabel={title}
      />
    </FigureFrame>
  );
};
