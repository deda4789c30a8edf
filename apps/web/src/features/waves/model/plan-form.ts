import type { AnyWaveKind, PlannedGroup } from '@medspill/contracts';
import type { PlanDraft } from '../api/wave-plans';
import { type MomentInput, momentOf, proposedTimes, timesProblem } from './wave-times';

/** The form that plans waves, as it is filled in. */
export interface PlanForm {
  readonly kind: AnyWaveKind;
  readonly label: string;
  readonly byItself: boolean;
  readonly opens: MomentInput;
  readonly closes: MomentInput;
  /** Empty for all cohorts. */
  readonly cohortId: string;
}

export const emptyPlan = (now: Date): PlanForm => ({ kind: 'before', label: '', byItself: true, ...proposedTimes(now), cohortId: '' });

/** When the plan's waves open; null when somebody opens them by hand. */
export const openingOf = ({ byItself, opens }: PlanForm): MomentInput | null => (byItself ? opens : null);

/** What is asked of the server; null while the times are not in order. */
export const draftOf = (form: PlanForm, now: Date): PlanDraft | null => {
  const opens = openingOf(form);
  const closesAt = momentOf(form.closes);
  if (closesAt === null || timesProblem(opens, form.closes, now) !== null) return null;
  const label = form.kind === 'pulse' ? form.label.trim() : '';
  return {
    kind: form.kind,
    label: label === '' ? null : label,
    opensAt: (opens && momentOf(opens)?.toISOString()) ?? null,
    closesAt: closesAt.toISOString(),
    ...(form.cohortId ? { cohortId: form.cohortId } : {}),
  };
};

/** The groups that get a wave: all that can, but those that were taken out. */
export const chosenGroups = (groups: readonly PlannedGroup[], takenOut: ReadonlySet<string>): PlannedGroup[] =>
  groups.filter(({ id, outcome }) => outcome === 'planned' && !takenOut.has(id));

/** Members of all of them. */
export const membersOf = (groups: readonly PlannedGroup[]): number => groups.reduce((sum, { members }) => sum + members, 0);
