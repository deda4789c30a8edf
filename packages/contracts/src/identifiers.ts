import { z } from 'zod';

export const uuid = z.uuid();

/** The three planned measurements of a group, in their order in time. */
export const waveKinds = ['before', 'after', 'follow_up'] as const;
export const waveKind = z.enum(waveKinds);
export type WaveKind = z.infer<typeof waveKind>;

export const waveState = z.enum(['planned', 'open', 'closed']);
export type WaveState = z.infer<typeof waveState>;

/** What a signed-in person may be. Respondents have no role: they come with the token of their invitation. */
export const role = z.enum(['staff', 'lead', 'facilitator']);
export type Role = z.infer<typeof role>;

/** A thing with a name, wherever one refers to another. */
export const named = z.object({ id: uuid, name: z.string() });
export type Named = z.infer<typeof named>;
