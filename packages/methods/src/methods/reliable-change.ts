import type { MethodDefinition } from '../method-definition.js';

/** Whether a group's change is larger than measurement error. */
export const reliableChangeMethods = [
  {
    key: 'index-alpha',
    unit: 'factors',
    formulas: [String.raw`\alpha = \frac{F}{F - 1} \left(1 - \frac{\sum_{f=1}^{F} S_f^2}{S_X^2}\right)`],
    symbols: ['alpha', 'countingFactors', 'factorVariance', 'factorSumVariance'],
    conditions: ['cohortUnfinished', 'tooFewGroups', 'protectsOthers', 'noVariance'],
    rounding: 'shown',
    references: ['cronbach1951'],
    checkedAgainst: ['psych::alpha'],
    errata: ['reliable-change-basis'],
  },
  {
    key: 'reliable-change-error',
    unit: 'groups',
    formulas: [String.raw`E_{\Delta} = S_1 \sqrt{2\,(1 - r)}`],
    symbols: ['errorOfDifference', 'firstIndexSd', 'reliability'],
    conditions: ['cohortUnfinished', 'tooFewGroups', 'protectsOthers', 'unusableAlpha'],
    rounding: 'shown',
    references: ['jacobson1991', 'maassen2004'],
    checkedAgainst: [],
    errata: ['reliable-change-basis'],
  },
  {
    key: 'reliable-change',
    unit: 'groups',
    formulas: [String.raw`\frac{\Delta_g}{E_{\Delta}} > 1.96`, String.raw`\frac{\Delta_g}{E_{\Delta}} < -1.96`],
    symbols: ['indexChangeOfGroup', 'errorOfDifference'],
    conditions: ['cohortUnfinished', 'tooFewGroups', 'protectsOthers', 'unusableAlpha'],
    rounding: 'whole',
    references: ['jacobson1991', 'maassen2004', 'bang2019'],
    checkedAgainst: [],
    errata: ['reliable-change-basis'],
  },
] as const satisfies readonly MethodDefinition[];
