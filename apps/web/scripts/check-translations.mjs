/**
 * Checks the words of every language against each other and against the code.
 * Fails on a key that one language lacks, that no code uses or that has too few plural forms; on a text that is empty or takes
 * other values than its translations; and on text that was not translated: alike in two languages, or with words of another.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { flatten } from './translations/flatten.mjs';
import { packageTexts } from './translations/package-texts.mjs';
import { textFaults } from './translations/text-faults.mjs';
import { usedKeys } from './translations/used-keys.mjs';

const root = join(import.meta.dirname, '..');
const translations = join(root, 'src/i18n');

const folders = (path) => readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
const locales = folders(translations);
const namespaces = [...new Set(locales.flatMap((locale) => readdirSync(join(translations, locale))))].map((file) => file.replace(/\.json$/, ''));

const load = (locale, namespace) => {
  const path = join(translations, locale, `${namespace}.json`);
  return existsSync(path) ? flatten(JSON.parse(readFileSync(path, 'utf8'))) : new Map();
};

const isUsed = usedKeys(join(root, 'src'));

const plural = /^(.+)_(?:one|other)$/;
/** Forms for counts that a language has and the texts lack. */
const missingForms = (locale, words) => {
  const bases = new Set([...words.keys()].map((key) => plural.exec(key)?.[1]).filter((base) => base !== undefined));
  const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  return [...bases].flatMap((base) => forms.map((form) => `${base}_${form}`)).filter((key) => !words.has(key));
};

/** What is wrong with the texts of one namespace in all languages. */
const faultsOf = ({ namespace, texts }) => {
  const keys = new Set([...texts.values()].flatMap((words) => [...words.keys()]));
  return [...keys].flatMap((key) => {
    const inEvery = Object.fromEntries([...texts].map(([locale, words]) => [locale, words.get(key)]));
    return [...texts.keys()].flatMap((locale) =>
      textFaults(`${namespace}:${key}`, locale, inEvery).map((fault) => `${locale}/${namespace}: ${key} ${fault}`),
    );
  });
};

const problemsOf = (namespace) => {
  const texts = new Map(locales.map((locale) => [locale, load(locale, namespace)]));
  const keys = new Set([...texts.values()].flatMap((words) => [...words.keys()]));
  return [
    ...[...keys].filter((key) => !isUsed(namespace, key)).map((key) => `${namespace}: ${key} is not used`),
    ...[...texts].flatMap(([locale, words]) => missingForms(locale, words).map((key) => `${locale}/${namespace}: ${key} is missing`)),
    ...faultsOf({ namespace, texts }),
  ];
};

const problems = new Set([...namespaces.flatMap(problemsOf), ...packageTexts.flatMap(faultsOf)]);

if (problems.size > 0) {
  console.error([...problems].join('\n'));
  console.error(`${problems.size} problems in ${relative(process.cwd(), translations)}, or a package`);
  process.exit(1);
}
console.log(`Translations agree: ${namespaces.length} namespaces and ${packageTexts.length} packages' words in ${locales.join(', ')}`);
