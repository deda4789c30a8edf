import type { ErratumKey } from './errata.js';
import type { ReferenceKey } from './references.js';
import type { SymbolKey } from './symbols.js';

/** What a figure is computed over. */
export const units = ['answers', 'items', 'members', 'groups', 'factors', 'tests', 'report'] as const;
export type Unit = (typeof units)[number];

/** Why a figure may not be there: it does not exist, or it is withheld. */
export const conditions = [
  'halfAnswered',
  'fewerThanTwo',
  'tooFewResponses',
  'tooFewFactors',
  'waveNotClosed',
  'oneWave',
  'noVariance',
  'erasedAnswers',
  'fewerThanSixResponses',
  'otherGroups',
  'cohortUnfinished',
  'tooFewGroups',
  'protectsOthers',
  'tooManyGroups',
  'noChangeAtAll',
  'noNormalOmega',
  'unusableAlpha',
  'threePoints',
  'nothingChosen',
  'tenGroups',
] as const;
export type Condition = (typeof conditions)[number];

/** Where and how a figure is rounded. */
export const roundings = ['unrounded', 'released', 'shown', 'shownP', 'whole', 'percent', 'word'] as const;
export type Rounding = (typeof roundings)[number];

/** One figure, whatever the language. Its words are in `nb/` and `en/`. */
export interface MethodDefinition {
  /** Also the anchor of its entry. Published in links: never renamed. */
  readonly key: string;
  readonly unit: Unit;
  /** TeX, one line each; none where there is nothing to write as a formula. */
  readonly formulas: readonly string[];
  /** Legend, in the order of appearance. */
  readonly symbols: readonly SymbolKey[];
  readonly conditions: readonly Condition[];
  readonly rounding: Rounding;
  readonly references: readonly ReferenceKey[];
  /** Functions of R that `packages/statistics/reference` compares it with, or writes it out with. */
  readonly checkedAgainst: readonly string[];
  readonly errata: readonly ErratumKey[];
}
