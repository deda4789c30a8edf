import { createElement, type ReactNode } from 'react';
import type { Locale } from '../../i18n/locales';
import { useLocale } from '../../i18n/use-locale';
import type { FormulaNode } from '../../lib/methods/formula-node';
import { ScrollRegion } from './scroll-region';

/** Norwegian writes 0,025 where English writes .025. */
const inNorwegian = (number: string): string => number.replace(/^\./, '0.').replace('.', ',');

const draw = (node: FormulaNode, locale: Locale): ReactNode => {
  if (typeof node === 'string') return node;
  const [tag, attributes, ...children] = node;
  const isNumber = tag === 'mn' && locale === 'nb';
  const content = children.map((child) => (isNumber && typeof child === 'string' ? inNorwegian(child) : draw(child, locale)));
  return createElement(tag, attributes, ...content);
};

/** A formula as MathML: read aloud by screen readers, found by search, and as sharp on paper as on the screen. */
const Formula = ({ node }: { node: FormulaNode }): ReactNode => draw(node, useLocale());

/** The lines of one figure's formula. What is wider than the screen scrolls in a box of its own. */
export const FormulaLines = ({ nodes, label }: { nodes: readonly FormulaNode[]; label: string }) =>
  nodes.length === 0 ? null : (
    <ScrollRegion label={label}>
      <div className="formula">
        {nodes.map((node) => (
          <Formula key={JSON.stringify(node)} node={node} />
        ))}
      </div>
    </ScrollRegion>
  );
