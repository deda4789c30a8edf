import { z } from 'zod';
import { actionState, developmentArea, developmentPlan, developmentText, developmentTitle, seenVersion } from './development.js';
import { endpoint } from './endpoint.js';
import { uuid } from './identifiers.js';

const areaParams = z.object({ areaId: uuid });
const actionParams = z.object({ actionId: uuid });

export const writeContribution = endpoint({
  method: 'PUT',
  path: '/api/development-areas/:areaId/contributions/:memberId',
  summary: 'Writes what a member will do for an area: the member, or lead or facilitator on behalf. Null takes it away.',
  params: areaParams.extend({ memberId: uuid }),
  /** Version 0 where there is none yet. */
  body: z.object({ text: developmentText.nullable(), version: seenVersion }),
  response: developmentArea,
});

/** An action as somebody writes it down. Members write down their own; lead and facilitator everybody's. */
export const actionDetails = z.object({
  title: developmentTitle,
  ownerId: uuid.nullable(),
  dueOn: z.iso.date().nullable(),
  state: actionState,
  note: developmentText.nullable(),
});
export type ActionDetails = z.infer<typeof actionDetails>;

export const createDevelopmentAction = endpoint({
  method: 'POST',
  path: '/api/development-areas/:areaId/actions',
  summary: 'Adds an action to an area.',
  params: areaParams,
  body: actionDetails.extend({ practiceKey: z.string().regex(/^[a-z_]{1,100}$/u, 'must be a practice’s key').nullable() }),
  response: developmentArea,
});

export const updateDevelopmentAction = endpoint({
  method: 'PUT',
  path: '/api/development-actions/:actionId',
  summary: 'Changes an action, or its state.',
  params: actionParams,
  body: actionDetails.extend({ version: seenVersion }),
  response: developmentArea,
});

export const removeDevelopmentAction = endpoint({
  method: 'POST',
  path: '/api/development-actions/:actionId/removal',
  summary: 'Removes an action. It can be taken back for thirty days.',
  params: actionParams,
  response: developmentArea,
});

export const restoreDevelopmentAction = endpoint({
  method: 'DELETE',
  path: '/api/development-actions/:actionId/removal',
  summary: 'Takes the removal of an action back.',
  params: actionParams,
  response: developmentArea,
});

export const setActionReminders = endpoint({
  method: 'PUT',
  path: '/api/groups/:groupId/development/reminders',
  summary: 'Says whether one wants to be reminded of one’s own actions by mail.',
  params: z.object({ groupId: uuid }),
  body: z.object({ wanted: z.boolean() }),
  response: developmentPlan,
});
