/**
 * The package's only guards. A broken precondition is a mistake of the caller and always ends in one of two errors:
 * `TypeError` for what is not a number (or not a list), `RangeError` for a number or a length that is not allowed.
 * A value that mathematically does not exist is no mistake: the statistics answer `null` for it.
 */

/** What an error calls an argument; a function where it is put together, because that costs more than the check. */
export type ArgumentName = string | (() => string);

/**
 * Checks a sample and returns it as a typed array that the callee must not change.
 *
 * @param values the sample; must not hold NaN, Infinity or anything that is not a number
 * @param name what the error calls the sample
 * @param minimumLength the fewest values allowed (1 unless told)
 * @returns the same numbers; the very array when it already is a `Float64Array`
 * @throws TypeError when it is not a list of numbers; RangeError when it is too short or a number is not finite
 */
export function finiteValues(values: ArrayLike<number>, name: string, minimumLength = 1): Float64Array {
  requireList(values, name);
  if (values.length < minimumLength) {
    throw new RangeError(`${name} needs at least ${minimumLength} value(s), got ${values.length}`);
  }
  const checked = values instanceof Float64Array ? values : new Float64Array(values.length);
  for (let index = 0; index < values.length; index += 1) {
    checked[index] = finiteNumber(values[index], name, index);
  }
  return checked;
}

/**
 * Checks two samples whose values belong together by position.
 *
 * @throws as {@link finiteValues}, and RangeError when the lengths differ
 */
export function pairedFiniteValues(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  names: readonly [string, string],
  minimumLength = 1,
): [Float64Array, Float64Array] {
  const checkedFirst = finiteValues(first, names[0], minimumLength);
  const checkedSecond = finiteValues(second, names[1], minimumLength);
  if (checkedFirst.length !== checkedSecond.length) {
    throw new RangeError(
      `${names[0]} and ${names[1]} must be of equal length, got ${checkedFirst.length} and ${checkedSecond.length}`,
    );
  }
  return [checkedFirst, checkedSecond];
}

/** The value itself when it is a finite number. @throws TypeError or RangeError otherwise */
export function finiteNumber(value: unknown, name: ArgumentName, index?: number): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  const place = index === undefined ? called(name) : `${called(name)}[${index}]`;
  if (typeof value !== 'number') throw new TypeError(`${place} must be a number, got ${String(value)}`);
  throw new RangeError(`${place} must be finite, got ${value}`);
}

/** The value itself when it is a finite number not below `minimum`. @throws TypeError or RangeError otherwise */
export function numberAtLeast(value: unknown, minimum: number, name: ArgumentName): number {
  const checked = finiteNumber(value, name);
  if (checked < minimum) throw new RangeError(`${called(name)} must be at least ${minimum}, got ${checked}`);
  return checked;
}

/** The value itself when it is a finite number not above `maximum`. @throws TypeError or RangeError otherwise */
export function numberAtMost(value: unknown, maximum: number, name: ArgumentName): number {
  const checked = finiteNumber(value, name);
  if (checked > maximum) throw new RangeError(`${called(name)} must be at most ${maximum}, got ${checked}`);
  return checked;
}

/** The value itself when it is a finite number above zero. @throws TypeError or RangeError otherwise */
export function positiveNumber(value: unknown, name: ArgumentName): number {
  const checked = finiteNumber(value, name);
  if (checked <= 0) throw new RangeError(`${called(name)} must be above 0, got ${checked}`);
  return checked;
}

/** The value itself when it is a whole number not below `minimum`. @throws TypeError or RangeError otherwise */
export function wholeNumberAtLeast(value: unknown, minimum: number, name: ArgumentName): number {
  const checked = numberAtLeast(value, minimum, name);
  if (!Number.isInteger(checked)) throw new RangeError(`${called(name)} must be a whole number, got ${checked}`);
  return checked;
}

/** A p-value: a number from 0 to 1. @throws TypeError or RangeError otherwise */
export function probability(value: unknown, name: string): number {
  return numberAtMost(numberAtLeast(value, 0, name), 1, name);
}

/** A confidence level: a number above 0 and below 1. @throws TypeError or RangeError otherwise */
export function confidenceLevel(value: unknown): number {
  const checked = positiveNumber(value, 'confidence');
  if (checked >= 1) throw new RangeError(`confidence must be below 1, got ${checked}`);
  return checked;
}

/**
 * The number at a position that is known to exist.
 *
 * @throws RangeError when it does not, which would be a mistake in this package
 */
export function valueAt(values: ArrayLike<number>, index: number): number {
  const value = values[index];
  if (value === undefined) throw new RangeError(`no value at position ${index} of ${values.length}`);
  return value;
}

const called = (name: ArgumentName): string => (typeof name === 'string' ? name : name());

function requireList(values: unknown, name: string): void {
  const isList = typeof values === 'object' && values !== null && 'length' in values && typeof values.length === 'number';
  if (!isList) throw new TypeError(`${name} must be a list of numbers, got ${String(values)}`);
}
