export type Direction = 'up' | 'down' | 'unclear';

/** What an interval of a change carries: above zero, below zero, or too wide to tell. */
export const directionOf = (low: number, high: number): Direction => {
  if (low > 0) return 'up';
  return high < 0 ? 'down' : 'unclear';
};
