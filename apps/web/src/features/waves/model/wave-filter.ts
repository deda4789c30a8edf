import { type AnyWaveKind, anyWaveKinds, type WaveState } from '@medspill/contracts';

/** Lines on one page of the list. */
export const pageSize = 25;

export const kinds = anyWaveKinds;
export const states = ['open', 'planned', 'closed'] as const satisfies readonly WaveState[];

/** Which waves are listed. Undefined filters nothing; pages count from 1. */
export interface WaveFilter {
  readonly cohortId: string | undefined;
  readonly kind: AnyWaveKind | undefined;
  readonly state: WaveState | undefined;
  readonly page: number;
}

export const everyWave: WaveFilter = { cohortId: undefined, kind: undefined, state: undefined, page: 1 };

const isPageNumber = (value: number): boolean => Number.isInteger(value) && value >= 1;

/** Reads the filter of an address; what is not a filter is left out. */
export const parseFilter = (search: URLSearchParams): WaveFilter => {
  const page = Number(search.get('page'));
  return {
    cohortId: search.get('cohort') || undefined,
    kind: kinds.find((kind) => kind === search.get('kind')),
    state: states.find((state) => state === search.get('state')),
    page: isPageNumber(page) ? page : 1,
  };
};

/** The address of a filter, without what filters nothing. */
export const formatFilter = ({ cohortId, kind, state, page }: WaveFilter): URLSearchParams => {
  const values = { cohort: cohortId, kind, state, page: page > 1 ? String(page) : undefined };
  return new URLSearchParams(Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1])));
};

/** Whether anything is left out apart from other pages. */
export const isFiltered = ({ cohortId, kind, state }: WaveFilter): boolean => Boolean(cohortId ?? kind ?? state);
