import { errataKeys, loadMethodSummaries, loadMethodWording, locales, methods, sections, symbols } from './index.js';

const textsOf = (value: unknown): string[] => (typeof value === 'string' ? [value] : Object.values(value as object).flatMap(textsOf));
const sorted = (keys: readonly string[]) => keys.toSorted((a, b) => a.localeCompare(b));

describe.each(locales)('the words about the figures in %s', (locale) => {
  it('are there for every figure, symbol, section and erratum', async () => {
    const words = await loadMethodWording(locale);
    const keys = sorted(methods.map(({ key }) => key));
    expect(sorted(Object.keys(words.summaries))).toEqual(keys);
    expect(sorted(Object.keys(words.details))).toEqual(keys);
    expect(sorted(Object.keys(words.symbols))).toEqual(sorted(Object.keys(symbols)));
    expect(sorted(Object.keys(words.sections))).toEqual(sorted(sections.map(({ key }) => key)));
    expect(sorted(Object.keys(words.errata))).toEqual(sorted(errataKeys));
  });

  it('are not empty, padded or straight-quoted', async () => {
    const texts = textsOf(await loadMethodWording(locale));
    expect(texts.filter((text) => text === '' || text !== text.trim() || /["']|\s{2}/.test(text))).toEqual([]);
  });

  it('take one sentence to say what a figure is', async () => {
    const sentences = Object.values(await loadMethodSummaries(locale)).map(({ sentence }) => sentence);
    expect(sentences.filter((sentence) => !/^\p{Lu}[^.?!]*(\d[.,]\d[^.?!]*)*\.$/u.test(sentence))).toEqual([]);
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 35)).toEqual([]);
  });

  it('call no two figures alike', async () => {
    const names = Object.values(await loadMethodSummaries(locale)).map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('are the same for the tooltips as for the page', async () => {
    const { summaries } = await loadMethodWording(locale);
    await expect(loadMethodSummaries(locale)).resolves.toBe(summaries);
  });
});
