import { z } from 'zod';

/** Why a figure is not there. The screens hold the words for each. */
export const withheldReason = z.enum([
  /** Fewer responses than the group's own threshold (k_group). */
  'too_few_responses',
  /** Enough for the group itself, too few for anyone outside it (k_outside). */
  'too_few_responses_outside',
  /** Fewer than three groups to compute over. */
  'too_few_groups',
  /** Fewer than ten other groups to place a group among. */
  'too_few_norm_groups',
  /** Would let a reader work out the figure of fewer than three other groups by subtraction. */
  'protects_other_groups',
  /** The cohort has waves that are not closed: its groups are in figures over groups all at once. */
  'cohort_unfinished',
  /** The wave is not closed. */
  'wave_not_closed',
  /** There is no such wave. */
  'no_wave',
  /** Fewer responses than it takes to show text answers (k_text). */
  'too_few_texts',
  /** Fewer than 20 factors have a value, so that there is no index. */
  'too_few_factors',
  /** Text answers are for the group's own report only. */
  'group_only',
  /** A member has had all answers erased since: what is missing from now on would tell what they were. */
  'erased_answers',
]);
/** Why a change that is shown has no t, p or d. */
export const noTestReason = z.enum([
  /** The changes do not vary (or the scores in a wave do not), so that there is nothing to measure a change against. */
  'no_variance',
]);

/** Why a factor whose reliability is shown has no omega. */
export const noOmegaReason = z.enum([
  /** Fewer than three items vary, so that a single factor behind them is not determined. */
  'too_few_items',
  /** No single factor fits the items' correlations: one of them would have no error of its own. */
  'no_proper_solution',
]);

/** Why a change that is shown has no sign-flip test. */
export const noSignFlipReason = z.enum([
  /** The exact test counts through every way to give the groups' changes signs: too many beyond 20 groups. */
  'too_many_groups',
]);

export type WithheldReason = z.infer<typeof withheldReason>;
