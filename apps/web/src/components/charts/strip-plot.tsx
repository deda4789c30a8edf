import { memo } from 'react';
import { ComposedChart, Scatter, useXAxisScale, XAxis, YAxis } from 'recharts';
import { axisAnchor } from './axis-anchor';
import { RowChartAxis } from './row-chart-axis';
import { layoutRowChart, type RowChartLayout } from './row-chart-layout';
import { useElementWidth } from './use-element-width';
import { useItemKeys } from './use-item-keys';

export interface StripRow {
  id: string;
  label: string;
  dots: readonly { item: string; value: number }[];
}

interface StripPlotProps {
  rows: readonly StripRow[];
  /** Everything that has a dot in the rows, in the order of the arrow keys. */
  items: readonly { id: string; label: string }[];
  active: string | null;
  onActivate: (id: string | null) => void;
  domain: readonly [number, number];
  colour: string;
  rowHead: string;
  formatTick: (value: number) => string;
  formatValue: (value: number) => string;
  ariaLabel: string;
}

interface LayerProps extends StripPlotProps {
  layout: RowChartLayout;
}

const narrowRowHeight = 46;

const middleOf = (layout: RowChartLayout, index: number) =>
  layout.headHeight + index * layout.rowHeight + (layout.isNarrow ? 33 : layout.rowHeight / 2);

/** All dots. Drawn once: pointing at one redraws only the marks over them. */
const Dots = memo(({ rows, layout, colour, onActivate, domain }: Omit<LayerProps, 'active'>) => {
  const scale = useXAxisScale('level');
  if (!scale) return null;
  return rows.map((row, index) => (
    <g key={row.id}>
      <text x={0} y={middleOf(layout, index) + (layout.isNarrow ? -15 : 4.5)} className="chart-label">
        {row.label}
      </text>
      <line
        x1={layout.plotLeft}
        x2={layout.plotRight}
        y1={middleOf(layout, index)}
        y2={middleOf(layout, index)}
        className="chart-guide"
      />
      {row.dots.map(({ item, value }) => (
        <circle
          key={item}
          cx={scale(Math.min(domain[1], Math.max(domain[0], value)))}
          cy={middleOf(layout, index)}
          r={4.5}
          fill={colour}
          className="chart-strip-dot"
          onPointerEnter={() => onActivate(item)}
        />
      ))}
    </g>
  ));
});

const ActiveMarks = ({ rows, layout, active, domain, formatValue }: LayerProps) => {
  const scale = useXAxisScale('level');
  if (!scale || active === null) return null;
  const marks = rows.flatMap((row, index) => {
    const dot = row.dots.find(({ item }) => item === active);
    if (!dot) return [];
    const x = scale(Math.min(domain[1], Math.max(domain[0], dot.value)));
    return x === undefined ? [] : [{ id: row.id, x, y: middleOf(layout, index), value: dot.value }];
  });
  return (
    <g pointerEvents="none">
      <path d={marks.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('')} className="chart-profile" />
      {marks.map(({ id, x, y, value }) => (
        <g key={id}>
          <circle cx={x} cy={y} r={5.5} className="chart-active-dot" />
          <text x={layout.textRight} y={layout.isNarrow ? y - 15 : y + 4.5} textAnchor="end" className="chart-value">
            {formatValue(value)}
          </text>
        </g>
      ))}
    </g>
  );
};

/** Every item's dot in every row; one item can be followed through all of them. */
export const StripPlot = (props: StripPlotProps) => {
  const [element, width] = useElementWidth();
  const { rows, items, active, onActivate, domain, rowHead, formatTick, ariaLabel } = props;
  const ids = items.map(({ id }) => id);
  const onKeyDown = useItemKeys(ids, active, onActivate);
  const layout = layoutRowChart({ width, rows: rows.map(() => ({ text: '' })), hasPanel: false, narrowRow: narrowRowHeight });
  const heads = { label: rowHead, text: items.find(({ id }) => id === active)?.label ?? '' };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex -- one stop for all dots; the arrow keys go between them
    <div ref={element} className="chart" role="group" aria-label={ariaLabel} tabIndex={0} onKeyDown={onKeyDown} style={{ minHeight: layout.height }}>
      {width > 0 ? (
        <ComposedChart
          width={width}
          height={layout.height}
          margin={{ top: layout.headHeight, right: 0, bottom: 4, left: 0 }}
          accessibilityLayer={false}
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
          <YAxis hide type="number" dataKey="y" domain={[0, rows.length]} width={0} />
          <RowChartAxis rows={[]} series={[]} {...{ domain, heads, formatTick, ariaLabel, layout }} />
          <Scatter xAxisId="level" data={[{ x: domain[0], y: 0 }]} shape={axisAnchor} isAnimationActive={false} />
          <Dots {...props} layout={layout} />
          <ActiveMarks {...props} layout={layout} />
        </ComposedChart>
      ) : null}
    </div>
  );
};
