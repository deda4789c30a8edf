import type { MethodDefinition } from '../method-definition.js';

/** Where a group stands among others. */
export const normMethods = [
  {
    key: 'percentile-norm',
    unit: 'groups',
    formulas: [String.raw`P = 100 \cdot \frac{B + \frac{1}{2} E}{N}, \qquad N \ge 10`],
    symbols: ['percentile', 'below', 'equal', 'referenceGroups'],
    conditions: ['tooFewResponses', 'tenGroups'],
    rounding: 'whole',
    references: ['crawford2009'],
    checkedAgainst: ['mean'],
    errata: [],
  },
] as const satisfies readonly MethodDefinition[];
