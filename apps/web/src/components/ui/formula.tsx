import { createElement, type ReactNode, useRef } from 'react';
import type { Locale } from '../../i18n/locales';
import { useLocale } from '../../i18n/use-locale';
import type { FormulaNode } from '../../lib/methods/formula-node';
import { useOverflow } from './use-overflow';

/** The Nordic languages write 0,025 where English writes .025. */
const withDecimalComma = (number: string): string => number.replace(/^\./, '0.').replace('.', ',');

const draw = (node: FormulaNode, locale: Locale): ReactNode => {
  if (typeof node === 'string') return node;
  const [tag, attributes, ...children] = node;
  const hasComma = tag === 'mn' && locale !== 'en';
  const content = children.map((child) => (hasComma && typeof child === 'string' ? withDecimalComma(child) : draw(child, locale)));
  return createElement(tag, attributes, ...content);
};

/** A formula as MathML: read aloud by screen readers, found by search, and as sharp on paper as on the screen. */
export const Formula = ({ node }: { node: FormulaNode }): ReactNode => draw(node, useLocale());

interface FormulaLinesProps {
  nodes: readonly FormulaNode[];
  /** What the box is called where it is too wide for the screen. */
  label: string;
}

/** The lines of one figure's formula. What is wider than the screen scrolls in this box, also by keyboard. */
export const FormulaLines = ({ nodes, label }: FormulaLinesProps) => {
  const box = useRef<HTMLDivElement>(null);
  const scrolls = useOverflow(box);
  if (nodes.length === 0) return null;
  return (
    <div ref={box} className="formula-box" {...(scrolls ? { role: 'region', 'aria-label': label, tabIndex: 0 } : {})}>
      <div className="formula">
        {nodes.map((node) => (
          <Formula key={JSON.stringify(node)} node={node} />
        ))}
      </div>
    </div>
  );
};
