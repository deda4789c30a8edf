import type { GroupFactor, Locale } from '@medspill/contracts';
import { leaderGroup26V1, locales, wording } from '@medspill/instruments';
import { factor, report } from '../test/group-report.js';
import { factorNarrative } from './factor-narrative.js';
import { groupNarrative, type NarrativeLanguage } from './group-narrative.js';
import { narrativeWording } from './narrative-wording.js';

const language = (locale: Locale): NarrativeLanguage => ({
  locale,
  words: narrativeWording(locale),
  instrument: wording(leaderGroup26V1, locale),
});

const factors = leaderGroup26V1.factors.map(({ key }, index) => factor(key, 4 + index / 10, index === 0 ? 0.9 : (index - 10) / 100));
const told = (locale: Locale = 'en') => groupNarrative(report(factors), language(locale));
const listOf = (key: string) => told()?.lists.find((list) => list.key === key);

describe('a group’s report in sentences', () => {
  it('tells who answered, where the index went, and what the intervals carry', () => {
    expect(told()?.lead).toEqual([
      'After: 8 of 9 answered.',
      'The overall index went from 5.00 before to 5.10 after (+0.10). How sure the changes are is told factor by factor.',
      '1 factor of 26 went up from before to after. For 25 the figures cannot tell.',
    ]);
  });

  it('names changes with their intervals, and only those that have a direction', () => {
    expect(listOf('rose')?.items).toMatchObject([{ name: 'Clear purpose', figure: '+0.90 (0.70\u00a0to\u00a01.10)' }]);
    expect(listOf('fell')).toBeUndefined();
  });

  it('names five highest and five lowest, with how far the members agree and where the group stands', () => {
    expect(listOf('highest')?.items).toHaveLength(5);
    expect(listOf('lowest')?.items[0]).toEqual({
      key: 'clear_purpose',
      name: 'Clear purpose',
      figure: '4.00',
      remarks: ['Strong agreement', 'Higher than 64% of 30 other groups before their programme.'],
    });
  });

  it('says what an order and an unclear change do not mean', () => {
    expect(told()?.notes.join(' ')).toMatch(/Small differences.*both sides of zero/u);
  });

  it('speaks of the group to those outside it', () => {
    const outside = groupNarrative({ ...report(factors), audience: 'outside' }, language('en'));
    expect(outside?.title).toBe('What the group says about itself');
    expect(JSON.stringify(outside)).not.toMatch(/\byou/iu);
  });

  it('says why there is no index', () => {
    const { waves, ...rest } = report(factors);
    const withheld = waves.map((wave) => ({ ...wave, index: null, withheld: 'too_few_factors' as const }));
    expect(groupNarrative({ ...rest, waves: withheld }, language('en'))?.lead[1]).toBe(
      'The overall index cannot be shown: too few factors have figures for an index.',
    );
  });

  it('has nothing to say while no wave has figures', () => {
    expect(groupNarrative(report([factor('clear_purpose', null, null)]), language('en'))).toBeNull();
  });

  it.each(locales)('tells the same in every language (%s)', (locale) => {
    const narrative = told(locale);
    expect(narrative?.lists.map(({ key, items }) => [key, items.map((item) => item.key)])).toEqual(
      told()?.lists.map(({ key, items }) => [key, items.map((item) => item.key)]),
    );
    expect(JSON.stringify(narrative)).not.toMatch(/undefined|NaN|\[object/u);
    if (locale !== 'en') expect(narrative?.lead.join()).toContain('5,10');
  });
});

describe('one factor in sentences', () => {
  const tell = (one: GroupFactor) => factorNarrative(one, report([one]), language('en'));

  it('tells level, cohort, change and agreement', () => {
    expect(tell(factor('clear_purpose', 5.4, 0.9))).toEqual({
      level: 'You are at 5.40 after.',
      cohort: 'The mean of the cohort’s other groups is 5.00.',
      change: 'It went up from before to after: +0.90 (95% interval 0.70\u00a0to\u00a01.10).',
      agreement: 'You see this much alike.',
    });
  });

  it('gives a change no direction that its interval does not carry', () => {
    expect(tell(factor('clear_purpose', 5.4, 0.1))?.change).toMatch(/^Whether it changed .* the figures cannot tell/u);
    expect(tell(factor('clear_purpose', 5.4, -0.9))?.change).toMatch(/^It went down/u);
  });

  it('says nothing of a change where there is one wave', () => {
    expect(tell(factor('clear_purpose', 5.4, null))?.change).toBeNull();
  });

  it('is silent where the figure is withheld', () => {
    expect(tell(factor('clear_purpose', null, null))).toBeNull();
  });
});
