import fc from 'fast-check';

/** How often each property is tried; fewer while mutants are run. */
export const RUNS = { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 1000) };

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
