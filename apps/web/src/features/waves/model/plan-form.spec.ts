import type { PlannedGroup } from '@medspill/contracts';
import { chosenGroups, draftOf, emptyPlan, membersOf } from './plan-form';

const now = new Date(2026, 10, 26, 9, 30);
const form = emptyPlan(now);

const group = (id: string, outcome: PlannedGroup['outcome']): PlannedGroup => ({
  id, name: id, cohort: { id: 'c', name: 'Cohort' }, members: 6, withoutEmail: 0, outcome, warnings: [],
});

describe('the form that plans waves', () => {
  it('asks for the moments that were typed, and for all cohorts unless one was chosen', () => {
    expect(draftOf(form, now)).toEqual({
      kind: 'before',
      label: null,
      opensAt: new Date(2026, 11, 3, 8, 0).toISOString(),
      closesAt: new Date(2026, 11, 24, 23, 59).toISOString(),
    });
    expect(draftOf({ ...form, byItself: false, cohortId: 'c' }, now)).toMatchObject({ opensAt: null, cohortId: 'c' });
  });

  it('names pulses and nothing else', () => {
    expect(draftOf({ ...form, label: ' Spring ' }, now)?.label).toBeNull();
    expect(draftOf({ ...form, kind: 'pulse', label: ' Spring ' }, now)?.label).toBe('Spring');
    expect(draftOf({ ...form, kind: 'pulse', label: ' ' }, now)?.label).toBeNull();
  });

  it('asks for nothing while the times are not in order', () => {
    expect(draftOf({ ...form, closes: form.opens }, now)).toBeNull();
    expect(draftOf({ ...form, closes: { day: '', time: '' } }, now)).toBeNull();
  });

  it('plans for the groups that can get a wave, but those that were taken out', () => {
    const groups = [group('a', 'planned'), group('b', 'exists'), group('c', 'archived'), group('d', 'planned')];
    const chosen = chosenGroups(groups, new Set(['d']));
    expect(chosen.map(({ id }) => id)).toEqual(['a']);
    expect(membersOf(chosen)).toBe(6);
  });
});
