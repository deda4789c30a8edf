import { sumOfTold, toldDays } from './told-days.js';

const days = (...counts: number[]) => counts.map((count, day) => ({ day, count })).filter(({ count }) => count !== 0);
const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

/** A wave that so many answered on its first day, its second, and so on. */
const wave = (counts: number[], closed = false) => ({ sent: days(...counts), answered: sum(counts), length: counts.length - 1, closed });

describe('the days on which a wave was answered', () => {
  it('are told when three more have answered', () => {
    expect(toldDays(wave([3, 1, 1, 1, 4, 0]))).toEqual([{ day: 0, answered: 3 }, { day: 3, answered: 6 }, { day: 4, answered: 10 }]);
  });

  it('are not told while they last', () => {
    expect(toldDays(wave([3, 5]))).toEqual([{ day: 0, answered: 3 }]);
  });

  it('end, when the wave is closed, with everybody, and never with the last one or two alone', () => {
    expect(toldDays(wave([3, 0, 3, 0, 1, 0], true))).toEqual([{ day: 0, answered: 3 }, { day: 5, answered: 7 }]);
    expect(toldDays(wave([3, 0, 3, 0, 0, 0], true))).toEqual([{ day: 0, answered: 3 }, { day: 2, answered: 6 }]);
    expect(toldDays(wave([1, 0, 1], true))).toEqual([{ day: 2, answered: 2 }]);
    expect(toldDays(wave([0, 0], true))).toEqual([]);
  });

  it('begin with the answers of which the day is not known', () => {
    expect(toldDays({ sent: days(0, 2), answered: 6, length: 3, closed: false })).toEqual([{ day: 0, answered: 4 }]);
    expect(toldDays({ sent: days(0, 2), answered: 4, length: 3, closed: false })).toEqual([{ day: 1, answered: 4 }]);
  });

  it('forget a count that is more than there are, when somebody has taken answers back', () => {
    expect(toldDays({ sent: days(3, 3, -1), answered: 5, length: 4, closed: false })).toEqual([{ day: 0, answered: 3 }]);
  });

  it('never differ by fewer than three, however they went', () => {
    const steps = Array.from({ length: 4000 }, (_, seed) => {
      const counts = Array.from({ length: 8 }, (__, day) => Math.floor(Math.abs(Math.sin(seed * 31 + day)) * 4));
      const told = toldDays(wave(counts, seed % 2 === 0));
      // One count alone is the number who have answered, which is told anyway.
      return told.length > 1 ? told.map(({ answered }, index) => answered - (told[index - 1]?.answered ?? 0)) : [];
    }).flat();
    expect(steps.length).toBeGreaterThan(4000);
    expect(Math.min(...steps)).toBe(3);
  });
});

describe('the days of several waves', () => {
  it('are the sum of what is told of each', () => {
    const one = [{ day: 0, answered: 3 }, { day: 4, answered: 7 }];
    const other = [{ day: 2, answered: 4 }, { day: 4, answered: 8 }];
    expect(sumOfTold([one, other])).toEqual([{ day: 0, answered: 3 }, { day: 2, answered: 7 }, { day: 4, answered: 15 }]);
    expect(sumOfTold([])).toEqual([]);
  });
});
