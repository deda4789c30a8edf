import { programmeLimits, type Promises } from '@medspill/contracts';

/** Promises that are numbers, in the order in which they are asked for. */
export const numberNames = ['kGroup', 'kOutside', 'kText', 'minOtherGroups', 'retentionMonths', 'linkDays'] as const satisfies readonly (keyof Promises)[];
type NumberName = (typeof numberNames)[number];

/** Promises as they stand in the form: numbers as they were typed. */
export type TypedPromises = Record<NumberName, string> & { readonly researchExport: boolean };

export type Fault = 'between' | 'notLess';

const mapNames = <Value>(value: (name: NumberName) => Value): Record<NumberName, Value> => ({
  kGroup: value('kGroup'),
  kOutside: value('kOutside'),
  kText: value('kText'),
  minOtherGroups: value('minOtherGroups'),
  retentionMonths: value('retentionMonths'),
  linkDays: value('linkDays'),
});

export const typedPromises = (promises: Promises): TypedPromises => ({
  ...mapNames((name) => String(promises[name] ?? '')),
  researchExport: promises.researchExport,
});

/** What is wrong with each number; null where nothing is. Only the days of a link may be left out. */
export const faultsOf = (typed: TypedPromises): Record<NumberName, Fault | null> =>
  mapNames((name) => {
    if (typed[name].trim() === '') return name === 'linkDays' ? null : 'between';
    const { min, max } = programmeLimits[name];
    const value = Number(typed[name]);
    if (!Number.isInteger(value) || value < min || value > max) return 'between';
    return (name === 'kOutside' || name === 'kText') && value < Number(typed.kGroup) ? 'notLess' : null;
  });

/** @returns null while something is wrong with them */
export const promisesOf = (typed: TypedPromises): Promises | null => {
  const faults = faultsOf(typed);
  if (numberNames.some((name) => faults[name] !== null)) return null;
  const { linkDays, ...numbers } = mapNames((name) => Number(typed[name]));
  return { ...numbers, linkDays: typed.linkDays.trim() === '' ? null : linkDays, researchExport: typed.researchExport };
};
