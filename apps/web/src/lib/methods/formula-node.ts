/** A MathML element as the build writes it (`vite/formulas-as-mathml.ts`), or text. */
export type FormulaNode = string | readonly [tag: string, attributes: Readonly<Record<string, string>>, ...children: FormulaNode[]];
