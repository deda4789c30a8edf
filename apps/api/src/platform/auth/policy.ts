import { type Permission, type Role, roles } from '@medspill/contracts';

/** With which things of a kind a role may do something. */
export type Scope = 'none' | 'self' | 'released' | 'followed' | 'alone' | 'own' | 'all';

/** Nothing. */
const no = 'none';
/** The person's own account. */
const self = 'self';
/** The person's own groups: belonged to, led or followed. Figures as somebody inside the group sees them (k_group). */
const own = 'own';
/** The same, as far as lead or facilitator have released it to the members. */
const released = 'released';
/** The same as far as it was released, where a facilitator follows the group: the facilitator reads it first. */
const followed = 'followed';
/** The person's own groups that no facilitator follows. */
const alone = 'alone';
/** The whole organisation. Figures of a group as somebody outside it sees them (k_outside). */
const all = 'all';

type Row = readonly [member: Scope, lead: Scope, facilitator: Scope, staff: Scope, admin: Scope, auditor: Scope];

/**
 * Who may do what: the only place where roles are told apart. Respondents are not in it, because they have no account:
 * their link opens their own answers, and nothing else opens those.
 *
 * What is not the reader's is answered as if it did not exist. Nobody is let into what one person answered, or whether a
 * named person has: there is no permission for it.
 */
const policy: Readonly<Record<Permission, Row>> = {
  //                         member    lead      facilitator  staff  admin  auditor
  'response_rate:read':     [no,       own,      own,         all,   no,    no],
  'wave:plan':              [no,       no,       own,         all,   no,    no],
  'wave:open':              [no,       no,       own,         all,   no,    no],
  'wave:close':             [no,       no,       own,         all,   no,    no],
  'wave:reopen':            [no,       no,       own,         all,   no,    no],
  'mailing:manage':         [no,       no,       own,         all,   no,    no],
  'group_report:read':      [released, followed, own,         all,   no,    no],
  'group_report:release':   [no,       alone,    own,         no,    no,    no],
  'text_answer:read':       [released, followed, own,         no,    no,    no],
  'development:read':       [own,      own,      own,         all,   no,    no],
  'development:edit':       [no,       own,      own,         no,    no,    no],
  // What the group does about its areas: members' own words, actions, status. Nobody outside it.
  'contribution:read':      [own,      own,      own,         no,    no,    no],
  // The own ones; whoever may edit areas writes down the others' as well.
  'contribution:write':     [own,      own,      own,         no,    no,    no],
  'own_export:manage':      [self,     self,     self,        self,  self,  self],
  'programme:list':         [no,       no,       no,          all,   all,   no],
  'programme:read':         [no,       no,       no,          all,   no,    no],
  'programme:manage':       [no,       no,       no,          all,   all,   no],
  'programme:import':       [no,       no,       no,          all,   no,    no],
  'programme_report:read':  [no,       no,       no,          all,   no,    no],
  'research_export:make':   [no,       no,       no,          all,   no,    no],
  'member:manage':          [no,       own,      own,         all,   all,   no],
  'group:manage':           [no,       no,       no,          all,   all,   no],
  'account:manage':         [no,       no,       no,          no,    all,   no],
  'settings:manage':        [no,       no,       no,          no,    all,   no],
  'job:manage':             [no,       no,       no,          no,    all,   no],
  'audit_log:read':         [no,       no,       no,          no,    all,   all],
  'own_account:manage':     [self,     self,     self,        self,  self,  self],
};

/** The role that follows groups, and so comes before the groups' leads. */
export const followers: Role = 'facilitator';

/** The roles to which it matters who follows their groups. */
const askingWhoFollows: ReadonlySet<Role> = new Set(
  roles.filter((_, column) => Object.values(policy).some((row) => row[column] === followed || row[column] === alone)),
);

/** Whether it matters to a role who follows its groups. */
export const asksWhoFollows = (role: Role): boolean => askingWhoFollows.has(role);

/** Those who see beyond their own groups. */
const seeingWidely: ReadonlySet<Role> = new Set(['staff', 'admin', 'auditor']);

/** Who shows a second factor where the organisation asks for one. */
export const needsSecondFactor = (role: Role): boolean => seeingWidely.has(role);

/** How far a permission reaches for a role. */
export const scopeOf = (role: Role, permission: Permission): Scope => policy[permission][roles.indexOf(role)] ?? no;
