import { type AnyWaveKind, type WaveKind, waveKind } from '@medspill/contracts';

/**
 * The kind in a column that is about before, after or follow-up. Prisma knows one type for all columns of kinds; that these
 * hold no pulse is a check of the database.
 */
export const waveKindOf = (kind: AnyWaveKind): WaveKind => waveKind.parse(kind);
