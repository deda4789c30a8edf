/** Halves go away from zero, as readers expect of 2.345. */
const toHundredths = (value: number): number => {
  // The small term undoes binary representation (2.345 is stored just below); a tie in decimals stays a tie.
  const rounded = (Math.sign(value) * Math.round(Math.abs(value) * 100 + 1e-9)) / 100;
  return rounded === 0 ? 0 : rounded;
};

/**
 * Rounds a group's figure to the two decimals that may leave the server (privacy.md §3): with exact figures and few
 * members, trying all pairings could tell one person's answer.
 */
export const roundFigure = (value: number | null): number | null => (value === null ? null : toHundredths(value));
