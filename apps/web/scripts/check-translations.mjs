/**
 * Checks the words of every language against each other and against the code.
 * Fails on a key that one language lacks, that no code uses, or that reads as in English without being listed; and on words
 * that give away another language than the file's.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '..');
const translations = join(root, 'src/i18n');

/** The others are held against bokmål. */
const reference = 'nb';
const locales = readdirSync(translations, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Keys whose words are rightly as in English. The Nordic languages share too many words to be held against each other. */
const sameAsEnglish = new Set(readJson(join(import.meta.dirname, 'same-as-in-english.json')));

const anyOf = (words) => new RegExp(String.raw`(?<![\p{L}_])(?:${words})(?!\p{L})`, 'iu');
/** What is written in none of the language's own texts: left over from the neighbour that they were translated from. */
const foreign = {
  da: anyOf('av|hva|noen|noe|etter|mer|meg|deg|seg|dere|å|ikkje|gjennom|utenfor|svarprosent|snitt|påstand(?:er|en|ene)?|lenken?|undersøkelsen?'),
};

/** Endings that i18next adds by itself: for the count, and for who reads. */
const pluralSuffix = /(_(group|outside))?(_(zero|one|two|few|many|other))?$/;

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** All texts of a namespace by dotted key. */
const flatten = (words, prefix = '') =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value]] : flatten(value, `${prefix}${key}.`),
  );

const sourceFiles = (folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.spec\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));

const namespaces = readdirSync(join(translations, reference)).map((file) => file.replace(/\.json$/, ''));

const load = (locale, namespace) => {
  const path = join(translations, locale, `${namespace}.json`);
  return new Map(existsSync(path) ? flatten(readJson(path)) : []);
};

/** String literals and the parts of templates: `errors.${code}.title` becomes a pattern that any code fits. */
const literalsOf = (code) => {
  const plain = new Set([...code.matchAll(/'([\w.:-]+)'|"([\w.:-]+)"/g)].map((match) => match[1] ?? match[2]));
  const templates = [...code.matchAll(/`([^`]*\$\{[^`]*)`/g)]
    .map((match) => match[1].split(/\$\{[^}]*\}/))
    .filter((parts) => parts.every((part) => /^[\w.:-]*$/.test(part)) && parts.join('').includes('.'));
  const patterns = templates.map(
    (parts) => new RegExp(`^${parts.map((part) => part.replace(/[.\\-]/g, '\\$&')).join('[\\w-]+')}$`),
  );
  return { plain, patterns };
};

const used = sourceFiles(join(root, 'src')).map((path) => literalsOf(readFileSync(path, 'utf8')));
const isUsed = (namespace, key) => {
  const base = key.replace(pluralSuffix, '');
  return [key, base, `${namespace}:${key}`, `${namespace}:${base}`].some((name) =>
    used.some(({ plain, patterns }) => plain.has(name) || patterns.some((pattern) => pattern.test(name))),
  );
};

const placeholders = (words) => [...new Set([...words.matchAll(/\{\{(\w+)/g)].map((match) => match[1]))].toSorted((a, b) => a.localeCompare(b)).join();

const isText = (text) => /\p{L}{2}/u.test(text.replace(/\{\{.*?\}\}/g, ''));

/** What is wrong with a language's text for a key, beside the text of the reference and the English one. */
const faults = (locale, name, text, model, english) => {
  const isEnglish = locale !== 'en' && text === english && isText(text) && !sameAsEnglish.has(name) && !sameAsEnglish.has(`${locale}/${name}`);
  const stray = foreign[locale]?.exec(text)?.[0];
  return [
    ...(text.trim() === '' ? ['is empty'] : []),
    ...(placeholders(text) === placeholders(model) ? [] : [`takes other values than in ${reference}`]),
    ...(isEnglish ? [`reads as in English: “${text}”`] : []),
    ...(stray ? [`has “${stray}”, a word of another language`] : []),
  ];
};

const problemsOfLanguage = (locale, namespace, models, english) => {
  const words = load(locale, namespace);
  return [
    ...[...words.keys()].filter((key) => !models.has(key)).map((key) => `${reference}/${namespace}: ${key} is missing`),
    ...[...models].flatMap(([key, model]) => {
      const text = words.get(key);
      const found = text === undefined ? ['is missing'] : faults(locale, `${namespace}:${key}`, text, model, english.get(key));
      return found.map((fault) => `${locale}/${namespace}: ${key} ${fault}`);
    }),
  ];
};

const problems = namespaces.flatMap((namespace) => {
  const models = load(reference, namespace);
  const english = load('en', namespace);
  return [
    ...[...models.keys()].filter((key) => !isUsed(namespace, key)).map((key) => `${namespace}: ${key} is not used`),
    ...locales.flatMap((locale) => problemsOfLanguage(locale, namespace, models, english)),
  ];
});

if (problems.length > 0) {
  const list = [...new Set(problems)];
  console.error(list.join('\n'));
  console.error(`${list.length} problems in ${relative(process.cwd(), translations)}`);
  process.exit(1);
}
console.log(`Translations agree: ${namespaces.length} namespaces in ${locales.join(', ')}`);
