import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Endings that i18next adds by itself: for the count, and for who reads. */
const suffix = /(_(group|outside))?(_(zero|one|two|few|many|other))?$/;

const sourceFiles = (folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.spec\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));

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

/**
 * @param folder the code that uses the words
 * @returns tells of a namespace and a key whether some code names it
 */
export const usedKeys = (folder) => {
  const used = sourceFiles(folder).map((path) => literalsOf(readFileSync(path, 'utf8')));
  return (namespace, key) => {
    const base = key.replace(suffix, '');
    return [key, base, `${namespace}:${key}`, `${namespace}:${base}`].some((name) =>
      used.some(({ plain, patterns }) => plain.has(name) || patterns.some((pattern) => pattern.test(name))),
    );
  };
};
