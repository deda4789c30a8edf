import { LabelList, Line, LineChart, XAxis, YAxis } from 'recharts';
import { useElementWidth } from './use-element-width';
import { useItemKeys } from './use-item-keys';

export interface Slope {
  id: string;
  label: string;
  first: number;
  second: number;
}

interface SlopeChartProps {
  slopes: readonly Slope[];
  mean: { first: number; second: number; label: string };
  ends: readonly [string, string];
  domain: readonly [number, number];
  active: string | null;
  onActivate: (id: string | null) => void;
  formatTick: (value: number) => string;
  formatValue: (value: number) => string;
  ariaLabel: string;
}

const height = 440;

/** The words of a line's end, outside it. */
const endLabel = (x: number, y: number, isFirst: boolean, text: string) => (
  <text x={x + (isFirst ? -10 : 10)} y={y + 4.5} textAnchor={isFirst ? 'end' : 'start'} className="chart-value chart-value--strong">
    {text}
  </text>
);

/** A line per item from its first to its second figure; the thick one is the mean. */
export const SlopeChart = (props: SlopeChartProps) => {
  const { slopes, mean, ends, domain, active, onActivate, formatTick, formatValue, ariaLabel } = props;
  const [element, width] = useElementWidth();
  const onKeyDown = useItemKeys(
    slopes.map(({ id }) => id),
    active,
    onActivate,
  );
  const data = [
    { end: ends[0], mean: mean.first, ...Object.fromEntries(slopes.map(({ id, first }) => [id, first])) },
    { end: ends[1], mean: mean.second, ...Object.fromEntries(slopes.map(({ id, second }) => [id, second])) },
  ];
  const chosen = slopes.find(({ id }) => id === active);
  const side = width < 560 ? 44 : 130;
  const label = (value: number, name: string) => (width < 560 ? formatValue(value) : `${name} ${formatValue(value)}`);
  const shown = chosen ?? mean;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex -- one stop for all lines; the arrow keys go between them
    <div ref={element} className="chart" role="group" aria-label={ariaLabel} tabIndex={0} onKeyDown={onKeyDown} style={{ minHeight: height }}>
      {width > 0 ? (
        <LineChart
          width={width}
          height={height}
          data={data}
          margin={{ top: 16, right: side, bottom: 4, left: 0 }}
          accessibilityLayer={false}
        >
          <XAxis dataKey="end" tickLine={false} className="chart-axis" padding={{ left: 64, right: 0 }} />
          <YAxis
            type="number"
            domain={[...domain]}
            ticks={Array.from({ length: domain[1] - domain[0] + 1 }, (_, index) => domain[0] + index)}
            tickFormatter={formatTick}
            width={34}
            tickLine={false}
            className="chart-axis"
          />
          {slopes.map(({ id, first, second }) => (
            <Line
              key={id}
              dataKey={id}
              type="linear"
              className="chart-slope"
              stroke={second < first ? 'var(--change-down)' : '#8fa1b3'}
              strokeWidth={1.4}
              strokeOpacity={0.75}
              dot={{ r: 2.5, strokeWidth: 0, fill: second < first ? 'var(--change-down)' : '#8fa1b3' }}
              isAnimationActive={false}
              onMouseEnter={() => onActivate(id)}
            />
          ))}
          <Line dataKey="mean" type="linear" stroke="var(--wave-after)" strokeWidth={4} dot={{ r: 5, strokeWidth: 0, fill: 'var(--wave-after)' }} isAnimationActive={false} />
          {chosen ? (
            <Line dataKey={chosen.id} type="linear" stroke="var(--ink)" strokeWidth={2.5} dot={{ r: 4.5, strokeWidth: 0, fill: 'var(--ink)' }} isAnimationActive={false} />
          ) : null}
          <Line
            dataKey={chosen ? chosen.id : 'mean'}
            type="linear"
            stroke="none"
            dot={false}
            activeDot={false}
            isAnimationActive={false}
          >
            <LabelList
              content={({ x, y, index }) => endLabel(Number(x), Number(y), index === 0, index === 0 ? formatValue(shown.first) : label(shown.second, shown.label))}
            />
          </Line>
        </LineChart>
      ) : null}
    </div>
  );
};
