import { z } from 'zod';
import { actionState } from './development.js';
import { endpoint } from './endpoint.js';
import { anyWaveKind, uuid, waveKind, waveState } from './identifiers.js';
import { locale } from './locale.js';
import { answer } from './survey.js';

/** A statement in every language, and what its answer counts for. */
/** The same words in each language that the questionnaire is worded in. */
const inEveryLanguage = z.partialRecord(locale, z.string());

const codebookItem = z.object({
  key: z.string(),
  factor: z.string(),
  dimension: z.string(),
  /** Scored as 8 − answer. */
  reverse: z.boolean(),
  statement: inEveryLanguage,
});

/** What one wave holds of the person. */
const ownResponse = z.object({
  wave: anyWaveKind,
  state: waveState,
  opensAt: z.iso.datetime().nullable(),
  closesAt: z.iso.datetime().nullable(),
  closedAt: z.iso.datetime().nullable(),
  /** Whether the personal link of this wave can still be used. */
  linkWorks: z.boolean(),
  /** Browsers in which the link is open now. */
  openSessions: z.number().int(),
  /** Sent, saved without being sent, or nothing. */
  status: z.enum(['sent', 'draft', 'none']),
  /** The link went to another e-mail address than the one the person has now: what was answered by it, if anything was, may be somebody else's and is not shown. */
  fromOtherAddress: z.boolean(),
  /** As given, by the statement's key. */
  answers: z.record(z.string(), answer),
  /** By the question's key. */
  texts: z.record(z.string(), z.string()),
});

/** What the person does in the group's development. */
const ownDevelopment = z.object({
  /** Wants to be reminded of actions by mail. */
  reminders: z.boolean(),
  contributions: z.array(
    z.object({
      /** What the area is called, and the wave after which it was chosen. */
      area: z.string().nullable(),
      chosenAfter: waveKind,
      updatedAt: z.iso.datetime(),
      onBehalf: z.boolean(),
      /** Written when the person had another e-mail address: it may be somebody else's, and is not shown. */
      fromOtherAddress: z.boolean(),
      text: z.string().nullable(),
    }),
  ),
  actions: z.array(
    z.object({
      area: z.string().nullable(),
      title: z.string(),
      dueOn: z.iso.date().nullable(),
      state: actionState,
      note: z.string().nullable(),
    }),
  ),
});

/** Everything that is stored about one person as a member of one group. */
export const ownData = z.object({
  exportedAt: z.iso.datetime(),
  organisation: z.string(),
  programme: z.string(),
  cohort: z.string(),
  group: z.string(),
  person: z.object({
    name: z.string().nullable(),
    email: z.string().nullable(),
    /** Key of the person in the programme's own files. */
    externalKey: z.string(),
    /** What the answers are stored under; null once the list of keys has been deleted. */
    respondentKey: uuid.nullable(),
    joinedAt: waveKind,
  }),
  /** Months after the last wave at which the name, the e-mail address and the key are deleted. */
  retentionMonths: z.number().int(),
  responses: z.array(ownResponse),
  development: ownDevelopment,
  codebook: z.object({
    instrument: z.string(),
    version: z.number().int(),
    scale: z.object({ min: z.number().int(), max: z.number().int() }),
    items: z.array(codebookItem),
    questions: z.array(z.object({ key: z.string(), question: inEveryLanguage })),
  }),
});
export type OwnData = z.infer<typeof ownData>;

export const getOwnData = endpoint({
  method: 'GET',
  path: '/api/survey/own-data',
  summary: 'Everything that is stored about the respondent, of all waves.',
  response: ownData,
});

/** What was removed. */
export const erasure = z.object({
  erasedAt: z.iso.datetime(),
  /** Waves whose answers were removed, as far as they were given from the person's own address. What came from another is removed too. */
  responses: z.number().int(),
  textAnswers: z.number().int(),
});
export type Erasure = z.infer<typeof erasure>;

export const erasePerson = endpoint({
  method: 'POST',
  path: '/api/survey/erasure',
  summary: 'Removes the respondent: answers of all waves, name, e-mail address and key. Cannot be undone.',
  body: z.object({ confirm: z.literal('erase') }),
  response: erasure,
});

export const getAccountOwnData = endpoint({
  method: 'GET',
  path: '/api/account/own-data',
  summary: 'Everything that is stored about the signed-in person as a member of groups of the organisation.',
  response: z.object({ members: z.array(ownData) }),
});

export const eraseAccountPerson = endpoint({
  method: 'POST',
  path: '/api/account/erasure',
  summary: 'Removes the signed-in person as a member of all groups of the organisation. The account stays. Cannot be undone.',
  body: z.object({ confirm: z.literal('erase') }),
  response: erasure,
});
