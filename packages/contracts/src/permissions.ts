/**
 * What there is to do, each as `thing:action`. Who may do it, and with which things of that kind, is the server's policy
 * (apps/api/src/platform/auth/policy.ts); a session names what its reader may do, so that screens need not know of roles.
 */
export const permissions = [
  'response_rate:read',
  'wave:plan',
  'wave:open',
  'wave:close',
  'wave:reopen',
  'mailing:manage',
  'group_report:read',
  'group_report:release',
  'text_answer:read',
  'development:read',
  'development:edit',
  'contribution:read',
  'contribution:write',
  'own_export:manage',
  'programme:list',
  'programme:read',
  'programme:manage',
  'programme:import',
  'programme_report:read',
  'research_export:make',
  'member:manage',
  'group:manage',
  'account:manage',
  'settings:manage',
  'job:manage',
  'audit_log:read',
  'own_account:manage',
] as const;
export type Permission = (typeof permissions)[number];
