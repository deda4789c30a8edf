import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { uuid, waveKind } from './identifiers.js';
import { noOmegaReason, noSignFlipReason, noTestReason, withheldReason } from './withheld.js';

const figure = z.number().nullable();

/** Mean and SD (n − 1) over group means, on the scale 1–7. */
export const level = z.object({ mean: figure, sd: figure });

/** Change between two waves with groups as the unit: paired t-test over group means, full precision. */
export const change = z.object({
  mean: figure,
  sd: figure,
  /** 95 % interval of the mean change. */
  ciLow: figure,
  ciHigh: figure,
  t: figure,
  df: figure,
  p: figure,
  /** p adjusted over the 26 factors (Holm; Benjamini–Hochberg). Null for the index, which is one test. */
  pHolm: figure,
  pBh: figure,
  /** Cohen's d_av: mean change over the root mean square of the two SDs, with its 95 % noncentral-t interval. */
  dAv: figure,
  dAvLow: figure,
  dAvHigh: figure,
  /** Cohen's d_z: mean change over the SD of the changes. */
  dZ: figure,
  /** Hedges' g_av: d_av with the exact small-sample correction, and its interval likewise. */
  gAv: figure,
  gAvLow: figure,
  gAvHigh: figure,
  /** Wilcoxon's signed-rank test. */
  wilcoxonP: figure,
  /** Sign-flip permutation test, exact: over all 2ⁿ ways to give the groups' changes signs. */
  signFlipP: figure,
  /** Why there is no sign-flip test; null when there is, or when the whole line is withheld. */
  noSignFlip: noSignFlipReason.nullable(),
  /** Why there is no t, p or d beside a mean change; null when there is, or when the whole line is withheld. */
  noTest: noTestReason.nullable(),
});

/** One line of table 2. `n` counts the groups whose factor counts in both waves. */
export const reportRow = z.object({
  n: z.number().int(),
  t1: level,
  t2: level,
  change,
  withheld: withheldReason.nullable(),
});
export type ReportRow = z.infer<typeof reportRow>;

const count = z.number().int().nullable();

/** How well a factor was measured in one wave, over the responses that answer all of its items. Rounded to two decimals. */
export const waveReliability = z.object({
  responses: z.number().int(),
  /** Cronbach's alpha of the factor's items with Feldt's 95 % interval; null when the answers do not vary. */
  alpha: figure,
  alphaLow: figure,
  alphaHigh: figure,
  /** McDonald's omega total of a one-factor solution. */
  omega: figure,
  noOmega: noOmegaReason.nullable(),
  /** Share of the variance of members' scores that is between groups, and reliability of the group means; null without variance. */
  icc1: figure,
  icc2: figure,
  /** Groups by how far their members agree: r_wg(j) at least .70 strong, .50 moderate, below that weak. */
  agreement: z.object({ strong: z.number().int(), moderate: z.number().int(), weak: z.number().int() }),
});
export type WaveReliability = z.infer<typeof waveReliability>;

/** Of the groups in which enough members answered all of the factor's items in both waves. */
export const factorReliability = z.object({
  groups: z.number().int(),
  t1: waveReliability.nullable(),
  t2: waveReliability.nullable(),
  withheld: withheldReason.nullable(),
});
export type FactorReliability = z.infer<typeof factorReliability>;

export const factorRow = reportRow.extend({
  key: z.string(),
  dimension: z.string(),
  /** Groups with both waves that chose the factor as a development area. */
  chosenBy: count,
  /** Change of at least +0.1. */
  improved: count,
  /** Change inside ±0.1. */
  unchanged: count,
  /** Change of −0.1 or less. */
  declined: count,
  /** unchanged + declined, the published table 1. */
  notImproved: count,
  reliability: factorReliability,
});
export type FactorRow = z.infer<typeof factorRow>;

export const indexRow = reportRow.extend({
  better: count,
  worse: count,
  /** Jacobson–Truax beyond ±1.96. */
  reliablyBetter: count,
  reliablyWorse: count,
  /** Cronbach's alpha of the factor means at t1 over the groups that have all of them. */
  alpha: figure,
  /** SD of the index at t1 · √(2 (1 − alpha)). */
  seDiff: figure,
});
export type IndexRow = z.infer<typeof indexRow>;

/** Each group's mean change on the factors that it chose against that on the others, over the groups that have both. */
export const chosenAgainstOthers = z.object({
  groups: z.number().int(),
  /** Mean over the groups of their mean change: on chosen factors, on the others, and the difference with its 95 % interval. */
  chosen: figure,
  others: figure,
  difference: figure,
  ciLow: figure,
  ciHigh: figure,
  /** Paired t over the groups; null when the differences do not vary. */
  t: figure,
  df: figure,
  p: figure,
  withheld: withheldReason.nullable(),
});
export type ChosenAgainstOthers = z.infer<typeof chosenAgainstOthers>;

export const goalsAndChange = z.object({
  /** Factors that at least one group chose. */
  factors: count,
  /** Pearson r between the number of groups that chose a factor and its mean change. */
  r: figure,
  p: figure,
  perGroup: chosenAgainstOthers,
});

export type GoalsAndChange = z.infer<typeof goalsAndChange>;

export const programmeReport = z.object({
  /** Groups that the figures are over. */
  groups: z.number().int(),
  /**
   * Groups that pass their threshold in both waves but are in no figure yet: their cohort has waves that are not closed, or
   * is so small that its figures would give one or two groups away.
   */
  groupsLeftOut: z.number().int(),
  index: indexRow,
  /** In the instrument's order. */
  factors: z.array(factorRow),
  goalsAndChange,
});
export type ProgrammeReport = z.infer<typeof programmeReport>;

/** Which two waves are compared. */
export const comparisonQuery = z.object({ from: waveKind.default('before'), to: waveKind.default('after') });

export const getProgrammeReport = endpoint({
  method: 'GET',
  path: '/api/programmes/:programmeId/report',
  summary: 'Tables 1 and 2, figure 3, the index and goals against change; of the whole programme or of one cohort.',
  params: z.object({ programmeId: uuid }),
  query: comparisonQuery.extend({ cohortId: uuid.optional() }),
  response: programmeReport,
});
