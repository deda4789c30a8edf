/** Bars on a shared scale: a chart that can be edited in PowerPoint. */
export interface BarChart {
  readonly alt: string;
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly colour: string;
    /** Null where there is no figure: no bar. */
    readonly values: readonly (number | null)[];
    /** Intervals around the values, as error bars; left out where the chart has none. */
    readonly intervals?: readonly ({ readonly low: number; readonly high: number } | null)[];
  }[];
  readonly axis: { readonly min: number; readonly max: number; readonly step: number; readonly title: string };
  /** How the figures are shown, as a spreadsheet's number format. */
  readonly format: string;
  readonly stacked: boolean;
}

interface SlideBase {
  /** The finding, as a sentence. */
  readonly title: string;
  /** What whoever leads the meeting may ask or say. */
  readonly prompt: string;
}

export type Slide = SlideBase &
  (
    | { readonly type: 'opening'; readonly over: string; readonly lines: readonly string[] }
    | { readonly type: 'lists'; readonly lead: readonly string[]; readonly lists: readonly { readonly heading: string; readonly items: readonly string[] }[] }
    | { readonly type: 'bars'; readonly subtitle: string; readonly chart: BarChart }
    | { readonly type: 'tiles'; readonly tiles: readonly { readonly title: string; readonly value: string; readonly lines: readonly string[] }[]; readonly foot: string }
    | { readonly type: 'points'; readonly points: readonly { readonly text: string; readonly detail: string }[] }
  );

export interface Deck {
  readonly language: string;
  readonly title: string;
  readonly foot: string;
  readonly slides: readonly Slide[];
}
