import { useId } from 'react';
import { Hatch } from './hatch';

interface Part {
  key: string;
  label: string;
  colour: string;
  hatched?: boolean;
}

export const PartsLegend = ({ parts }: { parts: readonly Part[] }) => {
  const id = useId();
  return (
    <ul className="legend">
      {parts.map(({ key, label, colour, hatched }) => (
        <li key={key}>
          <svg width="14" height="14" aria-hidden="true">
            {hatched ? (
              <defs>
                <Hatch id={`${id}${key}`} colour={colour} />
              </defs>
            ) : null}
            <rect width="14" height="14" rx="2" fill={hatched ? `url(#${id}${key})` : colour} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
};
