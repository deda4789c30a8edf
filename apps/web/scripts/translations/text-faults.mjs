import { readFileSync } from 'node:fs';
import { foreignWord } from '@medspill/config/foreign-words';

const readList = (name) => new Set(JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')));

/** Texts that are rightly as in English. */
const sameAsInEnglish = readList('same-as-in-english.json');
/** Whole sentences that are rightly alike in two of bokmål, nynorsk and Danish. */
const sameAmongNeighbours = readList('same-among-neighbours.json');

const neighbours = ['nb', 'nn', 'da'];
/** From so many words on, two of them hardly ever write the same. */
const sentence = 8;

const withoutValues = (text) => text.replace(/\{\{.*?\}\}/g, ' ');
const wordsOf = (text) => withoutValues(text).match(/\p{L}+/gu) ?? [];
const isText = (text) => /\p{L}{2}/u.test(withoutValues(text));

/** What a text takes from the code: values, and the elements that stand in it. */
const slots = (text) => [...new Set(text.match(/\{\{\s*\w+|<\/?\w+/g))].toSorted((a, b) => a.localeCompare(b)).join();

const asInEnglish = (name, locale, text, texts) =>
  locale !== 'en' && text === texts.en && isText(text) && !sameAsInEnglish.has(name) && !sameAsInEnglish.has(`${locale}/${name}`);

/** Named at the second of the two, so that it is told once. */
const asNeighbour = (name, locale, text, texts) => {
  if (!neighbours.includes(locale) || wordsOf(text).length < sentence || sameAmongNeighbours.has(name)) return undefined;
  return neighbours.slice(0, neighbours.indexOf(locale)).find((other) => texts[other] === text);
};

/**
 * What is wrong with one text in one language, in words.
 * @param name what the text is called in the lists of exceptions: namespace and key
 * @param texts the same text in every language
 */
export const textFaults = (name, locale, texts) => {
  const text = texts[locale];
  if (text === undefined) return ['is missing'];
  if (text.trim() === '') return ['is empty'];
  const stray = foreignWord(locale, text);
  const twin = asNeighbour(name, locale, text, texts);
  return [
    ...(slots(text) === slots(texts.nb ?? text) ? [] : ['takes other values than in nb']),
    ...(asInEnglish(name, locale, text, texts) ? [`reads as in English: “${text}”`] : []),
    ...(stray ? [`has “${stray}”, a word of another language: “${text}”`] : []),
    ...(twin ? [`reads as in ${twin}: “${text}”`] : []),
  ];
};
