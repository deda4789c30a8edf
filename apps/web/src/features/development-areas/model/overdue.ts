import type { DevelopmentAction } from '@medspill/contracts';

/** The day as people write it on a calendar, where they are. */
const dayOf = (moment: Date): string => {
  const month = String(moment.getMonth() + 1).padStart(2, '0');
  return `${moment.getFullYear()}-${month}-${String(moment.getDate()).padStart(2, '0')}`;
};

/** Whether an action should have been done by now: its day is over, and nobody has done or dropped it. */
export const isOverdue = ({ dueOn, state }: Pick<DevelopmentAction, 'dueOn' | 'state'>, now: Date): boolean =>
  dueOn !== null && dueOn < dayOf(now) && (state === 'not_started' || state === 'under_way');
