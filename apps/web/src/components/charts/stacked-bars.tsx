import { useId } from 'react';
import { Bar, BarChart, LabelList, XAxis, YAxis } from 'recharts';
import { Hatch } from './hatch';
import { useElementWidth } from './use-element-width';

export interface StackedRow {
  id: string;
  label: string;
  counts: Readonly<Record<string, number>>;
}

interface StackedBarsProps {
  rows: readonly StackedRow[];
  parts: readonly { key: string; label: string; colour: string; textColour: string; hatched?: boolean }[];
  ariaLabel: string;
}

const narrowBelow = 640;
const narrowRow = 44;
const wideRow = 26;

interface TickProps {
  y: number | string;
  payload: { value: string };
}

const labelAt = (offset: number) => {
  const Label = ({ y, payload }: TickProps) => (
    <text x={0} y={Number(y) + offset} className="chart-label">
      {payload.value}
    </text>
  );
  return Label;
};

const labelAbove = labelAt(-14);
const labelBeside = labelAt(4.5);

/** Counts that add up, one bar a row, with the numbers in the bars. */
export const StackedBars = ({ rows, parts, ariaLabel }: StackedBarsProps) => {
  const [element, width] = useElementWidth();
  const hatchId = useId();
  const isNarrow = width < narrowBelow;
  const rowHeight = isNarrow ? narrowRow : wideRow;
  const height = rows.length * rowHeight + 8;
  const end = Math.max(1, ...rows.map(({ counts }) => Object.values(counts).reduce((sum, count) => sum + count, 0)));
  const data = rows.map(({ id, label, counts }) => ({ id, label, ...counts }));
  return (
    <div ref={element} className="chart" style={{ minHeight: height }}>
      {width > 0 ? (
        <BarChart
          layout="vertical"
          width={width}
          height={height}
          data={data}
          margin={{ top: 4, right: 4, bottom: 4, left: 0 }}
          barSize={17}
          accessibilityLayer={false}
          title={ariaLabel}
        >
          <defs>
            {parts.map(({ key, colour, hatched }) => (hatched ? <Hatch key={key} id={`${hatchId}${key}`} colour={colour} /> : null))}
          </defs>
          <XAxis hide type="number" domain={[0, end]} />
          <YAxis
            type="category"
            dataKey="label"
            axisLine={false}
            tickLine={false}
            interval={0}
            width={isNarrow ? 1 : 260}
            tick={isNarrow ? labelAbove : labelBeside}
          />
          {parts.map(({ key, colour, textColour, hatched }) => (
            <Bar key={key} dataKey={key} stackId="all" fill={hatched ? `url(#${hatchId}${key})` : colour} stroke="var(--paper)" isAnimationActive={false}>
              <LabelList
                dataKey={key}
                position="center"
                fill={textColour}
                stroke={hatched ? colour : 'none'}
                className="chart-bar-label"
                formatter={(count) => (typeof count === 'number' && count > 0 ? count : '')}
              />
            </Bar>
          ))}
        </BarChart>
      ) : null}
    </div>
  );
};
