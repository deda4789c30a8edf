import type { FormulaNode } from '../src/lib/methods/formula-node';

const part = /<(?<end>\/?)(?<tag>\w+)(?<attributes>(?:\s[^>]*)?)>|(?<text>[^<]+)/g;
const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&#x27;': "'" };

const plain = (text: string): string => text.replaceAll(/&[#\w]+;/g, (entity) => entities[entity] ?? entity);

/** Without styles, which the content security policy refuses, and the classes of a style sheet that is not ours. */
const attributesOf = (markup: string): Record<string, string> => {
  const pairs = Array.from(markup.matchAll(/(?<name>[\w-]+)="(?<value>[^"]*)"/g), ({ groups }) => [groups?.name ?? '', plain(groups?.value ?? '')] as const);
  return Object.fromEntries(pairs.filter(([name]) => name !== 'style' && name !== 'class'));
};

/**
 * Reads MathML as temml writes it, every element with its end tag.
 * @returns the root element
 * @throws Error where elements do not close in order, or there is none
 */
export const parseMathml = (markup: string): FormulaNode => {
  const open: { tag: string; attributes: Record<string, string>; children: FormulaNode[] }[] = [{ tag: '', attributes: {}, children: [] }];
  for (const { groups } of markup.matchAll(part)) {
    const { end, tag, attributes, text } = groups ?? {};
    if (text !== undefined) open.at(-1)?.children.push(plain(text));
    else if (tag && !end) open.push({ tag, attributes: attributesOf(attributes ?? ''), children: [] });
    else {
      const closed = open.pop();
      if (!closed || closed.tag !== tag) throw new Error(`MathML closes <${tag}> where <${closed?.tag}> is open: ${markup}`);
      open.at(-1)?.children.push([closed.tag, closed.attributes, ...closed.children]);
    }
  }
  const [root] = open[0]?.children ?? [];
  if (open.length !== 1 || root === undefined) throw new Error(`Not one closed MathML element: ${markup}`);
  return root;
};
