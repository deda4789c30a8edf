import type { MailPlaceholder } from '@medspill/contracts';

/** What stands for the placeholders in one mail; null for what there is not. */
export type MailValues = Readonly<Record<MailPlaceholder, string | null>>;

const placeholder = /\{\{\s*(\w+)\s*\}\}/g;

const isKnown = (name: string, values: MailValues): name is MailPlaceholder => Object.hasOwn(values, name);

const valueOf = (name: string, values: MailValues): string | null => {
  if (!isKnown(name, values)) throw new Error(`The wording names ${name}, which no mail has.`);
  return values[name];
};

/** One piece of text with its placeholders filled in. Of a name that nobody knows not even the space before it is left. */
export const fillLine = (text: string, values: MailValues): string =>
  text
    .replace(/ ?\{\{\s*name\s*\}\}/g, (found) => (values.name === null ? '' : found))
    .replace(placeholder, (_, name: string) => valueOf(name, values) ?? '');

const hasAll = (paragraph: string, values: MailValues): boolean =>
  [...paragraph.matchAll(placeholder)].every(([, name = '']) => name === 'name' || valueOf(name, values) !== null);

/**
 * The paragraphs of a wording with its placeholders filled in; null where the link stands alone, which becomes a button.
 * What there is not, such as a deadline, takes the paragraph that speaks of it along.
 */
export const fillParagraphs = (body: string, values: MailValues): (string | null)[] =>
  body
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '' && hasAll(paragraph, values))
    .map((paragraph) => (/^\{\{\s*link\s*\}\}$/.test(paragraph) ? null : fillLine(paragraph, values)));
