import { readFileSync } from 'node:fs';

import { completeLocales, type InstrumentWording, instrumentVersions, isComplete, leaderGroup26V1, loadWording, locales, wording } from './index.js';

const cases = instrumentVersions.flatMap((version) =>
  completeLocales(version).map((locale) => ({ version, locale, name: `${version.key} version ${version.version} in ${locale}` })),
);
const keysOf = (list: readonly { key: string }[]) => list.map(({ key }) => key);
const textsOf = (value: unknown): string[] => (typeof value === 'string' ? [value] : Object.values(value as object).flatMap(textsOf));
const wordsOf = (text: string) => text.split(/\s+/);

describe.each(cases)('the wording of $name', ({ version, locale }) => {
  const words: InstrumentWording = wording(version, locale);

  it('has exactly the keys of the structure, in its order', () => {
    expect(Object.keys(words.dimensions)).toEqual(keysOf(version.dimensions));
    expect(Object.keys(words.factors)).toEqual(keysOf(version.factors));
    expect(Object.keys(words.items)).toEqual(keysOf(version.items));
    expect(Object.keys(words.openQuestions)).toEqual(keysOf(version.openQuestions));
  });

  it('has no empty, padded or straight-quoted text', () => {
    expect(textsOf(words).filter((text) => text === '' || text !== text.trim() || /["']|\s{2}/.test(text))).toEqual([]);
  });

  it('keeps every item to one sentence of at most 14 words and 80 characters', () => {
    const items = Object.values(words.items);
    expect(items.filter((item) => wordsOf(item).length > 14 || item.length > 80)).toEqual([]);
    expect(items.filter((item) => !/^\p{Lu}[^.?!]+\.$/u.test(item))).toEqual([]);
  });

  it('keeps every definition to one or two sentences of at most 30 words', () => {
    const definitions = Object.values(words.factors).map(({ definition }) => definition);
    expect(definitions.filter((text) => wordsOf(text).length > 30 || !/^[^.]+\.( [^.]+\.)?$/.test(text))).toEqual([]);
  });

  it('says nothing twice', () => {
    const texts = [...Object.values(words.items), ...Object.values(words.factors).flatMap(({ name, definition }) => [name, definition])];
    const seen = texts.map((text) => text.toLocaleLowerCase(locale).replace(/[^\p{L} ]/gu, ''));
    expect(seen.filter((text, index) => seen.indexOf(text) !== index)).toEqual([]);
  });

  it('is the same when it is loaded', async () => {
    await expect(loadWording(version, locale)).resolves.toBe(words);
  });
});

describe('isComplete', () => {
  it('tells the languages that a version is worded in; every other is answered in bokmål', async () => {
    for (const locale of locales) {
      const isWorded = locale === 'nb' || wording(leaderGroup26V1, locale) !== wording(leaderGroup26V1, 'nb');
      expect(isComplete(leaderGroup26V1, locale)).toBe(isWorded);
      expect(completeLocales(leaderGroup26V1).includes(locale)).toBe(isWorded);
      await expect(loadWording(leaderGroup26V1, locale)).resolves.toBe(wording(leaderGroup26V1, locale));
    }
  });
});

describe('the review tables', () => {
  const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
  const reviews = ['../README.md', '../reviews/leader-group-26-v1.nn.md', '../reviews/leader-group-26-v1.da.md'].map(read).join('\n');

  it.each(completeLocales(leaderGroup26V1))('shows every item as it is worded in %s', (locale) => {
    expect(Object.values(wording(leaderGroup26V1, locale).items).filter((item) => !reviews.includes(`| ${item} |`))).toEqual([]);
  });
});

describe('the reverse-keyed items of leader-group-26 version 1', () => {
  const reverse = keysOf(leaderGroup26V1.items.filter((item) => item.reverse));

  // A reworded item is another item: a change here belongs in a new version.
  it.each([
    [
      'nb',
      [
        'Mye av møtetiden vår går bort i lange innlegg.',
        'Det er dårlig stemning mellom noen av oss.',
        'Personlige motsetninger preger samarbeidet vårt.',
        'Noen i gruppen bruker møtene til å styrke sin egen posisjon.',
        'Noen i gruppen tier bevisst om ting resten av oss burde vite.',
        'Vi diskuterer ofte på nytt det vi allerede har bestemt.',
      ],
    ],
    [
      'nn',
      [
        'Mykje av møtetida vår går bort i lange innlegg.',
        'Det er dårleg stemning mellom nokre av oss.',
        'Personlege motsetningar pregar samarbeidet vårt.',
        'Nokon i gruppa bruker møta til å styrkje sin eigen posisjon.',
        'Nokon i gruppa teier medvite om ting resten av oss burde vite.',
        'Vi diskuterer ofte på nytt det vi allereie har bestemt.',
      ],
    ],
    [
      'da',
      [
        'Lange indlæg stjæler meget af vores mødetid.',
        'Der er dårlig stemning mellem nogle af os.',
        'Personlige modsætninger præger vores samarbejde.',
        'Nogle i gruppen bruger møderne til at styrke deres egen position.',
        'Nogle i gruppen tier bevidst om ting, som resten af os burde vide.',
        'Vi genoptager ofte diskussioner om noget, vi allerede har besluttet.',
      ],
    ],
    [
      'en',
      [
        'Much of our meeting time is lost to long-winded contributions.',
        'There is bad feeling between some of us.',
        'Personal clashes affect the way we work together.',
        'Some members use our meetings to strengthen their own position.',
        'Some members deliberately keep quiet about things the rest of us should know.',
        'We often reopen discussions about things we have already decided.',
      ],
    ],
  ] as const)('state the opposite of their factor in %s', (locale, expected) => {
    const items: Record<string, string> = wording(leaderGroup26V1, locale).items;
    expect(reverse.map((key) => items[key])).toEqual(expected);
  });
});
