import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { named, role, uuid } from './identifiers.js';
import { locale } from './locale.js';
import { pageOf, pageQuery } from './pagination.js';
import { emailAddress, givenName } from './roster.js';

/** One person's place in the organisation, as its administrators see it. */
export const account = z.object({
  id: uuid,
  name: z.string(),
  /** Null for demo identities, which nobody signs in as. */
  email: z.string().nullable(),
  role,
  /** The person's own groups: belonged to, led or followed. Empty for roles that have none. */
  groups: z.array(named),
  /** Somebody has signed in with it; else it waits for the owner of the address. */
  taken: z.boolean(),
  /** The reader's own. */
  own: z.boolean(),
});
export type Account = z.infer<typeof account>;

const accountParams = z.object({ accountId: uuid });
const details = z.object({ name: givenName, role, groupIds: z.array(uuid).max(500) });

export const listAccounts = endpoint({
  method: 'GET',
  path: '/api/accounts',
  summary: 'The accounts of the organisation, by name.',
  query: pageQuery.extend({ role: role.optional(), search: z.string().trim().max(200).optional() }),
  response: pageOf(account),
});

export const inviteAccount = endpoint({
  method: 'POST',
  path: '/api/accounts',
  summary: 'Makes an account for the owner of an address, and sends word when mail can be sent.',
  /** The mail's language is the reader's: the other's is not known yet. */
  body: details.extend({ email: emailAddress, locale }),
  response: account.extend({ mailed: z.boolean() }),
});

export const updateAccount = endpoint({
  method: 'PUT',
  path: '/api/accounts/:accountId',
  summary: 'Changes an account’s name, role and groups, with effect from its next request.',
  params: accountParams,
  body: details,
  response: account,
});

export const remindAccount = endpoint({
  method: 'POST',
  path: '/api/accounts/:accountId/invitation',
  summary: 'Sends the invitation to an account once more.',
  params: accountParams,
  body: z.object({ locale }),
  response: z.object({ mailed: z.boolean() }),
});

export const endAccountSessions = endpoint({
  method: 'DELETE',
  path: '/api/accounts/:accountId/sessions',
  summary: 'Signs the account out everywhere.',
  params: accountParams,
  response: z.null(),
});

export const removeAccount = endpoint({
  method: 'DELETE',
  path: '/api/accounts/:accountId',
  summary: 'Takes an account away and signs it out everywhere.',
  params: accountParams,
  response: z.null(),
});

export const findGroups = endpoint({
  method: 'GET',
  path: '/api/groups',
  summary: 'Groups of the organisation whose name holds the words, to choose among.',
  query: pageQuery.extend({ search: z.string().trim().max(200).default('') }),
  response: pageOf(named.extend({ programme: named })),
});

export const organisationSettings = z.object({
  name: z.string(),
  /** Staff and administrators sign in with a second factor. */
  requireSecondFactor: z.boolean(),
  /** A Norwegian state body: opens no questionnaire that is not complete in bokmål and nynorsk. */
  stateBody: z.boolean(),
});
export type OrganisationSettings = z.infer<typeof organisationSettings>;

export const getOrganisation = endpoint({
  method: 'GET',
  path: '/api/organisation',
  summary: 'What is set for the organisation.',
  response: organisationSettings,
});

export const updateOrganisation = endpoint({
  method: 'PUT',
  path: '/api/organisation',
  summary: 'Changes the organisation’s name, what it asks for at sign-in, and whether it is a state body.',
  body: z.object({ name: givenName, requireSecondFactor: z.boolean(), stateBody: z.boolean() }),
  response: organisationSettings,
});
