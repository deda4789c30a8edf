import { leaderGroup26V1, locales } from '@medspill/instruments';
import { citationOf, loadPracticeWording, practicesFor } from './index.js';
import { sources } from './sources.js';

const factors = leaderGroup26V1.factors.map(({ key }) => key);
const practices = factors.flatMap((factor) => practicesFor(leaderGroup26V1, factor));

describe('the practices', () => {
  it.each(factors)('are at least three for %s', (factor) => {
    expect(practicesFor(leaderGroup26V1, factor).length).toBeGreaterThanOrEqual(3);
  });

  it('have keys that name one each, and are no longer than what is stored with an action', () => {
    const keys = practices.map(({ key }) => key);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    expect(keys.filter((key) => !/^[a-z_]{1,100}$/.test(key))).toEqual([]);
  });

  it('come from every document that is listed', () => {
    expect(new Set(practices.map(({ place }) => place.source))).toEqual(new Set(Object.keys(sources)));
  });
});

describe.each(locales)('the words about practices in %s', (locale) => {
  it('are there for each, and for nothing else', async () => {
    const words = await loadPracticeWording(leaderGroup26V1, locale);
    expect(Object.keys(words.practices).toSorted()).toEqual(practices.map(({ key }) => key).toSorted());
    expect(Object.keys(words.prompts)).toEqual(factors);
  });

  it('are short enough to be read in a meeting, and clean', async () => {
    const { practices: words, prompts } = await loadPracticeWording(leaderGroup26V1, locale);
    const titles = Object.values(words).map(({ title }) => title);
    const texts = [...Object.values(words).map(({ text }) => text), ...Object.values(prompts)];
    expect(titles.filter((title) => title.length > 45 || /[.!:]$/.test(title))).toEqual([]);
    expect(texts.filter((text) => text.length > 190 || !/[.?]$/.test(text))).toEqual([]);
    expect([...titles, ...texts].filter((text) => text !== text.trim() || /["']|\s{2}/.test(text))).toEqual([]);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  it('ask a question about every factor', async () => {
    const { prompts } = await loadPracticeWording(leaderGroup26V1, locale);
    expect(Object.values(prompts).filter((prompt) => !prompt.endsWith('?'))).toEqual([]);
  });

  it('say where each practice comes from', async () => {
    const words = await loadPracticeWording(leaderGroup26V1, locale);
    const places = practices.map(({ place }) => citationOf(place, words).place);
    expect(places.filter((place) => place === '' || place.includes('{') || place.includes('undefined'))).toEqual([]);
  });
});

it('cites document, place and, where it is known, page', async () => {
  const words = await loadPracticeWording(leaderGroup26V1, 'en');
  const [, , habits] = practicesFor(leaderGroup26V1, 'dialogue');
  expect(habits && citationOf(habits.place, words)).toMatchObject({ publisher: 'Difi', year: 2019, place: 'chapter 3.4, page 25' });
});
