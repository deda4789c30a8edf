import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { anyWaveKind, uuid } from './identifiers.js';

/** How many have answered, day by day since opening. Counts, and never of so few that a day would say who. */
export const responseCurve = z.object({
  /** Waves that it is over: those that have opened. */
  waves: z.number().int(),
  invited: z.number().int(),
  /** Now. */
  answered: z.number().int(),
  /**
   * Responses at the end of a day: 0 is the day of opening. A group's count is told when three more have come in since it
   * was told the last time; what was told later is added up over groups.
   */
  days: z.array(z.object({ day: z.number().int(), answered: z.number().int() })),
  /** Days since the first of them opened, or that the longest was open when all are closed. */
  length: z.number().int(),
});
export type ResponseCurve = z.infer<typeof responseCurve>;

export const getResponseCurve = endpoint({
  method: 'GET',
  path: '/api/programmes/:programmeId/response-rates',
  summary: 'The response rate over time of one wave, or of a kind of wave in a cohort or the programme, as far as the reader’s groups reach.',
  params: z.object({ programmeId: uuid }),
  query: z.object({ waveId: uuid.optional(), cohortId: uuid.optional(), kind: anyWaveKind.optional() }),
  response: responseCurve,
});
