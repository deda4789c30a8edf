import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { named, uuid, waveKind, waveState } from './identifiers.js';

/** One line that somebody writes: what an area or an action is called. */
export const developmentTitle = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .max(200, 'must have at most 200 characters')
  .regex(/^\P{Cc}*$/u, 'must be on one line');

/** Some lines that somebody writes. */
export const developmentText = z
  .string()
  .trim()
  .min(1, 'must not be empty; null says that there is none')
  .max(2000, 'must have at most 2000 characters')
  .regex(/^[\P{Cc}\n\r\t]*$/u, 'must be plain text');

/** How many changes the writer has seen: who saves over others is told `edited_meanwhile`. */
export const seenVersion = z.number().int().min(0);

export const contribution = z.object({
  memberId: uuid,
  text: z.string(),
  /** Written down in the meeting by somebody else. */
  onBehalf: z.boolean(),
  version: z.number().int(),
  updatedAt: z.iso.datetime(),
});
export type Contribution = z.infer<typeof contribution>;

export const actionStates = ['not_started', 'under_way', 'done', 'dropped'] as const;
export const actionState = z.enum(actionStates);
export type ActionState = z.infer<typeof actionState>;

export const developmentAction = z.object({
  id: uuid,
  title: z.string(),
  /** Who sees to it, by the member's id. */
  ownerId: uuid.nullable(),
  dueOn: z.iso.date().nullable(),
  state: actionState,
  note: z.string().nullable(),
  /** The practice that it was made from. */
  practiceKey: z.string().nullable(),
  version: z.number().int(),
});
export type DevelopmentAction = z.infer<typeof developmentAction>;

/** Where an area stood at a gathering. Added to, never changed. */
export const statusNote = z.object({
  id: uuid,
  gathering: waveKind,
  at: z.iso.datetime(),
  changed: z.string().nullable(),
  learned: z.string().nullable(),
  /** What has been seen since. A change, never an effect of the programme. */
  seen: z.string().nullable(),
  wayOn: z.string().nullable(),
});
export type StatusNote = z.infer<typeof statusNote>;

/** What the group does about an area, and thinks of it: its own affair. */
export const developmentWork = z.object({
  contributions: z.array(contribution),
  actions: z.array(developmentAction),
  /** The latest first. */
  notes: z.array(statusNote),
});
export type DevelopmentWork = z.infer<typeof developmentWork>;

export const developmentArea = z.object({
  id: uuid,
  /** The wave whose results the group had before it when it chose. */
  chosenAfter: waveKind,
  /** Null where an import brought factors alone. */
  title: z.string().nullable(),
  factors: z.array(z.string()),
  why: z.string().nullable(),
  /** What the group wants to see, how it will tell, and when it will look. */
  wanted: z.string().nullable(),
  measure: z.string().nullable(),
  reviewOn: z.iso.date().nullable(),
  version: z.number().int(),
  /** Actions that were not dropped, and those of them that are done. */
  actions: z.object({ total: z.number().int(), done: z.number().int() }),
  /** Null for readers outside the group. */
  work: developmentWork.nullable(),
});
export type DevelopmentArea = z.infer<typeof developmentArea>;

/** Somebody who can contribute to the group's development and own actions. */
export const developmentMember = z.object({ id: uuid, name: z.string().nullable(), left: z.boolean() });
export type DevelopmentMember = z.infer<typeof developmentMember>;

export const developmentPlan = z.object({
  group: named,
  cohort: named,
  programme: named,
  instrument: z.object({ key: z.string(), version: z.number().int() }),
  /** In time order: the gatherings at which areas are chosen and looked at again. */
  waves: z.array(z.object({ kind: waveKind, state: waveState })),
  /** By wave, then in the group's order. */
  areas: z.array(developmentArea),
  /** The group's members by name; none for readers outside the group. */
  members: z.array(developmentMember),
  /** Which of them the reader is. */
  ownMemberId: uuid.nullable(),
  /** Whether the reader is reminded of own actions by mail; null for who is none of the members. */
  ownReminders: z.boolean().nullable(),
});
export type DevelopmentPlan = z.infer<typeof developmentPlan>;

const groupParams = z.object({ groupId: uuid });
const areaParams = z.object({ areaId: uuid });

export const getDevelopmentPlan = endpoint({
  method: 'GET',
  path: '/api/groups/:groupId/development',
  summary: 'What the group has chosen to work on; for the group itself also what each will do, actions and where things stand.',
  params: groupParams,
  response: developmentPlan,
});

/** An area as lead or facilitator write it down. */
export const areaDetails = z.object({
  title: developmentTitle,
  factors: z.array(z.string().max(100)).min(1, 'must name a factor').max(26),
  why: developmentText.nullable(),
  wanted: developmentText.nullable(),
  measure: developmentText.nullable(),
  reviewOn: z.iso.date().nullable(),
});
export type AreaDetails = z.infer<typeof areaDetails>;

export const createDevelopmentArea = endpoint({
  method: 'POST',
  path: '/api/groups/:groupId/development-areas',
  summary: 'Adds an area behind the others that were chosen after the same wave.',
  params: groupParams,
  body: areaDetails.extend({ chosenAfter: waveKind }),
  response: developmentArea,
});

export const updateDevelopmentArea = endpoint({
  method: 'PUT',
  path: '/api/development-areas/:areaId',
  summary: 'Changes an area.',
  params: areaParams,
  body: areaDetails.extend({ version: seenVersion }),
  response: developmentArea,
});

export const orderDevelopmentAreas = endpoint({
  method: 'PUT',
  path: '/api/groups/:groupId/development-areas/order',
  summary: 'Puts the group’s areas in this order; those that are not named stay behind them.',
  params: groupParams,
  body: z.object({ areaIds: z.array(uuid).max(100) }),
  response: developmentPlan,
});

export const removeDevelopmentArea = endpoint({
  method: 'POST',
  path: '/api/development-areas/:areaId/removal',
  summary: 'Removes an area with all that belongs to it. It can be taken back for thirty days.',
  params: areaParams,
  response: developmentPlan,
});

export const restoreDevelopmentArea = endpoint({
  method: 'DELETE',
  path: '/api/development-areas/:areaId/removal',
  summary: 'Takes the removal of an area back.',
  params: areaParams,
  response: developmentPlan,
});

export const addStatusNote = endpoint({
  method: 'POST',
  path: '/api/development-areas/:areaId/status-notes',
  summary: 'Writes down where an area stands at a gathering. Earlier notes stay.',
  params: areaParams,
  body: statusNote
    .omit({ id: true, at: true })
    .extend({ changed: developmentText.nullable(), learned: developmentText.nullable(), seen: developmentText.nullable(), wayOn: developmentText.nullable() })
    .refine(({ changed, learned, seen, wayOn }) => [changed, learned, seen, wayOn].some((text) => text !== null), 'must say something'),
  response: developmentArea,
});
