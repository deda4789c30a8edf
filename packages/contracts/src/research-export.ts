import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { uuid } from './identifiers.js';

const params = z.object({ programmeId: uuid });

/**
 * One line per answered wave of one respondent: `respondent`, `group`, `wave`, then one column per item in the codebook's
 * order, 1–7 as given (reverse items not turned), empty where left open. Respondents and groups go by codes that are new in
 * every file. Waves are closed, with at least k_outside answers, none of them erased since; pulses are left out.
 */
export const downloadResearchResponses = endpoint({
  method: 'GET',
  path: '/api/programmes/:programmeId/research-export/responses.csv',
  summary: 'The answers of closed waves under codes, where this was announced to respondents. The download is itself an event.',
  params,
  produces: 'text/csv',
  response: z.string(),
});

/** One line per item: its position and key, factor, dimension, whether it is reverse-keyed, and its wording in each language. */
export const downloadResearchCodebook = endpoint({
  method: 'GET',
  path: '/api/programmes/:programmeId/research-export/codebook.csv',
  summary: 'What the columns of the research export stand for.',
  params,
  produces: 'text/csv',
  response: z.string(),
});
