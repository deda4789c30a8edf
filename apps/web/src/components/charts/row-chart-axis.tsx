import { useXAxisScale } from 'recharts';
import { halfTicks, wholeTicks, type RowChartLayout, type RowChartProps } from './row-chart-layout';

interface GridProps {
  ticks: readonly number[];
  scale: (value: number) => number | undefined;
  format: (value: number) => string;
  layout: RowChartLayout;
  /** Drawn stronger: nothing has changed here. */
  origin?: number;
}

const Grid = ({ ticks, scale, format, layout, origin }: GridProps) =>
  ticks.map((tick) => {
    const x = scale(tick);
    if (x === undefined) return null;
    return (
      <g key={tick}>
        <line
          x1={x}
          x2={x}
          y1={layout.headHeight}
          y2={layout.height - 2}
          className={tick === origin ? 'chart-grid chart-grid--origin' : 'chart-grid'}
        />
        <text x={x} y={layout.headHeight - 7} textAnchor="middle" className="chart-axis-text">
          {format(tick)}
        </text>
      </g>
    );
  });

/** Scale ends, grid and column heads of a row chart. */
export const RowChartAxis = (props: RowChartProps & { layout: RowChartLayout }) => {
  const { layout, domain, intervalDomain, heads, formatTick, formatIntervalTick } = props;
  const level = useXAxisScale('level');
  const interval = useXAxisScale('interval');
  if (!level) return null;
  const differences = props.panel === 'interval' && intervalDomain ? halfTicks(intervalDomain) : [];
  const panelMiddle = (layout.intervalLeft + layout.intervalRight) / 2;
  return (
    <g>
      {props.intervalInPlot ? (
        <Grid ticks={props.ticks ?? halfTicks(domain, layout.plotRight - layout.plotLeft)} scale={level} format={formatTick} layout={layout} origin={0} />
      ) : (
        <Grid ticks={props.ticks ?? wholeTicks(domain)} scale={level} format={formatTick} layout={layout} />
      )}
      {layout.isNarrow ? null : (
        <>
          <text x={0} y={14} className="chart-head">
            {heads.label}
          </text>
          <text x={layout.textRight} y={14} textAnchor="end" className="chart-head">
            {heads.text}
          </text>
          {heads.panel ? (
            <text x={panelMiddle} y={14} textAnchor="middle" className="chart-head">
              {heads.panel}
            </text>
          ) : null}
          {interval ? (
            <Grid ticks={differences} scale={interval} format={formatIntervalTick ?? String} layout={layout} origin={0} />
          ) : null}
        </>
      )}
    </g>
  );
};
