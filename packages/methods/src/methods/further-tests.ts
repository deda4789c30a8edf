import type { MethodDefinition } from '../method-definition.js';

/** Cohort and programme: many tests at once, and tests that ask less of the data. */
export const furtherTestMethods = [
  {
    key: 'holm',
    unit: 'tests',
    formulas: [String.raw`p_{(i)}^{\mathrm{H}} = \max_{j \le i}\, \min\!\left(1,\; (m - j + 1)\, p_{(j)}\right)`],
    symbols: ['holmP', 'tests', 'orderedP'],
    conditions: ['cohortUnfinished', 'tooFewGroups', 'protectsOthers', 'noVariance'],
    rounding: 'shownP',
    references: ['holm1979'],
    checkedAgainst: ['p.adjust'],
    errata: [],
  },
  {
    key: 'benjamini-hochberg',
    unit: 'tests',
    formulas: [String.raw`p_{(i)}^{\mathrm{BH}} = \min_{j \ge i}\, \min\!\left(1,\; \frac{m}{j}\, p_{(j)}\right)`],
    symbols: ['bhP', 'tests', 'orderedP'],
    conditions: ['cohortUnfinished', 'tooFewGroups', 'protectsOthers', 'noVariance'],
    rounding: 'shownP',
    references: ['benjamini1995'],
    checkedAgainst: ['p.adjust'],
    errata: [],
  },
  {
    key: 'wilcoxon',
    unit: 'groups',
    formulas: [
      String.raw`V = \sum_{D_g > 0} R_g`,
      String.raw`z = \frac{\left| V - \dfrac{n(n+1)}{4} \right| - \dfrac{1}{2}}{\sqrt{\dfrac{n(n+1)(2n+1)}{24} - \displaystyle\sum_{h} \dfrac{u_h^3 - u_h}{48}}}`,
    ],
    symbols: ['rankSum', 'rank', 'changeOfGroup', 'normalApproximation', 'nonzeroChanges', 'tieSizes'],
    conditions: ['cohortUnfinished', 'tooFewGroups', 'protectsOthers', 'noChangeAtAll'],
    rounding: 'shownP',
    references: ['wilcoxon1945'],
    checkedAgainst: ['wilcox.test'],
    errata: [],
  },
  {
    key: 'sign-flip',
    unit: 'groups',
    formulas: [
      String.raw`p = \frac{1}{2^N}\; \#\!\left\{ (\sigma_1, \ldots, \sigma_N) \in \{-1, 1\}^N : \left| \sum_{g} \sigma_g D_g \right| \ge \left| \sum_{g} D_g \right| \right\}`,
    ],
    symbols: ['p', 'groups', 'signs', 'changeOfGroup'],
    conditions: ['cohortUnfinished', 'tooFewGroups', 'protectsOthers', 'tooManyGroups'],
    rounding: 'shownP',
    references: ['fisher1935'],
    checkedAgainst: ['expand.grid'],
    errata: [],
  },
] as const satisfies readonly MethodDefinition[];
