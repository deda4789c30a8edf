import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { named, uuid, waveKind, waveState } from './identifiers.js';
import { pageOf, pageQuery } from './pagination.js';

/** One wave of one group with its response rate: a count, never who. */
export const waveSummary = z.object({
  id: uuid,
  group: named,
  cohort: named,
  kind: waveKind,
  state: waveState,
  opensAt: z.iso.datetime().nullable(),
  closesAt: z.iso.datetime().nullable(),
  closedAt: z.iso.datetime().nullable(),
  /** When the group's members were let into the wave's results; null before. */
  releasedAt: z.iso.datetime().nullable(),
  invited: z.number().int(),
  answered: z.number().int(),
  /** True while a closed wave's results have been read by nobody, so that it may be opened again. */
  mayReopen: z.boolean(),
});
export type WaveSummary = z.infer<typeof waveSummary>;

const waveParams = z.object({ waveId: uuid });

export const listWaves = endpoint({
  method: 'GET',
  path: '/api/programmes/:programmeId/waves',
  summary: 'Waves of the programme, or of the reader’s own groups in it, open ones first, then by cohort and group.',
  params: z.object({ programmeId: uuid }),
  query: pageQuery.extend({ cohortId: uuid.optional(), kind: waveKind.optional(), state: waveState.optional() }),
  response: pageOf(waveSummary),
});

export const closeWave = endpoint({
  method: 'POST',
  path: '/api/waves/:waveId/closing',
  summary: 'Closes the wave: its answers are scored and reduced, and it takes no more.',
  params: waveParams,
  response: waveSummary,
});

export const reopenWave = endpoint({
  method: 'DELETE',
  path: '/api/waves/:waveId/closing',
  summary: 'Opens a closed wave again, as long as nobody has read its results.',
  params: waveParams,
  response: waveSummary,
});

export const releaseWave = endpoint({
  method: 'POST',
  path: '/api/waves/:waveId/release',
  summary: "Lets the group's members into the results of a closed wave. Releasing again changes nothing.",
  params: waveParams,
  response: waveSummary,
});
