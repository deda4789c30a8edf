import type { Locale, MethodSummaries, MethodWording } from './method-wording.js';

// Each import() is written out, because a bundler makes a file of its own only of a path that it can read.
const summaryLoaders: Readonly<Record<Locale, () => Promise<MethodSummaries>>> = {
  nb: async () => (await import('./nb/summaries.js')).summaries,
  nn: async () => (await import('./nn/summaries.js')).summaries,
  da: async () => (await import('./da/summaries.js')).summaries,
  en: async () => (await import('./en/summaries.js')).summaries,
};

const wordingLoaders: Readonly<Record<Locale, () => Promise<MethodWording>>> = {
  nb: async () => (await import('./nb/wording.js')).wording,
  nn: async () => (await import('./nn/wording.js')).wording,
  da: async () => (await import('./da/wording.js')).wording,
  en: async () => (await import('./en/wording.js')).wording,
};

/**
 * Names and sentences of the figures, fetched in the chosen language only: all that a tooltip needs.
 * @returns rejects if the language's file cannot be fetched
 */
export const loadMethodSummaries = (locale: Locale): Promise<MethodSummaries> => summaryLoaders[locale]();

/**
 * Every word about the figures, fetched in the chosen language only.
 * @returns rejects if the language's files cannot be fetched
 */
export const loadMethodWording = (locale: Locale): Promise<MethodWording> => wordingLoaders[locale]();
