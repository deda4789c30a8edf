import { readFileSync } from 'node:fs';

import { leaderGroup26V1 } from './leader-group-26-v1.js';
import { reverseKeyedItems } from './structure.js';

const [, ...referenceRows] = readFileSync(new URL('../../../reference/instrument.csv', import.meta.url), 'utf8').trim().split(/\r?\n/);

describe('leader-group-26 version 1', () => {
  const { dimensions, factors, items } = leaderGroup26V1;

  it('has the items, factors, dimensions, order and reverse keys of the reference table', () => {
    const rows = items.map((item, index) => {
      const factor = factors.find(({ key }) => key === item.factor);
      return [item.key, item.factor, factor?.dimension, index + 1, item.reverse ? 1 : 0].join(',');
    });
    expect(rows).toEqual(referenceRows);
  });

  it('has 7, 11 and 8 factors in its three dimensions', () => {
    expect(dimensions.map(({ key }) => [key, factors.filter(({ dimension }) => dimension === key).length])).toEqual([
      ['foundations', 7],
      ['processes', 11],
      ['results', 8],
    ]);
  });

  it('points every factor at its own three items, and every item is used once', () => {
    for (const factor of factors) expect(factor.items.map((position) => items[position]?.factor)).toEqual(Array(3).fill(factor.key));
    expect(factors.flatMap((factor) => factor.items)).toEqual(items.map((_, position) => position));
  });

  it('marks every reverse-keyed item it names', () => {
    expect(items.filter(({ reverse }) => reverse).map(({ key }) => key)).toEqual([...reverseKeyedItems]);
  });
});
