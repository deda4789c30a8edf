import type { GroupFactor, WaveKind } from '@medspill/contracts';
import { levelIn } from '@medspill/narrative';
import { Marker } from '../../../components/charts/marker';
import type { Series } from '../../../components/charts/series';

const [width, height, edge, line] = [1000, 222, 40, 96];
const steps = [1, 2, 3, 4, 5, 6, 7];

const xOf = (value: number): number => edge + ((value - 1) / 6) * (width - 2 * edge);

interface Point extends Series {
  readonly value: number;
  readonly x: number;
}

/** Words above and below by turns, so that those of points that lie close do not meet. */
const heightOf = (index: number): number => (index % 2 === 0 ? line - 34 : line + 58);

const PointMark = ({ point, index, text }: { point: Point; index: number; text: string }) => (
  <g>
    <Marker shape={point.marker} colour={point.colour} x={point.x} y={line} size={13} />
    <text x={point.x} y={heightOf(index)} textAnchor="middle" className="slide-scale__value">
      {text}
    </text>
  </g>
);

interface SlideScaleProps {
  factor: GroupFactor;
  series: readonly Series[];
  /** The last wave, whose comparison with the cohort is drawn. */
  last: WaveKind;
  format: (value: number) => string;
  label: string;
}

/** One factor on the whole scale from 1 to 7, to be read from the back of a room. */
export const SlideScale = ({ factor, series, last, format, label }: SlideScaleProps) => {
  const points: Point[] = series.flatMap((one) => {
    const value = factor.levels.find(({ kind }) => kind === one.key)?.mean ?? null;
    return value === null ? [] : [{ ...one, value, x: xOf(value) }];
  });
  const cohort = levelIn(factor, last)?.cohort.mean ?? null;
  const ends = points.map(({ x }) => x);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label} className="slide-scale">
      <line x1={edge} x2={width - edge} y1={line} y2={line} className="chart-guide" />
      {steps.map((step) => (
        <g key={step}>
          <line x1={xOf(step)} x2={xOf(step)} y1={line - 10} y2={line + 10} className="chart-grid" />
          <text x={xOf(step)} y={height - 8} textAnchor="middle" className="slide-scale__step">
            {step}
          </text>
        </g>
      ))}
      {ends.length > 1 ? <line x1={Math.min(...ends)} x2={Math.max(...ends)} y1={line} y2={line} className="slide-scale__way" /> : null}
      {cohort === null ? null : <line x1={xOf(cohort)} x2={xOf(cohort)} y1={line - 24} y2={line + 24} className="slide-scale__cohort" />}
      {points.map((point, index) => (
        <PointMark key={point.key} point={point} index={index} text={format(point.value)} />
      ))}
    </svg>
  );
};
