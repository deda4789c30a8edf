import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { named, uuid, waveKind } from './identifiers.js';
import { pageOf, pageQuery } from './pagination.js';
import { comparisonQuery } from './programme-report.js';
import { withheldReason } from './withheld.js';

export const listProgrammes = endpoint({
  method: 'GET',
  path: '/api/programmes',
  summary: 'Programmes that the reader may open, by name.',
  query: pageQuery,
  response: pageOf(named.extend({ cohorts: z.number().int(), groups: z.number().int(), members: z.number().int() })),
});

/** Response rate of one kind of wave over the groups of a cohort, or of the programme. Live, also while waves are open. */
export const responseRate = z.object({
  kind: waveKind,
  /** Groups that have such a wave, and how many of those waves are in each state. */
  groups: z.number().int(),
  open: z.number().int(),
  closed: z.number().int(),
  /** To waves that have opened. */
  invited: z.number().int(),
  answered: z.number().int(),
});
export type ResponseRate = z.infer<typeof responseRate>;

export const programmeOverview = named.extend({
  organisation: named,
  instrument: z.object({ key: z.string(), version: z.number().int() }),
  groups: z.number().int(),
  members: z.number().int(),
  responseRates: z.array(responseRate),
  cohorts: z.array(
    named.extend({ groups: z.number().int(), members: z.number().int(), responseRates: z.array(responseRate) }),
  ),
});
export type ProgrammeOverview = z.infer<typeof programmeOverview>;

export const getProgramme = endpoint({
  method: 'GET',
  path: '/api/programmes/:programmeId',
  summary: 'A programme with its cohorts and response rates.',
  params: z.object({ programmeId: uuid }),
  response: programmeOverview,
});

/** Figures of one group as somebody outside it may see them: means in two decimals, null where withheld. */
export const groupFigures = named.extend({
  sector: z.string().nullable(),
  cohort: named,
  /** One mean per factor in the instrument's order. */
  t1: z.array(z.number().nullable()),
  t2: z.array(z.number().nullable()),
  /** Mean of the factor means that count in both waves (at least 20), and how many they are: as the group's own change of it. */
  index: z.object({
    t1: z.number().nullable(),
    t2: z.number().nullable(),
    change: z.number().nullable(),
    factors: z.number().int(),
  }),
  /** Keys of the factors that the group's development areas name. */
  chosen: z.array(z.string()),
  withheld: withheldReason.nullable(),
});
export type GroupFigures = z.infer<typeof groupFigures>;

export const listGroupFigures = endpoint({
  method: 'GET',
  path: '/api/programmes/:programmeId/groups',
  summary: 'The groups of a programme with their factor means in two waves, for readers outside the groups.',
  params: z.object({ programmeId: uuid }),
  query: pageQuery.extend(comparisonQuery.shape).extend({ cohortId: uuid.optional() }),
  response: pageOf(groupFigures),
});
