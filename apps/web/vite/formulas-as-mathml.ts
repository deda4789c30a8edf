import { methods, symbols } from '@medspill/methods';
import temml from 'temml';
import type { Plugin } from 'vite';
import type { FormulaNode } from '../src/lib/methods/formula-node';
import { parseMathml } from './parse-mathml';

const mathml = (tex: string, displayMode: boolean): FormulaNode => parseMathml(temml.renderToString(tex, { displayMode, throwOnError: true }));

/** What each module exports, by its name after `virtual:mathml/`. */
const modules: Readonly<Record<string, () => unknown>> = {
  formulas: () => Object.fromEntries(methods.map(({ key, formulas }) => [key, formulas.map((tex) => mathml(tex, true))])),
  symbols: () => Object.fromEntries(Object.entries(symbols).map(([key, tex]) => [key, mathml(tex, false)])),
};

const prefix = 'virtual:mathml/';

/**
 * Turns the TeX of `@medspill/methods` into trees of MathML elements while building, so that no browser loads a program that
 * reads TeX. A formula that is not TeX fails the build.
 */
export const formulasAsMathml = (): Plugin => ({
  name: 'formulas-as-mathml',
  resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
  load: (id) => {
    if (!id.startsWith(`\0${prefix}`)) return null;
    const content = modules[id.slice(prefix.length + 1)];
    return content ? `export default ${JSON.stringify(content())};` : null;
  },
});
