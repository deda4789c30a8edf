/** Whether a row `m` of identity.member is somebody who can be invited: neither left, nor erased or forgotten. */
export const isCurrentMember = `(m.left_at IS NULL AND m.external_key !~ '^(erased|forgotten)-')`;
