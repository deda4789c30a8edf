/** A moment as a form has it: a day and a time of the day, by the clock of the reader's own time zone. */
export interface MomentInput {
  /** `YYYY-MM-DD`; empty until it is chosen. */
  readonly day: string;
  /** `HH:MM`. */
  readonly time: string;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** A moment for the fields of a form. */
export const momentInput = (moment: Date): MomentInput => ({
  day: `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`,
  time: `${two(moment.getHours())}:${two(moment.getMinutes())}`,
});

/** The moment that was typed; null while it is none. */
export const momentOf = ({ day, time }: MomentInput): Date | null => {
  const moment = new Date(`${day}T${time}`);
  return day === '' || time === '' || Number.isNaN(moment.getTime()) ? null : moment;
};

/** When a wave is proposed to open and close: in a week at eight in the morning, and at the end of a day three weeks later. */
export const proposedTimes = (now: Date): { opens: MomentInput; closes: MomentInput } => {
  const at = (days: number, hours: number, minutes: number): MomentInput =>
    momentInput(new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, hours, minutes));
  return { opens: at(7, 8, 0), closes: at(28, 23, 59) };
};

/** What is wrong with the times of a wave. */
export type TimesProblem = 'opens_missing' | 'closes_missing' | 'closes_past' | 'closes_first';

/** @param opens null when somebody opens the wave by hand, or it is open already */
export const timesProblem = (opens: MomentInput | null, closes: MomentInput, now: Date): TimesProblem | null => {
  const closesAt = momentOf(closes);
  const opensAt = opens === null ? null : momentOf(opens);
  if (opens !== null && opensAt === null) return 'opens_missing';
  if (closesAt === null) return 'closes_missing';
  if (closesAt <= now) return 'closes_past';
  return opensAt !== null && closesAt <= opensAt ? 'closes_first' : null;
};

/** The reader's time zone where it is not Norway's: then it has to be said whose time is meant. */
export const foreignTimeZone = (): string | null => {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return timeZone === 'Europe/Oslo' ? null : timeZone;
};
