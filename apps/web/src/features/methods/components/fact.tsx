import { Children, type ReactNode } from 'react';

interface FactProps {
  name: string;
  /** Short things follow one another in a line. */
  inLine?: boolean;
  children: ReactNode;
}

/** One thing to know about a figure; several are a list, and of none there is nothing. */
export const Fact = ({ name, inLine = false, children }: FactProps) => {
  const things = Children.toArray(children);
  if (things.length === 0) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {things.length === 1 ? (
          things
        ) : (
          <ul data-in-line={inLine}>
            {Children.map(things, (thing) => (
              <li>{thing}</li>
            ))}
          </ul>
        )}
      </dd>
    </div>
  );
};
