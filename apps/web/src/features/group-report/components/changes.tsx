import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IntervalLegend } from '../../../components/charts/interval-legend';
import { RowChart } from '../../../components/charts/row-chart';
import { differenceDomain, type RowChartRow } from '../../../components/charts/row-chart-layout';
import { FigureFrame } from '../../../components/ui/figure-frame';
import { Segmented } from '../../../components/ui/segmented';
import { useFormat } from '../../../lib/format/use-format';
import { groupMethods } from '../../../lib/methods/group-methods';
import { changeTitle, shownPairs, sortChanges, type KnownChange, type SortedChanges } from '@medspill/narrative';
import { fileNameOf, type ReportView } from './report-view';

const useRows = (view: ReportView, sorted: SortedChanges): RowChartRow[] => {
  const { t } = useTranslation('group-report');
  const { t: common } = useTranslation('common');
  const format = useFormat();
  const rowOf = ({ factor, difference, low, high }: KnownChange, tone: 'clear' | 'unclear'): RowChartRow => ({
    id: factor.key,
    label: view.wording.factorName(factor.key),
    points: [],
    text: `${format.signed(difference)}  (${format.interval(low, high)})`,
    interval: { value: difference, low, high, tone },
  });
  const part = (kind: 'up' | 'down' | 'unclear'): RowChartRow[] => {
    const rows = sorted[kind].map((change) => rowOf(change, kind === 'unclear' ? 'unclear' : 'clear'));
    const label = t(`changes.${kind}`, { count: rows.length });
    return rows.length > 0 ? [{ id: kind, label, heading: true, points: [], text: '' }, ...rows] : [];
  };
  const missing = sorted.withheld.map(({ factor, change }) => ({
    id: factor.key, label: view.wording.factorName(factor.key), points: [], text: '',
    missing: common(`withheld.${change.withheld ?? 'too_few_responses'}`),
  }));
  const missingHead = { id: 'withheld', label: t('changes.withheld', { count: missing.length }), heading: true };
  return [
    ...part('up'),
    ...part('down'),
    ...part('unclear'),
    ...(missing.length > 0 ? [{ ...missingHead, points: [], text: '' }, ...missing] : []),
  ];
};

const figure = (name: string, digits = 2) => ({ name, digits });

/** What changed between two waves, by what the interval carries; that one cannot tell is a finding too. */
export const Changes = ({ view }: { view: ReportView }) => {
  const { t } = useTranslation('group-report');
  const { t: common } = useTranslation('common');
  const format = useFormat();
  const pairs = shownPairs(view.report);
  const [chosen, setChosen] = useState('');
  const pair = pairs.find(({ from, to }) => `${from}|${to}` === chosen) ?? pairs[0];
  const sorted = pair ? sortChanges(view.report, pair) : { up: [], down: [], unclear: [], withheld: [] };
  const rows = useRows(view, sorted);
  if (!pair) return null;
  const known = [...sorted.up, ...sorted.down, ...sorted.unclear];
  const unpaired = known.some(({ change }) => change.unpaired);
  const counts = {
    down: sorted.down.length,
    unclear: sorted.unclear.length,
    upText: t('factorCount', { count: sorted.up.length }),
    downText: t('factorCount', { count: sorted.down.length }),
  };
  const title = t(`changes.title.${changeTitle(sorted)}`, counts);
  return (
    <FigureFrame
      id="changes"
      number={t('changes.heading')}
      title={title}
      subtitle={t('changes.subtitle', {
        earlier: common(`waves.${pair.from}`).toLowerCase(),
        later: common(`waves.${pair.to}`).toLowerCase(),
      })}
      fileName={fileNameOf(view, `${pair.from} ${pair.to}`)}
      how={[...groupMethods('factors.changes.difference', 'factors.changes.ciLow'), unpaired ? 'unpaired-test' : 'group-change-t', 'change-direction']}
      controls={
        pairs.length > 1 ? (
          <Segmented
            label={t('changes.pair')}
            value={`${pair.from}|${pair.to}`}
            onChange={setChosen}
            options={pairs.map(({ from, to }) => ({
              value: `${from}|${to}`,
              label: `${common(`waves.${from}`)} – ${common(`waves.${to}`).toLowerCase()}`,
            }))}
          />
        ) : null
      }
      legend={<IntervalLegend clear={t('changes.legend')} unclear={t('changes.legendUnclear')} />}
      note={
        <>
          {sorted.unclear.length > 0 ? <p>{t('changes.unclearNote')}</p> : null}
          {unpaired ? <p>{t('changes.unpairedNote')}</p> : null}
        </>
      }
      data={{
        columns: [
          { name: t('changes.factor') },
          ...[t('changes.n1'), t('changes.n2'), t('changes.nBoth')].map((name) => figure(name, 0)),
          figure(t('changes.difference')),
          ...['95 % −', '95 % +', 't', 'df', 'p', 'd'].map((name) => figure(name)),
        ],
        rows: known.map(({ factor, change }) => [
          view.wording.factorName(factor.key),
          change.nOnlyFirst, change.nOnlySecond, change.nBoth, change.difference, change.ciLow, change.ciHigh,
          change.t, change.df, change.p, change.dAv,
        ]),
      }}
    >
      <RowChart
        rows={rows}
        series={[]}
        domain={differenceDomain(known)}
        intervalInPlot
        textWidth={178}
        heads={{ label: t('changes.factor'), text: t('changes.value') }}
        formatTick={(value) => format.signed(value, 1)}
        ariaLabel={title}
      />
    </FigureFrame>
  );
};
