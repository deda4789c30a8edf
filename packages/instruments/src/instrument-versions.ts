import type { InstrumentVersion } from './instrument-version.js';
import { leaderGroup26V1 } from './leader-group-26/v1/leader-group-26-v1.js';

/** Every questionnaire version that has been or can be answered, oldest first. */
export const instrumentVersions: readonly InstrumentVersion[] = [leaderGroup26V1];

/**
 * The structure of one questionnaire version, as stored with a wave.
 * @param key the instrument's key, for example `leader-group-26`
 * @param version the version number, counted from 1
 * @throws {RangeError} if there is no such version
 */
export const instrumentVersion = (key: string, version: number): InstrumentVersion => {
  const found = instrumentVersions.find((candidate) => candidate.key === key && candidate.version === version);
  if (!found) throw new RangeError(`There is no version ${version} of an instrument "${key}".`);
  return found;
};
