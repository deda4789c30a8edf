import type { ErratumKey } from './errata.js';
import type { Condition, Rounding, Unit } from './method-definition.js';
import type { MethodKey, SectionKey } from './methods.js';
import type { SymbolKey } from './symbols.js';

/** The languages that every figure is explained in: bokmål, nynorsk, Danish and British English. */
export const locales = ['nb', 'nn', 'da', 'en'] as const;

export type Locale = (typeof locales)[number];

/** What a reader meets beside the figure itself. */
export interface MethodSummary {
  readonly name: string;
  /** One sentence without jargon. */
  readonly sentence: string;
}

export type MethodSummaries = Readonly<Record<MethodKey, MethodSummary>>;

/** The rest of an entry: for whoever wants to compute it again. */
export type MethodDetails = Readonly<Record<MethodKey, string>>;

export interface Erratum {
  readonly title: string;
  readonly printed: string;
  readonly holds: string;
  readonly howWeKnow: string;
}

export type Errata = Readonly<Record<ErratumKey, Erratum>>;

/** Words that the entries share. */
export interface MethodTerms {
  readonly sections: Readonly<Record<SectionKey, { readonly name: string; readonly introduction: string }>>;
  readonly units: Readonly<Record<Unit, string>>;
  readonly symbols: Readonly<Record<SymbolKey, string>>;
  readonly conditions: Readonly<Record<Condition, string>>;
  readonly roundings: Readonly<Record<Rounding, string>>;
}

/** Every word about the figures in one language. */
export interface MethodWording extends MethodTerms {
  readonly summaries: MethodSummaries;
  readonly details: MethodDetails;
  readonly errata: Errata;
}
