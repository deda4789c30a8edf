declare module 'virtual:mathml/formulas' {
  const formulas: Readonly<Record<import('@medspill/methods').MethodKey, readonly import('../src/lib/methods/formula-node').FormulaNode[]>>;
  export default formulas;
}

declare module 'virtual:mathml/symbols' {
  const symbols: Readonly<Record<import('@medspill/methods').SymbolKey, import('../src/lib/methods/formula-node').FormulaNode>>;
  export default symbols;
}
