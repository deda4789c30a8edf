import { signFlipPermutation } from '../../src/comparison/sign-flip-permutation.js';
import { wilcoxonSignedRank } from '../../src/comparison/wilcoxon-signed-rank.js';
import { expectAgreement, FIGURE } from '../expect-agreement.js';
import { readReference } from '../read-reference.js';
import { relativeError } from '../relative-error.js';
import { differencesOf, pairedDataSets } from './paired-data.js';

describe.each(pairedDataSets)('%s', (_name, set) => {
  it("has the signed-rank test of R's wilcox.test", () => {
    const { v, p, method } = wilcoxonSignedRank(differencesOf(set));
    expectAgreement({ wilcoxon_v: v, wilcoxon_exact: method === 'exact' ? 1 : 0, wilcoxon_p: p }, set, FIGURE);
  });

  it('has the permutation test of all sign patterns written out in R', () => {
    expectAgreement({ sign_flip_p: signFlipPermutation(differencesOf(set))?.p }, set, FIGURE);
  });
});

describe('Wilcoxon keeps its precision down to 1e-275', () => {
  const { wilcoxonTails } = readReference('p-values.json') as { wilcoxonTails: { n: number; p: number }[] };

  it.each(wilcoxonTails.map(({ n, p }) => [n, p] as const))('for %d differences of the same sign', (n, p) => {
    const differences = Array.from({ length: n }, (_, index) => index + 1);
    expect(relativeError(wilcoxonSignedRank(differences).p, p)).toBeLessThan(1e-11);
  });
});
