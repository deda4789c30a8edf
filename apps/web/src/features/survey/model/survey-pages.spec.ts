import { leaderGroup26V1 } from '@medspill/instruments';
import { pageOfPosition, pagePositions, surveyPages } from './survey-pages';

describe('surveyPages', () => {
  const pages = surveyPages(leaderGroup26V1);

  it('deals the 78 statements out on 13 pages of six, in order', () => {
    expect(pages.map((page) => pagePositions(page).length)).toEqual(Array(13).fill(6));
    expect(pages.flatMap(pagePositions)).toEqual(Array.from({ length: 78 }, (_, position) => position));
  });

  it('never splits a factor', () => {
    for (const { items } of leaderGroup26V1.factors) {
      expect(new Set(items.map((position) => pageOfPosition(pages, position))).size).toBe(1);
    }
  });

  it('gives a new dimension its own section where it begins on a page', () => {
    expect(pages[3]?.sections.map(({ dimension, positions }) => [dimension, positions])).toEqual([
      ['foundations', [18, 19, 20]],
      ['processes', [21, 22, 23]],
    ]);
    expect(pages[4]?.sections).toHaveLength(1);
  });

  it('gives a factor longer than a page a page to itself', () => {
    expect(surveyPages(leaderGroup26V1, 2)).toHaveLength(26);
  });
});
