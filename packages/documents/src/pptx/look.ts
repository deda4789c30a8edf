import { colours } from '../figures/colours.js';
import type { Presentation } from './pptxgenjs.js';

/** Slides are 13.33 inches wide and 7.5 high. */
export const width = 13.33;

/** Arial is on every machine that opens a presentation. */
export const body = { font: 'Arial', ink: colours.ink.slice(1), subtle: colours.inkSubtle.slice(1) } as const;

interface TextStyle {
  readonly bold?: boolean;
  readonly color?: string;
}

/** How everything on the slides is written. */
export interface Look {
  readonly language: string;
  /** What the library calls a bar chart. */
  readonly bar: Presentation['ChartType']['bar'];
  readonly text: (size: number, style?: TextStyle) => TextStyle & { fontFace: string; fontSize: number; lang: string; margin: number };
}
