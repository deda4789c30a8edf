/** A document that practices are taken from, in our own words. */
export interface Source {
  readonly title: string;
  /** Who published it, as far as the document says. */
  readonly publisher: string | null;
  readonly year: number | null;
  /** Language of the document. */
  readonly language: 'nb' | 'nn' | 'da';
}

export const sources = {
  programme_report: { title: 'Rapport om Program for toppledergrupper i staten', publisher: 'Difi', year: 2019, language: 'nb' },
  six_recommendations: { title: '6 anbefalinger som styrker samarbeidet i ledergruppa', publisher: null, year: 2023, language: 'nb' },
  cooperation_tool: { title: 'Værktøj 2: Skærp ledergruppens samarbejde', publisher: 'godtarbejdsmiljo.dk', year: 2024, language: 'da' },
  starter_kit: { title: 'Ledergruppeutvikling. En startpakke for arbeid med utvikling av din ledergruppe', publisher: 'Agenda Kaupang', year: null, language: 'nb' },
  leader_programme: { title: 'Lederutviklingsprogram Seljord kommune, samling 2', publisher: 'Seljord kommune', year: 2023, language: 'nb' },
} as const satisfies Readonly<Record<string, Source>>;

export type SourceKey = keyof typeof sources;

/** What slides without numbers are about. */
export type TopicKey = 'listening' | 'feedback' | 'characteristics';

interface NumberedPlace {
  readonly source: SourceKey;
  readonly kind: 'chapter' | 'annex' | 'recommendation' | 'theme' | 'agenda' | 'tip' | 'step';
  readonly number: string;
  /** Of most pages our copies do not tell the number. */
  readonly page: number | null;
}

/** Where in the document. */
export type Place =
  | NumberedPlace
  | { readonly source: SourceKey; readonly kind: 'card' }
  | { readonly source: SourceKey; readonly kind: 'slides'; readonly topic: TopicKey };
