import type { MethodDefinition } from '../method-definition.js';

const rule = { unit: 'report', formulas: [], symbols: [], conditions: [], references: [], checkedAgainst: [], errata: [] } as const;

/** What every figure has in common: how it is rounded, when it is withheld, and what it does not say. */
export const disclosureMethods = [
  { ...rule, key: 'thresholds', rounding: 'whole' },
  { ...rule, key: 'missing-figures', rounding: 'unrounded' },
  { ...rule, key: 'rounding', rounding: 'released' },
  { ...rule, key: 'whole-and-parts', rounding: 'unrounded' },
  { ...rule, key: 'no-control-group', rounding: 'unrounded', references: ['bang2019'], errata: ['effect-wording'] },
] as const satisfies readonly MethodDefinition[];
