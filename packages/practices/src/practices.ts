import type { FactorKey, InstrumentVersion } from '@medspill/instruments';
import { structure, type PracticeKey } from './leader-group-26/v1/structure.js';
import type { Place } from './sources.js';

/** Something concrete to try, and the document that it is taken from. */
export interface Practice {
  readonly key: PracticeKey;
  readonly place: Place;
}

type Versions = Record<InstrumentVersion['key'], Record<InstrumentVersion['version'], Readonly<Record<FactorKey, Readonly<Record<string, Place>>>>>>;

const versions: Versions = { 'leader-group-26': { 1: structure } };

const isPracticeOf = (practices: Readonly<Record<string, Place>>, key: string): key is PracticeKey => key in practices;

/** What groups can try to do about a factor of their questionnaire, in the order in which to offer it. */
export const practicesFor = ({ key: instrument, version }: Pick<InstrumentVersion, 'key' | 'version'>, factor: FactorKey): Practice[] => {
  const practices = versions[instrument][version][factor];
  return Object.entries(practices).flatMap(([key, place]) => (isPracticeOf(practices, key) ? [{ key, place }] : []));
};
