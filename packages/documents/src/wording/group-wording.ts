import type { ActionState, Agreement, WaveState } from '@medspill/contracts';

/** How many factors went which way. */
export interface ChangeCounts {
  readonly up: number;
  readonly down: number;
  readonly unclear: number;
}

/** Words of a group's report. */
export interface GroupWording {
  readonly outside: (threshold: number) => string;
  readonly threshold: (threshold: number) => string;
  readonly nothing: string;
  readonly wave: {
    readonly answered: (answered: number, invited: number) => string;
    readonly closed: (date: string) => string;
    readonly states: Readonly<Record<Exclude<WaveState, 'closed'>, string>>;
    readonly index: (index: string) => string;
    readonly indexPart: (index: string, counting: number, factors: number) => string;
  };
  readonly levels: {
    readonly title: (highest: string, lowest: string, when: string) => string;
    readonly plain: string;
    readonly subtitle: (withCohort: boolean) => string;
    readonly cohort: string;
    readonly factor: string;
    readonly text: (wave: string) => string;
    readonly agreementShort: Readonly<Record<Agreement, string>>;
    readonly agreementNote: string;
    readonly cohortWithheld: (reason: string) => string;
    /** A chart's text alternative: how its rows read. */
    readonly alt: (wave: string) => string;
  };
  readonly changes: {
    readonly title: (counts: ChangeCounts) => string;
    readonly subtitle: (earlier: string, later: string) => string;
    readonly up: (count: number) => string;
    readonly down: (count: number) => string;
    readonly unclear: (count: number) => string;
    readonly withheld: (count: number) => string;
    readonly text: string;
    readonly legend: string;
    readonly legendUnclear: string;
    readonly unpairedNote: string;
    readonly alt: string;
  };
  readonly areas: {
    readonly heading: Readonly<Record<'group' | 'outside', string>>;
    readonly untitled: (number: number) => string;
    readonly empty: string;
    readonly why: string;
    readonly wanted: string;
    readonly measure: string;
    readonly review: string;
    readonly actions: string;
    readonly states: Readonly<Record<ActionState, string>>;
  };
  readonly pulses: {
    readonly heading: string;
    readonly lead: string;
    /** By its number, and its name where it has one. */
    readonly name: (number: number, label: string | null) => string;
  };
  readonly tables: Readonly<Record<'levels' | 'bands' | 'bandsNote' | 'cohort' | 'percentileNote' | 'interval' | 'df', string>>;
  readonly texts: { readonly heading: string; readonly note: string; readonly none: string; readonly empty: string };
}
