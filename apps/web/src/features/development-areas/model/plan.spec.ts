import type { DevelopmentArea, GroupFactor, WaveKind } from '@medspill/contracts';
import { candidatesOf } from './candidates';
import { gatheringsOf, hasLaterWave, movedOrder, presentGathering } from './gatherings';

const area = (id: string, chosenAfter: WaveKind = 'before'): DevelopmentArea => ({
  id, chosenAfter, title: id, factors: [], why: null, wanted: null, measure: null, reviewOn: null, version: 1,
  actions: { total: 0, done: 0 }, work: null,
});

const closed = (...kinds: WaveKind[]) => ({ waves: kinds.map((kind) => ({ kind, state: 'closed' as const })) });

describe('gatherings', () => {
  it('are those at which something was chosen, in time order', () => {
    const found = gatheringsOf({ areas: [area('a', 'after'), area('b'), area('c')] });
    expect(found.map(({ chosenAfter, areas }) => [chosenAfter, areas.map(({ id }) => id)])).toEqual([['before', ['b', 'c']], ['after', ['a']]]);
  });

  it('take place after the last closed wave', () => {
    expect(presentGathering(closed('before', 'after'))).toBe('after');
    expect(presentGathering(closed())).toBe('before');
  });

  it('have something to look back on once a later wave is closed', () => {
    expect(hasLaterWave(closed('before', 'after'), area('a'))).toBe(true);
    expect(hasLaterWave(closed('before', 'after'), area('a', 'after'))).toBe(false);
  });
});

describe('moving an area', () => {
  const plan = { areas: [area('a'), area('b'), area('c', 'after')] };

  it('changes places with its neighbour', () => {
    expect(movedOrder(plan, 'b', -1)).toEqual(['b', 'a', 'c']);
    expect(movedOrder(plan, 'a', 1)).toEqual(['b', 'a', 'c']);
  });

  it('does not leave its gathering', () => {
    expect(movedOrder(plan, 'b', 1)).toEqual(['a', 'b', 'c']);
    expect(movedOrder(plan, 'a', -1)).toEqual(['a', 'b', 'c']);
  });
});

describe('candidates', () => {
  const factor = (key: string, mean: number | null) => ({ key, levels: [{ kind: 'before', mean }] }) as unknown as GroupFactor;
  const waves = [{ kind: 'before' as const, state: 'closed' as const, closedAt: null, invited: 5, answered: 5, index: 5, indexFactors: 26, withheld: null }];

  it('are the lowest and the highest of the last wave', () => {
    const factors = Array.from({ length: 12 }, (_, index) => factor(`f${index}`, index / 2));
    const { lowest, highest } = candidatesOf({ waves, factors: [...factors, factor('withheld', null)] });
    expect(lowest.map(({ key }) => key)).toEqual(['f0', 'f1', 'f2', 'f3', 'f4']);
    expect(highest.map(({ key }) => key)).toEqual(['f11', 'f10', 'f9']);
  });

  it('are none where too few have a figure', () => {
    expect(candidatesOf({ waves, factors: [factor('a', 3), factor('b', 4)] })).toEqual({ lowest: [], highest: [] });
  });
});
