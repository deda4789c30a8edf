import type { Locale } from '@medspill/contracts';
import { type InstrumentWording, instrumentVersion, loadWording } from '@medspill/instruments';
import { loadMethodWording, type MethodWording } from '@medspill/methods';
import { type FigureFormat, figureFormat, loadNarrativeWording, type NarrativeWording } from '@medspill/narrative';
import type { DocumentWording } from './wording/document-wording.js';
import { documentWording } from './wording/document-wordings.js';

/** Everything that a document needs to speak one language. */
export interface Language {
  readonly locale: Locale;
  readonly documents: DocumentWording;
  readonly narrative: NarrativeWording;
  readonly instrument: InstrumentWording;
  readonly methods: MethodWording;
  readonly format: FigureFormat;
  /** Day, month and year of a moment, in Norwegian time. */
  readonly day: (moment: string) => string;
  readonly factorName: (key: string) => string;
  readonly dimensionName: (key: string) => string;
  readonly questionOf: (key: string) => string;
}

const tags: Readonly<Record<Locale, string>> = { nb: 'nb-NO', nn: 'nn-NO', da: 'da-DK', en: 'en-GB' };

const nameIn =
  (words: Readonly<Record<string, { readonly name: string }>>) =>
  (key: string): string =>
    words[key]?.name ?? key;

/** The words of the questionnaire version that a report is about. A key without words is shown as it is. */
export const loadLanguage = async (locale: Locale, { key, version }: { key: string; version: number }): Promise<Language> => {
  const [narrative, instrument, methods] = await Promise.all([
    loadNarrativeWording(locale),
    loadWording(instrumentVersion(key, version), locale),
    loadMethodWording(locale),
  ]);
  const questions: Readonly<Record<string, { readonly question: string }>> = instrument.openQuestions;
  const days = new Intl.DateTimeFormat(tags[locale], { dateStyle: 'long', timeZone: 'Europe/Oslo' });
  return {
    locale,
    documents: documentWording(locale),
    narrative,
    instrument,
    methods,
    format: figureFormat(locale, narrative.to),
    day: (moment) => days.format(new Date(moment)),
    factorName: nameIn(instrument.factors),
    dimensionName: nameIn(instrument.dimensions),
    questionOf: (question) => questions[question]?.question ?? question,
  };
};
