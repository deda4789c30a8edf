import fc from 'fast-check';

/** How often each property is tried. */
const RUNS = { numRuns: 1000 };

/** A measurement with three decimals: far from the size where rounding alone decides. */
export const measurement = fc.integer({ min: -100_000, max: 100_000 }).map((thousandths) => thousandths / 1000);

/** A sample with a spread that is not small beside its values. */
export const sample = (minLength: number, maxLength = 30) =>
  fc.array(measurement, { minLength, maxLength }).filter((values) => Math.max(...values) - Math.min(...values) > 0.01);

/** Paired measurements whose waves and differences all vary. */
export const pairedSample = (minLength: number, maxLength = 30) =>
  fc
    .array(fc.tuple(measurement, measurement), { minLength, maxLength })
    .filter((pairs) =>
      [pairs.map(([x]) => x), pairs.map(([, y]) => y), pairs.map(([x, y]) => y - x)].every(
        (values) => Math.max(...values) - Math.min(...values) > 0.01,
      ),
    )
    .map((pairs) => ({ pairs, before: pairs.map(([x]) => x), after: pairs.map(([, y]) => y) }));

/** A factor that changes the unit and not the binary digits. */
export const unit = fc.integer({ min: -20, max: 20 }).map((power) => 2 ** power);

/** Tries a property. */
export const check = <Ts>(property: fc.IProperty<Ts>): void => fc.assert(property, RUNS);

/** Equal up to a relative rounding error. */
export function expectSame(actual: number | null | undefined, expected: number | null | undefined, tolerance = 1e-8): void {
  if (typeof actual !== 'number' || typeof expected !== 'number') {
    expect(actual).toBe(expected);
    return;
  }
  const distance = Math.abs(actual - expected);
  if (distance > tolerance * Math.max(1e-3, Math.abs(actual), Math.abs(expected))) expect(actual).toBe(expected);
}
