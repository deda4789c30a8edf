import type { ChangeSize } from '@medspill/narrative';

/** What the intervals of the factors' changes carry, and the words for the two waves. */
export interface FactorsFinding {
  readonly factors: number;
  readonly up: number;
  readonly down: number;
  readonly earlier: string;
  readonly later: string;
}

/** Words of a programme's or a cohort's report. */
export interface ProgrammeWording {
  readonly size: (groups: number) => string;
  readonly compared: (earlier: string, later: string) => string;
  readonly leftOut: (groups: number) => string;
  readonly nothing: (reason: string) => string;
  readonly overallIndex: string;
  readonly summary: string;
  readonly lists: Readonly<Record<'up' | 'down' | 'unclear', string>>;
  readonly tiles: {
    readonly change: (change: string) => string;
    readonly interval: (interval: string) => string;
    readonly size: (size: string, d: string) => string;
    readonly sizeUnclear: (d: string) => string;
    readonly better: string;
    readonly betterOf: (groups: number, when: string) => string;
    readonly worse: (worse: number, same: number) => string;
    readonly reliable: string;
    readonly reliableOf: (groups: number) => string;
    readonly reliableRest: (worse: number, unclear: number) => string;
    readonly reliableBasis: (alpha: string, standardError: string) => string;
    readonly goals: string;
    readonly goalsFindings: Readonly<Record<'more' | 'less' | 'unclear' | 'nothing', string>>;
    readonly goalsBasis: (factors: number, p: string) => string;
  };
  readonly figure3: {
    readonly number: string;
    readonly title: (finding: FactorsFinding) => string;
    readonly none: string;
    readonly subtitle: (groups: number) => string;
    readonly unclear: (factors: number) => string;
    readonly factor: string;
    readonly level: string;
    readonly change: string;
    readonly legend: string;
    readonly legendUnclear: string;
    readonly alt: string;
  };
  readonly table1: {
    readonly number: string;
    readonly title: (factor: string, improved: number, groups: number) => string;
    readonly none: string;
    readonly subtitle: string;
    readonly heads: Readonly<Record<'groups' | 'improved' | 'unchanged' | 'declined' | 'notImproved', string>>;
    readonly alt: string;
  };
  readonly table2: {
    readonly number: string;
    readonly title: (large: number, medium: number, factors: number) => string;
    readonly unclear: string;
    readonly none: string;
    readonly subtitle: string;
    readonly stars: string;
    readonly level: (wave: string) => string;
    readonly interval: string;
    readonly dInterval: string;
    readonly size: string;
    readonly chosen: string;
    readonly pHolm: string;
  };
  readonly sizes: Readonly<Record<ChangeSize | 'unclear', string>>;
  readonly noControl: string;
}
