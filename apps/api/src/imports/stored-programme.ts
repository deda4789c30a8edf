import type { WaveKind } from '@medspill/contracts';
import type { RosterGroup, RosterMember } from './programme-roster.js';

/** Under which ids a programme that is being imported stands in the database. */
export interface StoredProgramme {
  readonly organisationId: string;
  readonly programmeId: string;
  readonly groupIds: ReadonlyMap<RosterGroup, string>;
  /** Ids of the waves that occur, by group; a group without responses has none. */
  readonly waveIds: ReadonlyMap<RosterGroup, ReadonlyMap<WaveKind, string>>;
  /** Respondent keys: what the answers of a member are stored under. */
  readonly respondentKeys: ReadonlyMap<RosterMember, string>;
}

/** The value of a map that was filled with every key one asks for. */
export const known = <Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value => {
  const value = map.get(key);
  if (value === undefined) throw new Error('An import asked for something that it had not stored.');
  return value;
};
