import type { DimensionKey, FactorKey, ItemKey, OpenQuestionKey } from './leader-group-26/v1/structure.js';

export type { DimensionKey, FactorKey, ItemKey, OpenQuestionKey };

export interface Dimension {
  readonly key: DimensionKey;
}

export interface Factor {
  readonly key: FactorKey;
  readonly dimension: DimensionKey;
  /** 0-based positions of the factor's items, in `InstrumentVersion.items` and in a response's answers. */
  readonly items: readonly number[];
}

export interface Item {
  readonly key: ItemKey;
  readonly factor: FactorKey;
  /** The statement is the opposite of its factor: scored `scale.min + scale.max − answer`. */
  readonly reverse: boolean;
}

export interface OpenQuestion {
  readonly key: OpenQuestionKey;
}

/**
 * One published version of a questionnaire, without its words. It never changes once answers have been collected with it:
 * a response holds its answers in the order of `items`.
 */
export interface InstrumentVersion {
  readonly key: 'leader-group-26';
  readonly version: 1;
  /** Answers are the integers from `min` to `max`. */
  readonly scale: { readonly min: 1; readonly max: 7 };
  readonly dimensions: readonly Dimension[];
  readonly factors: readonly Factor[];
  readonly items: readonly Item[];
  readonly openQuestions: readonly OpenQuestion[];
}

export type InstrumentKey = InstrumentVersion['key'];
