import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { anyWaveKind, named, uuid, waveState } from './identifiers.js';
import { pageOf, pageQuery } from './pagination.js';

/** Why a planned wave does not open; each is also the code with which opening it by hand is refused. */
export const waveHindrance = z.enum([
  /** The organisation is a state body, and the questionnaire is not complete in bokmål and nynorsk. */
  'wording_incomplete',
  'group_archived',
  'nobody_invited',
  /** The time at which it closes has passed. */
  'deadline_passed',
]);
export type WaveHindrance = z.infer<typeof waveHindrance>;

/** One wave of one group with its response rate: a count, never who. */
export const waveSummary = z.object({
  id: uuid,
  group: named,
  cohort: named,
  kind: anyWaveKind,
  /** Counts the group's pulses; 1 for every other kind. */
  number: z.number().int(),
  /** What a pulse is called beside its number. */
  label: z.string().nullable(),
  state: waveState,
  /** When it opens by itself (null: when somebody opens it), or opened. */
  opensAt: z.iso.datetime().nullable(),
  closesAt: z.iso.datetime().nullable(),
  closedAt: z.iso.datetime().nullable(),
  /** When the group's members were let into the wave's results; null before. */
  releasedAt: z.iso.datetime().nullable(),
  /** When whoever has not finished is reminded next, of an open wave; null where nothing is planned or mails cannot be sent. */
  nextReminderAt: z.iso.datetime().nullable(),
  invited: z.number().int(),
  answered: z.number().int(),
  /** Of a planned wave: what keeps it from opening. */
  hindrance: waveHindrance.nullable(),
  /** True where the reader may let the group's members into the wave's results now. */
  mayRelease: z.boolean(),
  /** True while a closed wave's results have been read by nobody, so that it may be opened again. */
  mayReopen: z.boolean(),
});
export type WaveSummary = z.infer<typeof waveSummary>;

const waveParams = z.object({ waveId: uuid });

export const listWaves = endpoint({
  method: 'GET',
  path: '/api/programmes/:programmeId/waves',
  summary: 'Waves of the programme, or of the reader’s own groups in it: open ones first, then those that are planned, then by cohort and group.',
  params: z.object({ programmeId: uuid }),
  query: pageQuery.extend({ cohortId: uuid.optional(), kind: anyWaveKind.optional(), state: waveState.optional() }),
  response: pageOf(waveSummary),
});

export const openWave = endpoint({
  method: 'POST',
  path: '/api/waves/:waveId/opening',
  summary: 'Opens a planned wave now: its questionnaire and those who are invited are settled, and it takes answers.',
  params: waveParams,
  response: waveSummary,
});

/** Moments of a wave. Both may lie in the past when read, and neither when written. */
export const changeWaveTimes = endpoint({
  method: 'PUT',
  path: '/api/waves/:waveId/times',
  summary: 'Changes when a planned wave opens and closes, or when an open one closes.',
  params: waveParams,
  body: z.object({
    /** Null: it opens when somebody opens it. Of an open wave it stays what it is, whatever is sent. */
    opensAt: z.iso.datetime({ offset: true }).nullable(),
    closesAt: z.iso.datetime({ offset: true }),
  }),
  response: waveSummary,
});

export const deleteWave = endpoint({
  method: 'DELETE',
  path: '/api/waves/:waveId',
  summary: 'Deletes a wave that is planned, or open without a single answer sent. Its links say that it was called off.',
  params: waveParams,
  response: z.null(),
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
