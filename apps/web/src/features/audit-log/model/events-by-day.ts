import type { AuditEvent } from '@medspill/contracts';

/** Events of one day of the reader's. */
export interface EventsOfDay {
  readonly day: string;
  readonly events: AuditEvent[];
}

/** Brings events that follow each other on the same day together. @param dayOf the day of a moment, as it is to be shown */
export const eventsByDay = (events: readonly AuditEvent[], dayOf: (iso: string) => string): EventsOfDay[] => {
  const days: EventsOfDay[] = [];
  for (const event of events) {
    const day = dayOf(event.at);
    const last = days.at(-1);
    if (last?.day === day) last.events.push(event);
    else days.push({ day, events: [event] });
  }
  return days;
};
