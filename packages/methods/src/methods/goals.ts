import type { MethodDefinition } from '../method-definition.js';

/** What the groups chose to work on, and what changed. */
export const goalMethods = [
  {
    key: 'chosen-by',
    unit: 'groups',
    formulas: [],
    symbols: [],
    conditions: ['oneWave'],
    rounding: 'whole',
    references: ['bang2019'],
    checkedAgainst: [],
    errata: ['chosen-by-cell', 'index-chosen-by'],
  },
  {
    key: 'goals-and-change',
    unit: 'factors',
    formulas: [
      String.raw`r = \frac{\sum_{f} \left(c_f - \bar{c}\right)\left(\bar{D}_f - \bar{D}\right)}{\sqrt{\sum_{f} \left(c_f - \bar{c}\right)^2 \; \sum_{f} \left(\bar{D}_f - \bar{D}\right)^2}}`,
      String.raw`t = r \sqrt{\frac{m - 2}{1 - r^2}}, \qquad p = 2\, P\!\left(T_{m-2} \ge |t|\right)`,
    ],
    symbols: ['correlation', 'choices', 'factorChange', 'chosenFactors', 't', 'p', 'randomT'],
    conditions: ['cohortUnfinished', 'tooFewGroups', 'protectsOthers', 'threePoints'],
    rounding: 'shown',
    references: ['pearson1895', 'bang2019'],
    checkedAgainst: ['cor.test'],
    errata: ['chosen-by-cell', 'index-chosen-by'],
  },
  {
    key: 'chosen-changes',
    unit: 'factors',
    formulas: [String.raw`\bar{C} - \bar{O}`],
    symbols: ['chosenMean', 'othersMean'],
    conditions: ['waveNotClosed', 'tooFewResponses', 'oneWave', 'nothingChosen'],
    rounding: 'released',
    references: [],
    checkedAgainst: ['mean'],
    errata: [],
  },
  {
    key: 'chosen-against-others',
    unit: 'groups',
    formulas: [
      String.raw`B_g = \bar{C}_g - \bar{O}_g`,
      String.raw`t = \frac{\bar{B}}{S_B / \sqrt{N}}, \qquad \nu = N - 1`,
      String.raw`p = 2\, P\!\left(T_{\nu} \ge |t|\right)`,
    ],
    symbols: ['chosenMeanOfGroup', 'othersMeanOfGroup', 'chosenAhead', 't', 'sdOfAhead', 'groups', 'df', 'p', 'randomT'],
    conditions: ['cohortUnfinished', 'tooFewGroups', 'protectsOthers', 'nothingChosen', 'noVariance'],
    rounding: 'released',
    references: ['student1908'],
    checkedAgainst: ['t.test'],
    errata: [],
  },
] as const satisfies readonly MethodDefinition[];
