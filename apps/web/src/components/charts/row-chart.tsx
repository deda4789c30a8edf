import { ComposedChart, Scatter, XAxis, YAxis } from 'recharts';
import { axisAnchor } from './axis-anchor';
import { RowChartAxis } from './row-chart-axis';
import { RowChartRows } from './row-chart-rows';
import { layoutRowChart, type RowChartProps } from './row-chart-layout';
import { useElementWidth } from './use-element-width';

/** Rows of points on a shared scale, joined by a line, with the interval of their difference at the right. */
export const RowChart = (props: RowChartProps) => {
  const [element, width] = useElementWidth();
  const { rows, domain, intervalDomain, panel, textWidth, ariaLabel } = props;
  const layout = layoutRowChart({ width, rows, hasPanel: panel !== undefined, textWidth });
  return (
    <div ref={element} className="chart" style={{ minHeight: layout.height }}>
      {width > 0 ? (
        <ComposedChart
          width={width}
          height={layout.height}
          margin={{ top: layout.headHeight, right: 0, bottom: 4, left: 0 }}
          accessibilityLayer={false}
          title={ariaLabel}
        >
          <XAxis
            hide
            xAxisId="level"
            type="number"
            dataKey="x"
            domain={[...domain]}
            allowDataOverflow
            padding={{ left: layout.plotLeft, right: width - layout.plotRight }}
          />
          <XAxis
            hide
            xAxisId="interval"
            type="number"
            dataKey="x"
            domain={[...(intervalDomain ?? [0, 1])]}
            allowDataOverflow
            padding={{ left: layout.intervalLeft, right: width - layout.intervalRight }}
          />
          <YAxis hide type="number" dataKey="y" domain={[0, rows.length]} reversed allowDataOverflow width={0} />
          <RowChartAxis {...props} layout={layout} />
          <Scatter xAxisId="level" data={[{ x: domain[0], y: 0 }]} shape={axisAnchor} isAnimationActive={false} />
          <Scatter xAxisId="interval" data={[{ x: 0, y: 0 }]} shape={axisAnchor} isAnimationActive={false} />
          <RowChartRows {...props} layout={layout} />
        </ComposedChart>
      ) : null}
    </div>
  );
};
