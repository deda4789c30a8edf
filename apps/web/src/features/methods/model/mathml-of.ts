import type { MethodKey, SymbolKey } from '@medspill/methods';
import type { FormulaNode } from '../../../lib/methods/formula-node';

/** The formulas and the symbols of their legends, as the build wrote them. */
export interface MathmlOf {
  readonly formulas: Readonly<Record<MethodKey, readonly FormulaNode[]>>;
  readonly symbols: Readonly<Record<SymbolKey, FormulaNode>>;
}
