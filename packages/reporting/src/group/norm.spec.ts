import type { FactorLevel } from '@medspill/contracts';
import { factorNorm, type NormGroup } from './norm.js';

const cohort = (cohortId: string, means: readonly number[], n = 6): NormGroup[] =>
  means.map((mean) => ({ cohortId, kOutside: 5, responses: 6, n: [n], mean: [mean] }));

const level = (kind: FactorLevel['kind'], mean: number | null): FactorLevel => ({
  kind, n: 6, mean, sd: 0.5, agreement: null, bands: null,
  cohort: { mean: null, groups: 0, withheld: 'too_few_groups' },
  withheld: mean === null ? 'too_few_responses' : null,
});

const ten = [...cohort('a', [4, 4.2, 4.4, 4.6, 4.8]), ...cohort('b', [5, 5.2, 5.4, 5.6, 5.8])];

describe('where a group stands among the groups before their programmes', () => {
  it('is the share of them that is lower, equal ones counted half, for its last wave that has a mean', () => {
    const levels = [level('before', 4.1), level('after', 5.2), level('follow_up', null)];
    expect(factorNorm(ten, 0, levels)).toEqual({ kind: 'after', percentile: 65, groups: 10, withheld: null });
  });

  it('compares in two decimals, so that the order tells nothing finer', () => {
    expect(factorNorm([...cohort('a', [5.2049]), ...ten.slice(0, 9), ...cohort('a', [4])], 0, [level('before', 5.2)]).percentile).toBe(73);
  });

  it('is withheld below ten groups', () => {
    expect(factorNorm(ten.slice(1), 0, [level('before', 5)])).toMatchObject({ percentile: null, groups: 9, withheld: 'too_few_norm_groups' });
  });

  it('leaves out groups below their threshold, and cohorts of which fewer than three are left', () => {
    const small = [...cohort('c', [6, 6, 6], 4), ...cohort('d', [6, 6])];
    expect(factorNorm([...ten, ...small], 0, [level('before', 5)])).toMatchObject({ groups: 10, withheld: null });
    expect(factorNorm([...ten, ...cohort('d', [6, 6, 6])], 0, [level('before', 5)])).toMatchObject({ groups: 13 });
  });

  it('is not there for a group whose mean is not', () => {
    expect(factorNorm(ten, 0, [level('before', null)])).toMatchObject({ kind: null, percentile: null, withheld: 'too_few_responses' });
  });
});
