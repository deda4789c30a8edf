import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { named, uuid, waveKind, waveState } from './identifiers.js';
import { noTestReason, withheldReason } from './withheld.js';

// Every figure of a group leaves the server rounded to two decimals (disclosure: exact ones could be solved like a puzzle).
const rounded = z.number().nullable();

/** How far the members agree: r_wg(j) at least .70 strong, .50 moderate, below that weak. */
export const agreement = z.enum(['strong', 'moderate', 'weak']);
export type Agreement = z.infer<typeof agreement>;

export const factorLevel = z.object({
  kind: waveKind,
  /** Responses that have a score on the factor. */
  n: z.number().int(),
  mean: rounded,
  sd: rounded,
  agreement: agreement.nullable(),
  /** Members whose score is below 3.5, from 3.5 to below 5.5, and 5.5 or above. Null below six responses. */
  bands: z.tuple([z.number().int(), z.number().int(), z.number().int()]).nullable(),
  /** Mean of the other groups of the cohort in the same kind of wave, and how many they are. */
  cohort: z.object({ mean: rounded, groups: z.number().int(), withheld: withheldReason.nullable() }),
  withheld: withheldReason.nullable(),
});
export type FactorLevel = z.infer<typeof factorLevel>;

/** Change of one factor between two waves; partially overlapping samples t-test over the members unless `unpaired`. */
export const factorChange = z.object({
  from: waveKind,
  to: waveKind,
  /** Members who answered only the first wave, only the second, and both. */
  nOnlyFirst: z.number().int(),
  nOnlySecond: z.number().int(),
  nBoth: z.number().int(),
  /**
   * Interval, t, df and p are Welch's, as if each wave had been answered by different people: so few members left or joined
   * that figures which tie a member's answers together could tell what those answered.
   */
  unpaired: z.boolean(),
  difference: rounded,
  ciLow: rounded,
  ciHigh: rounded,
  t: rounded,
  df: rounded,
  p: rounded,
  dAv: rounded,
  /** Why there is no t or p where the change is not withheld. */
  noTest: noTestReason.nullable(),
  withheld: withheldReason.nullable(),
});
export type FactorChange = z.infer<typeof factorChange>;

/** Where the group stands among the organisation's other groups before their programmes. */
export const factorNorm = z.object({
  /** The wave whose mean is placed: the last that has one. */
  kind: waveKind.nullable(),
  /** Percentile rank of the mean, in whole percent; equal means count half. */
  percentile: z.number().int().nullable(),
  /** Groups that it is placed among. */
  groups: z.number().int(),
  withheld: withheldReason.nullable(),
});
export type FactorNorm = z.infer<typeof factorNorm>;

export const groupFactor = z.object({
  key: z.string(),
  dimension: z.string(),
  /** The group chose the factor as part of a development area. */
  chosen: z.boolean(),
  levels: z.array(factorLevel),
  changes: z.array(factorChange),
  norm: factorNorm,
});
export type GroupFactor = z.infer<typeof groupFactor>;

export const groupWave = z.object({
  kind: waveKind,
  state: waveState,
  closedAt: z.iso.datetime().nullable(),
  invited: z.number().int(),
  answered: z.number().int(),
  /** Mean of the factor means that count in this wave (at least 20), and how many they are. */
  index: rounded,
  indexFactors: z.number().int(),
  withheld: withheldReason.nullable(),
});
export type GroupWave = z.infer<typeof groupWave>;

/**
 * A pulse: a measurement in between. It stands by itself, under the same thresholds: compared with no other wave, and in no
 * figure over groups.
 */
export const groupPulse = z.object({
  /** Counts the group's pulses. */
  number: z.number().int(),
  label: z.string().nullable(),
  state: waveState,
  closedAt: z.iso.datetime().nullable(),
  invited: z.number().int(),
  answered: z.number().int(),
  index: rounded,
  indexFactors: z.number().int(),
  /** In the instrument's order. */
  levels: z.array(z.object({ key: z.string(), n: z.number().int(), mean: rounded, withheld: withheldReason.nullable() })),
  texts: z.array(z.object({ question: z.string(), answers: z.array(z.string()), withheld: withheldReason.nullable() })),
  withheld: withheldReason.nullable(),
});
export type GroupPulse = z.infer<typeof groupPulse>;

/** The index in two waves and its change, over the factors that count in both of them: those of a wave alone may be others. */
export const indexChange = z.object({
  from: waveKind,
  to: waveKind,
  first: rounded,
  second: rounded,
  difference: rounded,
  factors: z.number().int(),
  withheld: withheldReason.nullable(),
});
export type IndexChange = z.infer<typeof indexChange>;

/** Mean change over the factors that the group had chosen by the later wave, beside that over the others; of published changes. */
export const chosenChange = z.object({
  from: waveKind,
  to: waveKind,
  chosen: z.object({ mean: rounded, factors: z.number().int() }),
  others: z.object({ mean: rounded, factors: z.number().int() }),
  difference: rounded,
});
export type ChosenChange = z.infer<typeof chosenChange>;

export const groupReport = z.object({
  group: named.extend({ sector: z.string().nullable() }),
  cohort: named,
  programme: named,
  instrument: z.object({ key: z.string(), version: z.number().int() }),
  /** `group`: the group itself and its facilitator (k_group). `outside`: anyone else (k_outside). */
  audience: z.enum(['group', 'outside']),
  /** The threshold that was applied. */
  threshold: z.number().int(),
  /** In time order: only waves that exist. */
  waves: z.array(groupWave),
  indexChanges: z.array(indexChange),
  /** In time order: only pulses that have opened. */
  pulses: z.array(groupPulse),
  factors: z.array(groupFactor),
  /** By the wave after which they were chosen, in the group's order. */
  developmentAreas: z.array(z.object({ id: uuid, chosenAfter: waveKind, title: z.string().nullable(), factors: z.array(z.string()) })),
  /** One per pair of waves that has changes. */
  chosenChanges: z.array(chosenChange),
  texts: z.array(
    z.object({
      kind: waveKind,
      question: z.string(),
      answers: z.array(z.string()),
      withheld: withheldReason.nullable(),
    }),
  ),
});
export type GroupReport = z.infer<typeof groupReport>;

export const getGroupReport = endpoint({
  method: 'GET',
  path: '/api/groups/:groupId/report',
  summary: "The group's report over its closed waves.",
  params: z.object({ groupId: uuid }),
  response: groupReport,
});
