import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { waveKind, waveState } from './identifiers.js';

/** One answer as given (not reversed): 1–7, or null where the respondent left the statement open. */
export const answer = z.number().int().min(1).max(7).nullable();

/** Longest text answer, in characters. */
export const textAnswerLimit = 4000;

/** What a respondent has written so far: one answer per item in item order, and text answers by question key. */
export const surveyAnswers = z.object({
  answers: z.array(answer).min(1).max(1000),
  texts: z.record(z.string().max(64), z.string().max(textAnswerLimit)),
});
export type SurveyAnswers = z.infer<typeof surveyAnswers>;

/** Who will see what, so that the screen's words are derived from the settings. */
export const confidentiality = z.object({
  kGroup: z.number().int(),
  kOutside: z.number().int(),
  kText: z.number().int(),
  retentionMonths: z.number().int(),
});

export const survey = z.object({
  organisation: z.string(),
  programme: z.string(),
  group: z.string(),
  contact: z.string().nullable(),
  wave: z.object({ kind: waveKind, state: waveState, closesAt: z.iso.datetime().nullable() }),
  instrument: z.object({ key: z.string(), version: z.number().int() }),
  confidentiality,
  /** Null until something is saved. */
  saved: surveyAnswers.nullable(),
  submitted: z.boolean(),
});
export type Survey = z.infer<typeof survey>;

/** Every survey endpoint is called with `Authorization: Bearer <invitation token>`. */
export const getSurvey = endpoint({
  method: 'GET',
  path: '/api/survey',
  summary: 'The survey that the invitation is for, with what was saved.',
  response: survey,
});

export const saveDraft = endpoint({
  method: 'PUT',
  path: '/api/survey/draft',
  summary: 'Saves answers without sending them. A response that was already sent stays sent.',
  body: surveyAnswers,
  response: z.object({ submitted: z.boolean() }),
});

export const submitSurvey = endpoint({
  method: 'PUT',
  path: '/api/survey/submission',
  summary: 'Sends the answers. They may be sent again, changed, until the wave closes.',
  body: surveyAnswers,
  response: z.object({ submitted: z.literal(true) }),
});
