/** Number of bands that a factor's scores are shown in. */
export const bandCount = 3;

/** 0 for a score below 3.5, 1 from 3.5 to below 5.5, 2 for 5.5 and above (privacy: coarser than any single answer). */
export const scoreBand = (score: number): 0 | 1 | 2 => {
  if (score < 3.5) return 0;
  return score < 5.5 ? 1 : 2;
};
