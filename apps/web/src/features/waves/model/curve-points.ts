import type { ResponseCurve } from '@medspill/contracts';

/** The curve from the opening, when nobody had answered, to what it is now. */
export const curvePoints = ({ days, answered, length }: ResponseCurve): { day: number; answered: number }[] => {
  const points = [{ day: 0, answered: 0 }, ...days];
  const last = days.at(-1);
  return last?.day === length && last.answered === answered ? points : [...points, { day: length, answered }];
};
