import { waveKinds, type ProgrammeOverview, type WaveKind } from '@medspill/contracts';

/** What the dashboard shows: which two waves, and one cohort or all. */
export interface Selection {
  from: WaveKind;
  to: WaveKind;
  cohortId: string | null;
}

export type Comparison = Pick<Selection, 'from' | 'to'>;

const order = (kind: WaveKind) => waveKinds.indexOf(kind);

/** The selection in the address; what is missing or makes no sense falls back to before against after. */
export const readSelection = (search: URLSearchParams): Selection => {
  const from = waveKinds.find((kind) => kind === search.get('from'));
  const to = waveKinds.find((kind) => kind === search.get('to'));
  const inOrder = from && to && order(from) < order(to);
  return {
    ...(inOrder ? { from, to } : { from: 'before', to: 'after' }),
    cohortId: search.get('cohort'),
  };
};

/** The address of a selection; the usual comparison is left out. */
export const writeSelection = ({ from, to, cohortId }: Selection): string => {
  const search = new URLSearchParams();
  if (cohortId) search.set('cohort', cohortId);
  if (from !== 'before' || to !== 'after') {
    search.set('from', from);
    search.set('to', to);
  }
  const text = search.toString();
  return text ? `?${text}` : '';
};

/** The pairs of waves that the programme, or the chosen cohort, has. Before against after is always offered. */
export const comparisonsOf = (programme: ProgrammeOverview, cohortId: string | null): Comparison[] => {
  const rates = programme.cohorts.find((cohort) => cohort.id === cohortId)?.responseRates ?? programme.responseRates;
  const kinds = new Set<WaveKind>(['before', 'after', ...rates.map((rate) => rate.kind)]);
  const present = waveKinds.filter((kind) => kinds.has(kind));
  return present.flatMap((from) => present.filter((to) => order(to) > order(from)).map((to) => ({ from, to })));
};
