import type { FactorRow, ReportRow } from '@medspill/contracts';
import { changeSize, type ChangeSize } from './change-size.js';
import { directionOf, type Direction } from './direction.js';

/** What the interval of a row's change carries; null where it is withheld. */
export const rowDirection = ({ change }: ReportRow): Direction | null =>
  change.ciLow === null || change.ciHigh === null ? null : directionOf(change.ciLow, change.ciHigh);

export interface ChangeFinding {
  /** How the title is to be worded. */
  kind: 'all_up' | 'some_up' | 'up_and_down' | 'some_down' | 'unclear' | 'nothing';
  factors: number;
  up: number;
  down: number;
  unclear: number;
}

const kindOf = (up: number, down: number, factors: number): ChangeFinding['kind'] => {
  if (factors === 0) return 'nothing';
  if (up > 0 && down > 0) return 'up_and_down';
  if (down > 0) return 'some_down';
  if (up === 0) return 'unclear';
  return up === factors ? 'all_up' : 'some_up';
};

/** Counts the factors whose interval is above zero, below it, or too wide to tell. */
export const changeFinding = (rows: readonly FactorRow[]): ChangeFinding => {
  const directions = rows.map(rowDirection).filter((direction) => direction !== null);
  const count = (wanted: Direction) => directions.filter((direction) => direction === wanted).length;
  const [up, down, factors] = [count('up'), count('down'), directions.length];
  return { kind: kindOf(up, down, factors), factors, up, down, unclear: count('unclear') };
};

/** Word for the size of a row's change; it takes an interval that leaves zero out to carry one. Null where withheld. */
export const sizeWord = (row: ReportRow): ChangeSize | 'unclear' | null => {
  if (row.change.dAv === null) return null;
  return rowDirection(row) === 'unclear' ? 'unclear' : changeSize(row.change.dAv);
};

/** How many factors changed by a large and a medium d_av, whichever way. */
export const sizeFinding = (rows: readonly FactorRow[]) => {
  const sizes = rows.map(sizeWord).filter((size) => size !== null);
  return {
    factors: sizes.length,
    large: sizes.filter((size) => size === 'large').length,
    medium: sizes.filter((size) => size === 'medium').length,
  };
};

/** The factor that most groups improved on; the first of them where several did. */
export const mostImproved = (rows: readonly FactorRow[]): FactorRow | null => {
  const counted = rows.filter((row) => row.improved !== null);
  return counted.toSorted((a, b) => (b.improved ?? 0) - (a.improved ?? 0))[0] ?? null;
};

/** The factor with the greatest spread of group means in the later wave. */
export const mostSpread = (rows: readonly FactorRow[]): FactorRow | null =>
  rows.filter((row) => row.t2.sd !== null).toSorted((a, b) => (b.t2.sd ?? 0) - (a.t2.sd ?? 0))[0] ?? null;

/** Whether chosen areas changed more: only said when the correlation is unlikely to be chance. */
export const goalsFinding = (r: number | null, p: number | null): 'more' | 'less' | 'unclear' | 'nothing' => {
  if (r === null || p === null) return 'nothing';
  if (p >= 0.05) return 'unclear';
  return r > 0 ? 'more' : 'less';
};
