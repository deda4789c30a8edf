import type { ReportRow, WithheldReason } from '@medspill/contracts';
import {
  cohensDavInterval,
  cohensDz,
  divideByAverageSd,
  hedgesGav,
  mean,
  pairedTTest,
  signFlipPermutation,
  standardDeviation,
  wilcoxonSignedRank,
} from '@medspill/statistics';

const nothing = { mean: null, sd: null };

/** A line without figures: how many groups there are, and why nothing is shown. */
export const withheldRow = (n: number, withheld: WithheldReason): ReportRow => ({
  n,
  t1: nothing,
  t2: nothing,
  change: {
    mean: null,
    sd: null,
    ciLow: null,
    ciHigh: null,
    t: null,
    df: null,
    p: null,
    pHolm: null,
    pBh: null,
    dAv: null,
    dAvLow: null,
    dAvHigh: null,
    dZ: null,
    gAv: null,
    gAvLow: null,
    gAvHigh: null,
    wilcoxonP: null,
    signFlipP: null,
    noSignFlip: null,
    noTest: null,
  },
  withheld,
});

/**
 * One line of table 2 over group means (statistics.md §3): levels, paired t-test, d_av with its noncentral-t interval,
 * d_z, g_av, Wilcoxon's test and the exact sign-flip test. Adjusted p-values are filled in by whoever knows the family.
 * @param t1 group means in the first wave, @param t2 the same groups' in the second; at least three
 */
export const changeRow = (t1: readonly number[], t2: readonly number[]): ReportRow => {
  const test = pairedTTest(t1, t2);
  const sd1 = standardDeviation(t1);
  const sd2 = standardDeviation(t2);
  // d_av from the difference that t is made of: from the two means it may differ by rounding, about 0 even in its sign.
  const scale = Math.max(mean(t1), mean(t2));
  const inAverageSds = (difference: number) => divideByAverageSd({ difference, sd1, sd2, scale });
  const dAv = inAverageSds(test.difference);
  const dAvPerT = inAverageSds(test.sdDifference / Math.sqrt(test.n));
  const interval = dAvPerT === null ? null : cohensDavInterval({ dAv, t: test.t, df: test.df, dAvPerT });
  const inHedgesG = (d: number | null | undefined) => hedgesGav({ dAv: d ?? null, df: test.df });
  const differences = t2.map((after, group) => after - (t1[group] ?? Number.NaN));
  const signFlip = signFlipPermutation(differences);
  return {
    n: t1.length,
    t1: { mean: mean(t1), sd: sd1 },
    t2: { mean: mean(t2), sd: sd2 },
    change: {
      mean: test.difference,
      sd: test.sdDifference,
      ciLow: test.ciLow,
      ciHigh: test.ciHigh,
      t: test.t,
      df: test.df,
      p: test.p,
      pHolm: null,
      pBh: null,
      dAv,
      dAvLow: interval?.low ?? null,
      dAvHigh: interval?.high ?? null,
      dZ: cohensDz({ difference: test.difference, sdDifference: test.sdDifference }),
      gAv: inHedgesG(dAv),
      gAvLow: inHedgesG(interval?.low),
      gAvHigh: inHedgesG(interval?.high),
      wilcoxonP: wilcoxonSignedRank(differences).p,
      signFlipP: signFlip?.p ?? null,
      noSignFlip: signFlip === null ? 'too_many_groups' : null,
      noTest: test.t === null ? 'no_variance' : null,
    },
    withheld: null,
  };
};
