import { readdirSync, readFileSync } from 'node:fs';
import { errataKeys, methods, references, type SymbolKey, symbols } from './index.js';

const cases = methods.map((method) => ({ ...method, name: method.key }));
const keys = methods.map(({ key }) => key);
const used = <Key>(of: (method: (typeof methods)[number]) => readonly Key[]): Set<Key> => new Set(methods.flatMap(of));

/** Commands that shape a formula and stand for nothing. */
const shapes = new Set(['frac', 'dfrac', 'displaystyle', 'sum', 'sqrt', 'bar', 'left', 'right', 'qquad', 'cdot', 'max', 'min', 'le', 'ge', 'pm', 'approx', 'ldots', 'in']);

/** Letters that need no legend: a probability, and indices. */
const understood = new Set(['P', 'i', 'j', 'f', 'g', 'h']);

/** The letters of a formula, Greek ones by their command; upright words are names. */
const lettersOf = (tex: string): string[] =>
  (tex.replaceAll(/\\math(?:rm|it)\{\w+\}/g, ' ').match(/\\[a-zA-Z]+|[A-Za-z]/g) ?? []).filter((letter) => !shapes.has(letter.slice(1)));

describe('the list of figures', () => {
  it('names every figure once, as an anchor can be named', () => {
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    expect(keys.filter((key) => !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(key))).toEqual([]);
  });

  it.each(cases)('explains the symbols of $name, and no others', ({ formulas, symbols: legend }) => {
    const tex = formulas.join(' ');
    const isIn = (key: SymbolKey) => symbols[key].split(', ').every((part) => tex.includes(part));
    expect(legend.filter((key) => !isIn(key))).toEqual([]);
    const explained = new Set(legend.flatMap((key) => lettersOf(symbols[key])));
    expect(lettersOf(tex).filter((letter) => !explained.has(letter) && !understood.has(letter))).toEqual([]);
  });

  it('says of every figure with R functions only such as the reference scripts call', () => {
    const folder = new URL('../../statistics/reference/', import.meta.url);
    const scripts = readdirSync(folder).filter((name) => name.endsWith('.R')).map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n');
    const isCalled = (name: string) => new RegExp(String.raw`(?<![\w.])${name.replace(/^\w+::/, '').replaceAll('.', String.raw`\.`)}\(`).test(scripts);
    expect([...used(({ checkedAgainst }) => checkedAgainst)].filter((name) => !isCalled(name))).toEqual([]);
  });

  it('cites every reference, and tells of every erratum', () => {
    expect(Object.keys(references).filter((key) => !used<string>((method) => method.references).has(key))).toEqual([]);
    expect(errataKeys.filter((key) => !used(({ errata }) => errata).has(key))).toEqual([]);
  });

  it('gives DOIs as DOIs', () => {
    const dois = Object.values(references).map(({ doi }) => doi);
    expect(dois.filter((doi) => doi !== null && !/^10\.\d{4,}\/\S+$/.test(doi))).toEqual([]);
    expect(dois.filter((doi, index) => doi !== null && dois.indexOf(doi) !== index)).toEqual([]);
  });
});
