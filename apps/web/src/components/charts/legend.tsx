import { Marker } from './marker';
import type { Series } from './series';

interface LegendProps {
  series: readonly Series[];
  /** Word for the tick, where the chart has one. */
  tick?: string | undefined;
  /** Word for the whisker, where the chart has one. */
  whisker?: string | undefined;
}

export const Legend = ({ series, tick, whisker }: LegendProps) => (
  <ul className="legend">
    {series.map(({ key, label, colour, marker }) => (
      <li key={key}>
        <svg width="16" height="16" aria-hidden="true">
          <Marker shape={marker} colour={colour} x={8} y={8} />
        </svg>
        {label}
      </li>
    ))}
    {tick ? (
      <li>
        <svg width="16" height="16" aria-hidden="true">
          <line x1="8" x2="8" y1="1" y2="15" className="chart-tick" />
        </svg>
        {tick}
      </li>
    ) : null}
    {whisker ? (
      <li className="legend__wide">
        <svg width="26" height="16" aria-hidden="true">
          <path d="M2 4v8M2 8h22M24 4v8" className="chart-whisker" />
          <rect x="10" y="5" width="6" height="6" className="chart-whisker-point" />
        </svg>
        {whisker}
      </li>
    ) : null}
  </ul>
);
