import { curvePoints } from './curve-points';

const curve = { waves: 1, invited: 8, answered: 6, length: 9 };

describe('the response rate over time', () => {
  it('goes from nobody at the opening to those who have answered now', () => {
    expect(curvePoints({ ...curve, days: [{ day: 2, answered: 3 }] })).toEqual([{ day: 0, answered: 0 }, { day: 2, answered: 3 }, { day: 9, answered: 6 }]);
  });

  it('says the last day once', () => {
    expect(curvePoints({ ...curve, days: [{ day: 9, answered: 6 }] })).toEqual([{ day: 0, answered: 0 }, { day: 9, answered: 6 }]);
  });
});
