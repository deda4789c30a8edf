import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { named, uuid } from './identifiers.js';
import { locale } from './locale.js';
import { pageOf, pageQuery } from './pagination.js';

/** A name as somebody types it: on one line, without spaces around it. */
export const givenName = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .max(200, 'must have at most 200 characters')
  .regex(/^\P{Cc}*$/u, 'must be on one line');

/** An e-mail address in lower case, so that one person is one address however it is typed. */
export const emailAddress = z.string().trim().toLowerCase().max(254, 'must have at most 254 characters').pipe(z.email('must be an e-mail address'));

/** A group as those who keep the lists see it. */
export const rosterGroup = named.extend({
  sector: z.string().nullable(),
  cohort: named,
  /** Members who have not left. */
  members: z.number().int(),
  /** Archived groups get no new waves; their results stay in every report that they are part of. */
  archived: z.boolean(),
});
export type RosterGroup = z.infer<typeof rosterGroup>;

const programmeParams = z.object({ programmeId: uuid });
const cohortParams = z.object({ cohortId: uuid });
const groupParams = z.object({ groupId: uuid });
const memberParams = z.object({ memberId: uuid });

const sector = givenName.nullable();

export const listRoster = endpoint({
  method: 'GET',
  path: '/api/programmes/:programmeId/roster',
  summary: 'The groups of a programme, by cohort and name, for those who keep the lists.',
  params: programmeParams,
  query: pageQuery.extend({ cohortId: uuid.optional(), archived: z.stringbool().default(false) }),
  /** The programme's cohorts come along, in their order, to choose among. */
  response: pageOf(rosterGroup).extend({ programme: named, cohorts: z.array(named) }),
});

export const createCohort = endpoint({
  method: 'POST',
  path: '/api/programmes/:programmeId/cohorts',
  summary: 'Adds a cohort at the end of the programme.',
  params: programmeParams,
  body: z.object({ name: givenName }),
  response: named,
});

export const renameCohort = endpoint({
  method: 'PUT',
  path: '/api/cohorts/:cohortId',
  summary: 'Renames a cohort.',
  params: cohortParams,
  body: z.object({ name: givenName }),
  response: named,
});

export const createGroup = endpoint({
  method: 'POST',
  path: '/api/programmes/:programmeId/groups',
  summary: 'Adds a group to a cohort.',
  params: programmeParams,
  body: z.object({ name: givenName, sector, cohortId: uuid }),
  response: rosterGroup,
});

export const updateGroup = endpoint({
  method: 'PUT',
  path: '/api/groups/:groupId',
  summary: 'Changes a group’s name and sector.',
  params: groupParams,
  body: z.object({ name: givenName, sector }),
  response: rosterGroup,
});

export const archiveGroup = endpoint({
  method: 'POST',
  path: '/api/groups/:groupId/archiving',
  summary: 'Archives a group: it gets no new waves, and its results stay where they are.',
  params: groupParams,
  response: rosterGroup,
});

export const restoreGroup = endpoint({
  method: 'DELETE',
  path: '/api/groups/:groupId/archiving',
  summary: 'Takes a group out of the archive.',
  params: groupParams,
  response: rosterGroup,
});

/** A member of a group. Whether the person has answered is nowhere in it. */
export const member = z.object({
  id: uuid,
  /** Null where an import brought only a key, or the person was erased. */
  name: z.string().nullable(),
  email: z.string().nullable(),
  /** Language of mails; null for the programme's. */
  locale: locale.nullable(),
  /** Left the group: invited to no further wave. */
  left: z.boolean(),
});
export type Member = z.infer<typeof member>;

const memberDetails = z.object({ name: givenName, email: emailAddress, locale: locale.nullable().default(null) });

export const listMembers = endpoint({
  method: 'GET',
  path: '/api/groups/:groupId/members',
  summary: 'The members of a group by name, those who have left last.',
  params: groupParams,
  query: pageQuery,
  response: pageOf(member).extend({ group: named, cohort: named, programme: named }),
});

export const addMember = endpoint({
  method: 'POST',
  path: '/api/groups/:groupId/members',
  summary: 'Adds a member, who is invited to the group’s waves that are planned or open.',
  params: groupParams,
  body: memberDetails,
  response: member,
});

export const updateMember = endpoint({
  method: 'PUT',
  path: '/api/members/:memberId',
  summary: 'Changes a member’s name, address and language.',
  params: memberParams,
  body: memberDetails,
  response: member,
});

export const leaveGroup = endpoint({
  method: 'POST',
  path: '/api/members/:memberId/leaving',
  summary: 'Notes that a member has left: the person is invited to no wave that has not opened. What was answered stays.',
  params: memberParams,
  response: member,
});

export const rejoinGroup = endpoint({
  method: 'DELETE',
  path: '/api/members/:memberId/leaving',
  summary: 'Takes a member back who was noted as having left.',
  params: memberParams,
  response: member,
});

/** What becomes of one line of a list of members. */
export const memberLine = z.object({
  /** Counts from 1, the header included. */
  line: z.number().int(),
  name: z.string(),
  email: z.string(),
  /** Null where the list says nothing of it: a new member then has the programme's, others keep theirs. */
  locale: locale.nullable(),
  /** `renamed`: the name or the language is another one. */
  change: z.enum(['added', 'renamed', 'back', 'same']),
});
export type MemberLine = z.infer<typeof memberLine>;

/** What is wrong with a list of members. */
export const memberListIssue = z.object({
  code: z.enum(['broken_csv', 'missing_column', 'missing_value', 'invalid_name', 'invalid_email', 'invalid_language', 'duplicate', 'too_many', 'empty']),
  line: z.number().int().nullable(),
  column: z.string().nullable(),
  found: z.string().nullable(),
});
export type MemberListIssue = z.infer<typeof memberListIssue>;

/** Most members that one list may hold. */
export const memberListLimit = 500;

export const importMembers = endpoint({
  method: 'POST',
  path: '/api/groups/:groupId/members/import',
  summary: 'Reads a list of members (CSV with the columns name and email, and language where there is one). Without `confirmed` it only says what it would do; with issues it does nothing.',
  params: groupParams,
  body: z.object({ csv: z.string().max(200_000), confirmed: z.boolean().default(false) }),
  response: z.object({ lines: z.array(memberLine), issues: z.array(memberListIssue), done: z.boolean() }),
});
export type MemberImport = z.infer<typeof importMembers.response>;
