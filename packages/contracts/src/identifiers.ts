import { z } from 'zod';

export const uuid = z.uuid();

/** The three planned measurements of a group, in their order in time. */
export const waveKinds = ['before', 'after', 'follow_up'] as const;
export const waveKind = z.enum(waveKinds);
export type WaveKind = z.infer<typeof waveKind>;

/** Those three, which figures compare, and pulses: measurements in between, as many as a group likes. */
export const anyWaveKinds = [...waveKinds, 'pulse'] as const;
export const anyWaveKind = z.enum(anyWaveKinds);
export type AnyWaveKind = z.infer<typeof anyWaveKind>;

export const waveState = z.enum(['planned', 'open', 'closed']);
export type WaveState = z.infer<typeof waveState>;

/**
 * What a signed-in person may be, each one thing in an organisation: an admin is not staff as well. Respondents have no
 * role: they come with the link of their invitation.
 */
export const roles = ['member', 'lead', 'facilitator', 'staff', 'admin', 'auditor'] as const;
export const role = z.enum(roles);
export type Role = z.infer<typeof role>;

/** Whether a role is about groups of the person's own: belonged to, led or followed. */
export const hasOwnGroups: Readonly<Record<Role, boolean>> = {
  member: true,
  lead: true,
  facilitator: true,
  staff: false,
  admin: false,
  auditor: false,
};

/** A thing with a name, wherever one refers to another. */
export const named = z.object({ id: uuid, name: z.string() });
export type Named = z.infer<typeof named>;
