import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { anyWaveKind, uuid } from './identifiers.js';

/** One answer as given (not reversed): 1–7, or null where the respondent left the statement open. */
export const answer = z.number().int().min(1).max(7).nullable();

/** Longest text answer, in characters. */
export const textAnswerLimit = 4000;

const texts = z.record(z.string().max(64), z.string().max(textAnswerLimit));

/** What a respondent has written so far: one answer per item in item order, and text answers by question key. */
export const surveyAnswers = z.object({ answers: z.array(answer).min(1).max(1000), texts });
export type SurveyAnswers = z.infer<typeof surveyAnswers>;

/** 0-based position of an item, as a key. */
const itemPosition = z.string().regex(/^(0|[1-9]\d{0,2})$/);

/**
 * What a respondent has changed: answers by the item's position, null where one was taken back, and text answers by question
 * key, empty where one was taken away. What is not named stays as it is, so that two devices can answer by turns; of two
 * answers to the same item the one that arrives last counts.
 */
export const answerChanges = z.object({ answers: z.record(itemPosition, answer), texts });
export type AnswerChanges = z.infer<typeof answerChanges>;

/** Who will see what, and for how long it is kept, so that the screen's words are derived from the settings. */
export const confidentiality = z.object({
  kGroup: z.number().int(),
  kOutside: z.number().int(),
  kText: z.number().int(),
  /** Least number of other groups behind a figure that the group is compared with. */
  minOtherGroups: z.number().int(),
  retentionMonths: z.number().int(),
  /** Researchers may be given the answers under a key. */
  researchExport: z.boolean(),
});

/** Whether the wave takes answers; if not, why. */
export const surveyState = z.enum(['planned', 'open', 'past_deadline', 'closed']);
export type SurveyState = z.infer<typeof surveyState>;

export const survey = z.object({
  /** Names the invitation to the browser. Goes back in {@link invitationHeader}; opens nothing by itself. */
  invitation: uuid,
  /** Whom the invitation is for; null where no name is stored. */
  person: z.string().nullable(),
  organisation: z.string(),
  programme: z.string(),
  group: z.string(),
  contact: z.string().nullable(),
  wave: z.object({ kind: anyWaveKind, state: surveyState, closesAt: z.iso.datetime().nullable() }),
  instrument: z.object({ key: z.string(), version: z.number().int() }),
  confidentiality,
  /** How many people the wave asks. Where they are fewer than a figure needs, nobody will see it. */
  invited: z.number().int(),
  /** Null until something is saved. */
  saved: surveyAnswers.nullable(),
  submitted: z.boolean(),
});
export type Survey = z.infer<typeof survey>;

/**
 * Header with `survey.invitation`, of every request that a respondent's session is used for except {@link getSurvey}. Where
 * another link was opened in the same browser since, the request is refused instead of mixing two people's answers. No
 * other site can set it.
 */
export const invitationHeader = 'x-medspill-invitation';

/** Whom to ask, beside the code of a link that is of no more use. */
export const linkProblem = z.object({ contact: z.string().nullable() });
export type LinkProblem = z.infer<typeof linkProblem>;

/** The answer sets a cookie that opens the other endpoints for two hours after its last use. */
export const openSurvey = endpoint({
  method: 'POST',
  path: '/api/survey/session',
  summary: 'Exchanges the token of a personal link for a session of the respondent.',
  body: z.object({ token: z.string().max(200) }),
  response: survey,
});

export const leaveSurvey = endpoint({
  method: 'DELETE',
  path: '/api/survey/session',
  summary: 'Ends the session of the respondent in this browser.',
  response: z.null(),
});

export const getSurvey = endpoint({
  method: 'GET',
  path: '/api/survey',
  summary: 'The survey that the invitation is for, with what was saved.',
  response: survey,
});

/** All that is saved after a write, also what was answered on another device. */
const saved = z.object({ saved: surveyAnswers, submitted: z.boolean() });
export type SavedResponse = z.infer<typeof saved>;

export const saveDraft = endpoint({
  method: 'PATCH',
  path: '/api/survey/draft',
  summary: 'Saves changes without sending them. A response that was already sent stays sent.',
  body: answerChanges,
  response: saved,
});

export const submitSurvey = endpoint({
  method: 'PUT',
  path: '/api/survey/submission',
  summary: 'Saves the last changes and sends all answers. They may be changed until the wave closes.',
  body: answerChanges,
  response: saved,
});

export const withdrawResponse = endpoint({
  method: 'DELETE',
  path: '/api/survey/response',
  summary: 'Removes the answers from this survey, sent or not. Until the wave closes one may begin anew.',
  response: survey,
});
