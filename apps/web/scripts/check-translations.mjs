/**
 * Checks the words of every language against each other and against the code.
 * Fails on a key that one language lacks, that no code uses, or that reads the same in both languages without being listed.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '..');
const translations = join(root, 'src/i18n');
const locales = ['nb', 'en'];

/** Keys whose words are rightly the same in both languages. */
const sameInBoth = new Set(readJson(join(import.meta.dirname, 'same-in-both-languages.json')));
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

const namespaces = readdirSync(join(translations, locales[0])).map((file) => file.replace(/\.json$/, ''));
const load = (locale, namespace) => new Map(flatten(readJson(join(translations, locale, `${namespace}.json`))));

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

const problems = [];
for (const namespace of namespaces) {
  const [first, second] = locales.map((locale) => load(locale, namespace));
  for (const key of first.keys()) if (!second.has(key)) problems.push(`${locales[1]}/${namespace}: ${key} is missing`);
  for (const key of second.keys()) if (!first.has(key)) problems.push(`${locales[0]}/${namespace}: ${key} is missing`);
  for (const [key, text] of first) {
    const other = second.get(key);
    if (!isUsed(namespace, key)) problems.push(`${namespace}: ${key} is not used`);
    if (text.trim() === '') problems.push(`${namespace}: ${key} is empty`);
    if (other === undefined) continue;
    if (placeholders(text) !== placeholders(other)) problems.push(`${namespace}: ${key} takes different values by language`);
    if (text === other && /\p{L}{2}/u.test(text.replace(/\{\{.*?\}\}/g, '')) && !sameInBoth.has(`${namespace}:${key}`)) {
      problems.push(`${namespace}: ${key} reads the same in both languages: “${text}”`);
    }
  }
}

if (problems.length > 0) {
  console.error(problems.join('\n'));
  console.error(`${problems.length} problems in ${relative(process.cwd(), translations)}`);
  process.exit(1);
}
console.log(`Translations agree: ${namespaces.length} namespaces in ${locales.join(', ')}`);
