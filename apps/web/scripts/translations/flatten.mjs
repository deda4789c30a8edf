/** All texts of an object of any depth, by dotted key; of a function, what it writes between its values. */
export const flatten = (words) => new Map(entriesOf(words, ''));

const writtenBy = (sentence) =>
  [...String(sentence).matchAll(/'([^']*)'|`([^`]*)`/g)].map(([, plain, template]) => plain ?? template.replace(/\$\{[^}]*\}/g, ' ')).join(' ');

const textOf = (value) => {
  if (typeof value === 'string') return value;
  return typeof value === 'function' ? writtenBy(value) : undefined;
};

const entriesOf = (words, prefix) =>
  Object.entries(words).flatMap(([key, value]) => {
    const text = textOf(value);
    return text === undefined ? entriesOf(value, `${prefix}${key}.`) : [[prefix + key, text]];
  });
