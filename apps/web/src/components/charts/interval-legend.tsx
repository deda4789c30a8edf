const Sample = ({ tone }: { tone: 'clear' | 'unclear' }) => (
  <svg width="34" height="16" aria-hidden="true">
    <g data-tone={tone} className="chart-interval">
      <path d="M2 4v8M2 8h30M32 4v8" className="chart-whisker" />
      <rect x="14" y="5" width="6" height="6" className="chart-whisker-point" />
    </g>
  </svg>
);

/** What the two kinds of whisker mean. */
export const IntervalLegend = ({ clear, unclear }: { clear: string; unclear: string }) => (
  <ul className="legend">
    <li>
      <Sample tone="clear" />
      {clear}
    </li>
    <li>
      <Sample tone="unclear" />
      {unclear}
    </li>
  </ul>
);
