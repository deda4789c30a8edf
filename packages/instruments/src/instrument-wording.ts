import type { DimensionKey, FactorKey, ItemKey, OpenQuestionKey } from './instrument-version.js';

/** The languages that a questionnaire version can be worded in: bokmål, nynorsk, Danish and British English. */
export const locales = ['nb', 'nn', 'da', 'en'] as const;

export type Locale = (typeof locales)[number];

/** One entry per language that a version is worded in. Every version is worded in bokmål; the others can come later. */
export type PerLocale<Entry> = Readonly<{ nb: Entry } & { [locale in Locale]?: Entry }>;

/** Every word of one questionnaire version in one language. */
export interface InstrumentWording {
  /** The words under the first, the middle and the last step of the answer scale; the steps between have numbers only. */
  readonly scale: { readonly low: string; readonly middle: string; readonly high: string };
  readonly dimensions: Readonly<Record<DimensionKey, { readonly name: string; readonly description: string }>>;
  /** The definition says what a high score means. */
  readonly factors: Readonly<Record<FactorKey, { readonly name: string; readonly definition: string }>>;
  readonly items: Readonly<Record<ItemKey, string>>;
  readonly openQuestions: Readonly<Record<OpenQuestionKey, { readonly question: string; readonly hint: string }>>;
}
