import { useXAxisScale } from 'recharts';
import { Link } from 'react-router';
import { Marker } from './marker';
import { narrowLines, type RowChartLayout, type RowChartProps, type RowChartRow, textLineHeight } from './row-chart-layout';

type Scale = (value: number) => number | undefined;

interface RowProps extends RowChartProps {
  row: RowChartRow;
  layout: RowChartLayout;
  /** Vertical middle of the row's points, and of its words. */
  y: number;
  textY: number;
  level: Scale;
  interval: Scale | undefined;
}

const inside = (value: number, [low, high]: readonly [number, number]) => Math.min(high, Math.max(low, value));

const Whisker = ({ row, y, interval, intervalDomain }: RowProps) => {
  if (!row.interval || !intervalDomain || !interval) return null;
  const [low, high, middle] = [row.interval.low, row.interval.high, row.interval.value].map((value) =>
    interval(inside(value, intervalDomain)),
  );
  if (low === undefined || high === undefined || middle === undefined) return null;
  return (
    <g data-tone={row.interval.tone} className="chart-interval">
      <path d={`M${low} ${y - 4}v8M${low} ${y}H${high}M${high} ${y - 4}v8`} className="chart-whisker" />
      <rect x={middle - 3} y={y - 3} width={6} height={6} className="chart-whisker-point" />
    </g>
  );
};

/** Room for a number of two figures. */
const leastShare = 14;

const Shares = ({ row, y, layout }: RowProps) => {
  const shares = (row.shares ?? []).filter(({ count }) => count > 0);
  const total = shares.reduce((sum, { count }) => sum + count, 0);
  const width = layout.intervalRight - layout.intervalLeft - leastShare * shares.length;
  let left = layout.intervalLeft;
  return shares.map(({ colour, count }) => {
    const x = left;
    const part = leastShare + (count / total) * width;
    left += part;
    return (
      <g key={colour}>
        <rect x={x} y={y - 8} width={part - 1.5} height={16} rx={2} fill={colour} />
        <text x={x + (part - 1.5) / 2} y={y + 4} textAnchor="middle" className="chart-share-text">
          {count}
        </text>
      </g>
    );
  });
};

const Points = ({ row, y, level, series, domain }: RowProps) => {
  const placed = row.points.flatMap(({ series: key, value }) => {
    const look = series.find((one) => one.key === key);
    const x = level(inside(value, domain));
    return look && x !== undefined ? [{ ...look, x }] : [];
  });
  const ends = placed.map((point) => point.x);
  const tick = typeof row.tick === 'number' ? level(inside(row.tick, domain)) : undefined;
  return (
    <g>
      {ends.length > 1 ? (
        <line x1={Math.min(...ends)} x2={Math.max(...ends)} y1={y} y2={y} className="chart-link" />
      ) : null}
      {tick === undefined ? null : <line x1={tick} x2={tick} y1={y - 8} y2={y + 8} className="chart-tick" />}
      {placed.map((point) => (
        <Marker key={point.key} shape={point.marker} colour={point.colour} x={point.x} y={y} />
      ))}
      {/* A ring is drawn once more over what covers it: points that lie close stay countable. */}
      {placed
        .filter(({ marker }) => marker === 'ring')
        .map(({ key, colour, x }) => (
          <circle key={key} cx={x} cy={y} r={4.75} fill="none" stroke={colour} strokeWidth={2} />
        ))}
    </g>
  );
};

const Label = ({ row, textY }: RowProps) => {
  const text = (
    <text x={0} y={textY} className={row.heading ? 'chart-row-heading' : 'chart-label'}>
      {row.label}
    </text>
  );
  return row.href ? (
    <Link to={row.href} className="chart-row-link">
      {text}
    </Link>
  ) : (
    text
  );
};

const Row = (props: RowProps) => {
  const { row, y, textY, layout } = props;
  return (
    <g className="chart-row">
      {row.heading || layout.isNarrow ? null : (
        <line x1={layout.plotLeft} x2={layout.plotRight} y1={y} y2={y} className="chart-guide" />
      )}
      <Label {...props} />
      {row.missing ? (
        <text
          x={layout.isNarrow ? 0 : layout.plotLeft}
          y={layout.isNarrow ? textY + 18 : textY}
          className="chart-missing"
        >
          {row.missing}
        </text>
      ) : null}
      <Points {...props} />
      {layout.isNarrow ? (
        narrowLines(row, layout.textLines).map((line, index) => (
          <text key={line} x={0} y={textY + 17 + index * textLineHeight} className="chart-value chart-value--quiet">
            {line}
          </text>
        ))
      ) : (
        <text x={layout.textRight} y={textY} textAnchor="end" className="chart-value">
          {row.text}
        </text>
      )}
      {layout.isNarrow && !props.intervalInPlot ? null : <Whisker {...props} />}
      {layout.isNarrow ? null : <Shares {...props} />}
    </g>
  );
};

/** The rows of a row chart, from top to bottom. */
export const RowChartRows = (props: RowChartProps & { layout: RowChartLayout }) => {
  const level = useXAxisScale('level');
  const interval = useXAxisScale('interval');
  const { rows, layout } = props;
  if (!level) return null;
  const whiskers = props.intervalInPlot ? { interval: level, intervalDomain: props.domain } : { interval };
  return rows.map((row, index) => {
    const top = layout.headHeight + index * layout.rowHeight;
    const y = layout.isNarrow ? top + 49 + (layout.textLines - 1) * textLineHeight : top + layout.rowHeight / 2;
    const textY = layout.isNarrow ? top + (row.heading ? 36 : 18) : y + 4.5;
    return <Row key={row.id} {...props} {...{ row, y, textY, level, ...whiskers }} />;
  });
};
