import type { DeckWording } from './deck-wording.js';
import type { GroupWording } from './group-wording.js';
import type { ProgrammeWording } from './programme-wording.js';
import type { TableWording } from './table-wording.js';

/** Every word of the documents that neither the narrative, the questionnaire nor the methods hold. Figures come as finished texts. */
export interface DocumentWording {
  readonly paper: PaperWording;
  readonly group: GroupWording;
  readonly programme: ProgrammeWording;
  readonly deck: DeckWording;
  readonly tables: TableWording;
}

/** What every printed report says. */
export interface PaperWording {
  readonly kinds: Readonly<Record<'group' | 'programme' | 'cohort', string>>;
  /** “Page 2 of 7”, in two parts around the first number. */
  readonly page: readonly [string, string];
  /** Leads from a chart to its table; the page's number follows. */
  readonly tableAt: string;
  readonly axis: (low: string, high: string) => string;
  readonly tables: string;
  readonly computed: string;
  readonly rounding: string;
}
