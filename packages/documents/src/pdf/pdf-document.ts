import type { Marker } from '../figures/colours.js';
import type { Figure } from '../figures/figure.js';
import type { PartsChart } from '../figures/parts-chart.js';

/** A table for reading: every cell as it is printed. */
export interface PrintedTable {
  /** Which table it is, so that its chart can lead to it. */
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  /** Width as a share of what is left, or 0 for as wide as its words. */
  readonly columns: readonly { readonly name: string; readonly numeric: boolean; readonly share: number }[];
  readonly rows: readonly (readonly string[])[];
  readonly notes: readonly string[];
}

export interface List {
  readonly heading: string;
  readonly items: readonly { readonly name: string; readonly figure: string; readonly remarks: readonly string[] }[];
}

/** A development area in words: what it is about, and what the group does about it. */
export interface AreaInWords {
  readonly title: string;
  /** Its factors with their means in every wave. */
  readonly factors: readonly string[];
  readonly wanted: readonly string[];
  readonly facts: readonly { readonly name: string; readonly text: string }[];
  readonly actions: readonly { readonly title: string; readonly due: string; readonly state: string }[];
}

interface Tile {
  readonly title: string;
  readonly value: string;
  readonly strong: string;
  readonly lines: readonly string[];
}

/** What a printed report is made of, from the first page to the last. */
export type Block =
  | { readonly type: 'summary'; readonly title: string; readonly lead: readonly string[]; readonly lists: readonly List[]; readonly notes: readonly string[] }
  | { readonly type: 'tiles'; readonly title: string; readonly tiles: readonly Tile[]; readonly lists: readonly List[]; readonly notes: readonly string[] }
  | { readonly type: 'figure'; readonly number: string; readonly figure: Figure; readonly table: string }
  | { readonly type: 'parts'; readonly number: string; readonly title: string; readonly subtitle: string; readonly chart: PartsChart; readonly table: string }
  | { readonly type: 'areas'; readonly title: string; readonly areas: readonly AreaInWords[]; readonly empty: string }
  | { readonly type: 'texts'; readonly title: string; readonly note: string; readonly questions: readonly { readonly question: string; readonly wave: string; readonly answers: readonly string[]; readonly none: string }[] }
  | { readonly type: 'methods'; readonly newPage: boolean; readonly title: string; readonly introduction: readonly string[]; readonly items: readonly { readonly name: string; readonly sentence: string }[] }
  | { readonly type: 'tables'; readonly title: string; readonly tables: readonly PrintedTable[] };

/** A whole printed report, as the typesetter reads it. */
export interface PdfDocument {
  /** Language and, for bokmål and nynorsk, no region: what a screen reader speaks. */
  readonly language: string;
  readonly title: string;
  readonly author: string;
  readonly accent: string;
  /** Where the typesetter finds the logo; empty without one. */
  readonly logo: string;
  readonly page: readonly [string, string];
  readonly tableAt: string;
  /** Stands over an area's actions. */
  readonly actions: string;
  readonly cover: {
    readonly kind: string;
    readonly title: string;
    readonly over: string;
    readonly notes: readonly string[];
    readonly waves: readonly { readonly marker: Marker; readonly colour: string; readonly name: string; readonly lines: readonly string[] }[];
  };
  readonly blocks: readonly Block[];
}
