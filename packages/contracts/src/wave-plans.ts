import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { anyWaveKind, named, uuid } from './identifiers.js';
import { givenName } from './roster.js';

/** Most groups that one plan is made for. */
export const wavePlanLimit = 500;

/** What a plan does for a group. */
export const plannedOutcome = z.enum([
  'planned',
  /** It has such a wave already: this kind, or a pulse of this name. */
  'exists',
  /** Archived groups get no new waves. */
  'archived',
]);
export type PlannedOutcome = z.infer<typeof plannedOutcome>;

/** What whoever plans should know of a group before. */
export const planWarning = z.enum([
  /** Has no members yet. The wave does not open before it has. */
  'no_members',
  /** Fewer members than the group's own threshold: there will never be results. */
  'too_small',
  /** Results for the group itself, and for nobody outside it. */
  'too_small_outside',
  /** Another wave of the group is open at the same time, or within two weeks of it. */
  'close_to_another',
  /** Waves of this kind in the cohort have been read: this one will be in no figure over groups. */
  'late',
]);
export type PlanWarning = z.infer<typeof planWarning>;

export const plannedGroup = named.extend({
  cohort: named,
  /** Members who have not left: those who would be invited today. */
  members: z.number().int(),
  /** Among them those without an e-mail address. */
  withoutEmail: z.number().int(),
  outcome: plannedOutcome,
  warnings: z.array(planWarning),
});
export type PlannedGroup = z.infer<typeof plannedGroup>;

/** What a pulse is called, beside its number. */
export const waveLabel = givenName.max(60, 'must have at most 60 characters');

export const planWaves = endpoint({
  method: 'POST',
  path: '/api/programmes/:programmeId/wave-plans',
  summary: 'Plans a wave for the groups of a cohort, or for some groups. Without `confirmed` it only says what it would do.',
  params: z.object({ programmeId: uuid }),
  body: z.object({
    kind: anyWaveKind,
    /** Of a pulse only. */
    label: waveLabel.nullable().default(null),
    /** Null: each opens when somebody opens it. */
    opensAt: z.iso.datetime({ offset: true }).nullable(),
    closesAt: z.iso.datetime({ offset: true }),
    /** Which groups; with neither, all that the reader may plan for. */
    cohortId: uuid.optional(),
    groupIds: z.array(uuid).min(1).max(wavePlanLimit).optional(),
    confirmed: z.boolean().default(false),
  }),
  response: z.object({
    groups: z.array(plannedGroup),
    /** The organisation is a state body, and the questionnaire is not complete in both forms of Norwegian: nothing opens until it is. */
    wordingIncomplete: z.boolean(),
    done: z.boolean(),
  }),
});
export type WavePlan = z.infer<typeof planWaves.response>;
export type WavePlanRequest = z.infer<typeof planWaves.body>;
