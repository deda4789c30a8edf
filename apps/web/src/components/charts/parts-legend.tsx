export const PartsLegend = ({ parts }: { parts: readonly { key: string; label: string; colour: string }[] }) => (
  <ul className="legend">
    {parts.map(({ key, label, colour }) => (
      <li key={key}>
        <svg width="14" height="14" aria-hidden="true">
          <rect width="14" height="14" rx="2" fill={colour} />
        </svg>
        {label}
      </li>
    ))}
  </ul>
);
