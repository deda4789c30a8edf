import { ComposedChart, Scatter, XAxis, YAxis, type ScatterShapeProps } from 'recharts';
import { useElementWidth } from './use-element-width';

export interface ScatterPoint {
  id: string;
  label: string;
  x: number;
  y: number;
}

interface ScatterPlotProps {
  points: readonly ScatterPoint[];
  height: number;
  xLabel: string;
  yLabel: string;
  formatY: (value: number) => string;
  ariaLabel: string;
}

const labelOf = (point: unknown): string | null =>
  typeof point === 'object' && point !== null && 'label' in point && typeof point.label === 'string' ? point.label : null;

/** Recharts hands each shape the point it is for. */
const dot = ({ cx, cy, payload }: ScatterShapeProps) => (
  <circle cx={cx} cy={cy} r={3.5} className="chart-dot">
    <title>{labelOf(payload)}</title>
  </circle>
);

/** A small scatter: the ends of both axes, and every point with its name on hover. */
export const ScatterPlot = ({ points, height, xLabel, yLabel, formatY, ariaLabel }: ScatterPlotProps) => {
  const [element, width] = useElementWidth();
  const xEnd = Math.max(1, ...points.map((point) => point.x));
  const low = Math.min(0, ...points.map((point) => point.y));
  const high = Math.max(0.1, ...points.map((point) => point.y));
  return (
    <div ref={element} className="chart" style={{ minHeight: height }}>
      {width > 0 ? (
        <ComposedChart
          width={width}
          height={height}
          margin={{ top: 22, right: 8, bottom: 16, left: 0 }}
          accessibilityLayer={false}
          title={ariaLabel}
        >
          <XAxis
            type="number"
            dataKey="x"
            domain={[0, xEnd]}
            ticks={[0, xEnd]}
            tickLine={false}
            height={18}
            className="chart-axis"
            label={{ value: xLabel, position: 'insideBottom', offset: -12, className: 'chart-axis-text' }}
          />
          <YAxis
            type="number"
            dataKey="y"
            domain={[low, high]}
            ticks={[low, high]}
            tickFormatter={formatY}
            tickLine={false}
            width={42}
            className="chart-axis"
            label={{ value: yLabel, position: 'top', offset: 7, dx: 14, className: 'chart-axis-text' }}
          />
          <Scatter
            data={[...points]}
            isAnimationActive={false}
            shape={dot}
          />
        </ComposedChart>
      ) : null}
    </div>
  );
};
