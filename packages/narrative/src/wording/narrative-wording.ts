import type { Agreement, GroupReport, WaveKind, WithheldReason } from '@medspill/contracts';
import type { Direction } from '../findings/direction.js';

/** To whom the report speaks: the group («you»), or somebody outside it («the group»). */
export type Audience = GroupReport['audience'];

/** The names of a wave: by itself, within a sentence, and as the time at which something is so. */
export interface WaveWords {
  readonly name: string;
  readonly inText: string;
  readonly when: string;
}

/** How many factors went which way; figures are finished texts. */
export interface ChangeCounts {
  readonly up: number;
  readonly down: number;
  readonly unclear: number;
  readonly earlier: string;
  readonly later: string;
}

/**
 * Every sentence of a report in one language. Figures come as finished texts, counts as numbers for the sake of plurals.
 * No sentence claims more than the interval behind it, and a change is never called an effect.
 */
export interface NarrativeWording {
  /** The word between an interval's ends. */
  readonly to: string;
  readonly waves: Readonly<Record<WaveKind, WaveWords>>;
  readonly withheld: Readonly<Record<WithheldReason, string>>;
  readonly agreement: Readonly<Record<Agreement, string>>;
  readonly title: (audience: Audience) => string;
  readonly responded: (counts: { answered: number; invited: number; wave: string }) => string;
  readonly indexLevel: (figures: { index: string; when: string }) => string;
  readonly indexChange: (figures: { first: string; earlier: string; last: string; later: string; change: string }) => string;
  readonly indexOverFactors: (factors: number) => string;
  readonly indexWithheld: (reason: string) => string;
  readonly changes: (audience: Audience, counts: ChangeCounts) => string;
  readonly changesWithheld: string;
  readonly highest: (audience: Audience, when: string) => string;
  readonly lowest: (audience: Audience, when: string) => string;
  readonly rose: (earlier: string, later: string) => string;
  readonly fell: (earlier: string, later: string) => string;
  readonly agreed: (audience: Audience, when: string) => string;
  readonly spread: (audience: Audience, when: string) => string;
  /** Where no factor's answers are spread. */
  readonly noSpread: (audience: Audience) => string;
  readonly norm: (figures: { percentile: string; groups: number }) => string;
  readonly orderNote: string;
  readonly unclearNote: string;
  readonly factorLevel: (audience: Audience, figures: { mean: string; when: string }) => string;
  readonly factorCohort: (mean: string) => string;
  readonly factorChange: (figures: { direction: Direction; change: string; interval: string; earlier: string; later: string }) => string;
  readonly factorAgreement: (audience: Audience, agreement: Agreement) => string;
}
