import type { Agreement } from '@medspill/contracts';

/** A number, or the word that is shown instead of one. */
type Figure = number | Agreement;

/** Both waves of a comparison have the same figures. */
type Step<Key extends string> = Key extends 't1' | 't2' ? 'wave' : Key;

type Below<Above extends string, Key extends string> = Above extends '' ? Step<Key> : `${Above}.${Step<Key>}`;

/**
 * The places of all figures in an answer of the API, as `change.t` or `levels.cohort.mean`: of a list those of one item, and
 * nothing for names, dates, reasons and switches.
 */
export type FigurePath<Part, Above extends string = ''> = [NonNullable<Part>] extends [Figure]
  ? Above
  : NonNullable<Part> extends readonly (infer Item)[]
    ? FigurePath<Item, Above>
    : NonNullable<Part> extends object
      ? { [Key in keyof NonNullable<Part> & string]: FigurePath<NonNullable<Part>[Key], Below<Above, Key>> }[keyof NonNullable<Part> & string]
      : never;
