import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { named, role, uuid } from './identifiers.js';
import { permissions } from './permissions.js';

/** The signed-in person and what is theirs to open. */
export const actor = z.object({
  id: uuid,
  name: z.string(),
  role,
  /** What the person may do at all; with which things, the server decides anew each time. */
  permissions: z.array(z.enum(permissions)),
  organisation: named,
  /** Programmes whose response rates the person may see, of all groups or of the own ones. */
  programmes: z.array(named),
  /** Groups that are the person's own: belonged to (member), led (lead) or followed (facilitator). */
  groups: z.array(named),
});
export type Actor = z.infer<typeof actor>;

/** Where a signed-in person works now, and where else they could. */
export const organisationChoice = z.object({
  /** All organisations that know the person, the present one included. */
  organisations: z.array(named.extend({ role })),
  /** The organisation asks for a second factor, and none was shown: until then only the own account is open. */
  secondFactorMissing: z.boolean(),
});
export type OrganisationChoice = z.infer<typeof organisationChoice>;

export const getSession = endpoint({
  method: 'GET',
  path: '/api/session',
  summary: 'Who is signed in, and whether demo identities are offered.',
  response: z.object({
    actor: actor.nullable(),
    demoMode: z.boolean(),
    place: organisationChoice.nullable(),
    /** E-mail address of those who run the service; null where they have named none. */
    contact: z.string().nullable(),
  }),
});

export const endSession = endpoint({
  method: 'DELETE',
  path: '/api/session',
  summary: 'Signs out.',
  response: z.object({
    /** Where the browser signs out of the organisation’s provider too; null when it signed in here. */
    leaveTo: z.url().nullable(),
  }),
});

export const chooseOrganisation = endpoint({
  method: 'PUT',
  path: '/api/session/organisation',
  summary: 'Goes on in another of one’s own organisations.',
  body: z.object({ organisationId: uuid }),
  response: z.null(),
});
