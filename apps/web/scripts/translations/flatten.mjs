/** All texts of an object of any depth, by dotted key. */
export const flatten = (words) => new Map(entriesOf(words, ''));

const entriesOf = (words, prefix) =>
  Object.entries(words).flatMap(([key, value]) => (typeof value === 'string' ? [[prefix + key, value]] : entriesOf(value, `${prefix}${key}.`)));
