import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { named, role, uuid } from './identifiers.js';

/** The signed-in person and what is theirs to open. */
export const actor = z.object({
  id: uuid,
  name: z.string(),
  role,
  organisation: named,
  /** Programmes whose figures the person may open. Empty for a group lead. */
  programmes: z.array(named),
  /** Groups that are the person's own: led (lead) or followed (facilitator). Empty for staff. */
  groups: z.array(named),
});
export type Actor = z.infer<typeof actor>;

export const getSession = endpoint({
  method: 'GET',
  path: '/api/session',
  summary: 'Who is signed in, and whether demo identities are offered.',
  response: z.object({ actor: actor.nullable(), demoMode: z.boolean() }),
});

export const endSession = endpoint({
  method: 'DELETE',
  path: '/api/session',
  summary: 'Signs out.',
  response: z.null(),
});
