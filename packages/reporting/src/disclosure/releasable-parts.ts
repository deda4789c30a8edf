import { minGroups } from './thresholds.js';

/**
 * Which parts of a whole may be published beside the whole, when every part and the whole are sums over groups.
 * A part needs at least three groups. What is left of the whole when the published parts are subtracted must be nothing
 * or at least three groups too: otherwise the smallest published parts are withheld as well, until it is.
 *
 * @param sizes groups in each part, by the part's key; together they are the whole
 * @returns keys of the parts that may be published
 */
export const releasableParts = (sizes: ReadonlyMap<string, number>): Set<string> => {
  const filled = Array.from(sizes).filter(([, size]) => size > 0);
  const withheld = filled.filter(([, size]) => size < minGroups);
  // Smallest first, so that as few groups as possible lose their figure; by key among equals, so that it never flickers.
  const published = filled
    .filter(([, size]) => size >= minGroups)
    .toSorted(([keyA, sizeA], [keyB, sizeB]) => sizeA - sizeB || (keyA < keyB ? -1 : 1));
  let rest = withheld.reduce((sum, [, size]) => sum + size, 0);
  while (rest > 0 && rest < minGroups) {
    const next = published.shift();
    if (!next) break;
    rest += next[1];
  }
  return new Set(published.map(([key]) => key));
};
