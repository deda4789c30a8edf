/** A published sum: how often each unknown is in it, by the unknown's key. */
export type Sum = ReadonlyMap<string, number>;

/** Ranks are taken modulo a prime: exact where fractions in binary are not, and the entries are small. */
const prime = 1_000_003;

const inverse = (value: number): number => {
  let [result, base, exponent] = [1, value, prime - 2];
  while (exponent > 0) {
    if (exponent % 2 === 1) result = (result * base) % prime;
    base = (base * base) % prime;
    exponent = Math.floor(exponent / 2);
  }
  return result;
};

/** Rank of a matrix of integers. */
export const rank = (matrix: readonly (readonly number[])[]): number => {
  const rows = matrix.map((row) => row.map((entry) => ((entry % prime) + prime) % prime));
  let found = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0); column += 1) {
    const pivot = rows.findIndex((row, index) => index >= found && row[column] !== 0);
    if (pivot < 0) continue;
    const [chosen, other] = [rows[pivot] ?? [], rows[found] ?? []];
    rows[pivot] = other;
    rows[found] = chosen;
    const scale = inverse(chosen[column] ?? 1);
    for (const row of rows.slice(found + 1)) {
      const factor = ((row[column] ?? 0) * scale) % prime;
      if (factor === 0) continue;
      for (let place = column; place < row.length; place += 1) {
        row[place] = ((row[place] ?? 0) + (prime - factor) * (chosen[place] ?? 0)) % prime;
      }
    }
    found += 1;
  }
  return found;
};

/** Every set of one to `most` units whose sizes add up to at most `limit`. */
const smallSets = (units: readonly (readonly string[])[], sizes: readonly number[], limit: number, from = 0): string[][] =>
  units.flatMap((unit, index) => {
    const size = sizes[index] ?? 0;
    if (index < from || size > limit) return [];
    return [[...unit], ...smallSets(units, sizes, limit - size, index + 1).map((rest) => [...unit, ...rest])];
  });

/**
 * Whether some combination of the sums, with any weights, is about nothing but one to `limit` of the things that the
 * unknowns belong to. Sums of squares, behind SDs, have the same members as sums, so that this answers for them too.
 *
 * Unknowns that are in all sums alike cannot be told apart: whatever can be singled out is made of whole classes of them.
 * Then it is a question of rank: a combination without any unknown outside a set exists where leaving the set out lowers it.
 *
 * @param owner the thing that an unknown belongs to (the group of a mean)
 * @returns the unknowns of the smallest set found, or null
 */
export const singledOut = (sums: readonly Sum[], owner: (unknown: string) => string, limit: number): string[] | null => {
  const unknowns = [...new Set(sums.flatMap((sum) => [...sum.keys()]))];
  const byOwner = new Map<string, string[]>();
  for (const unknown of unknowns) byOwner.set(owner(unknown), [...(byOwner.get(owner(unknown)) ?? []), unknown]);
  const classes = new Map<string, { unknowns: string[]; size: number }>();
  for (const [thing, own] of byOwner) {
    const column = own.map((unknown) => sums.map((sum) => sum.get(unknown) ?? 0).join());
    // Two unknowns of one thing, as a mean before and after reopening, make it a class of its own.
    const key = own.length === 1 ? (column[0] ?? '') : `${thing}: ${column.join('|')}`;
    const found = classes.get(key) ?? { unknowns: [], size: 0 };
    classes.set(key, { unknowns: [...found.unknowns, ...own], size: found.size + 1 });
  }
  const small = [...classes.values()].filter(({ size }) => size <= limit);
  if (small.length === 0) return null;
  const rankWithout = (left: ReadonlySet<string>) => {
    const kept = unknowns.filter((unknown) => !left.has(unknown));
    return kept.length === 0 ? 0 : rank(sums.map((sum) => kept.map((unknown) => sum.get(unknown) ?? 0)));
  };
  const all = rankWithout(new Set());
  const sets = smallSets(small.map((one) => one.unknowns), small.map(({ size }) => size), limit);
  return sets.find((set) => rankWithout(new Set(set)) < all) ?? null;
};
