import { momentInput, momentOf, proposedTimes, timesProblem } from './wave-times';

const now = new Date(2026, 10, 26, 9, 30);
const at = (day: string, time = '08:00') => ({ day, time });

describe('the times of a wave', () => {
  it('are proposed for whole weeks, from a morning to the end of a day', () => {
    expect(proposedTimes(now)).toEqual({ opens: at('2026-12-03'), closes: at('2026-12-24', '23:59') });
  });

  it('are the same after they have been through a form', () => {
    const moment = new Date(2027, 0, 5, 7, 5);
    expect(momentInput(moment)).toEqual(at('2027-01-05', '07:05'));
    expect(momentOf(momentInput(moment))).toEqual(moment);
    expect(momentOf(at(''))).toBeNull();
    expect(momentOf(at('2027-01-05', ''))).toBeNull();
  });

  it('lie ahead and in their order', () => {
    expect(timesProblem(at('2026-12-03'), at('2026-12-24'), now)).toBeNull();
    expect(timesProblem(null, at('2026-12-24'), now)).toBeNull();
    expect(timesProblem(at(''), at('2026-12-24'), now)).toBe('opens_missing');
    expect(timesProblem(null, at(''), now)).toBe('closes_missing');
    expect(timesProblem(null, at('2026-11-26', '09:30'), now)).toBe('closes_past');
    expect(timesProblem(at('2026-12-24'), at('2026-12-24'), now)).toBe('closes_first');
  });
});
