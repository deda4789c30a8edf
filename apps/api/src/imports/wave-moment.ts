/**
 * The moment that stands for a day of which the hour is not known: noon in UTC, which is that day from Hawaii to New Zealand.
 * Never later than now.
 * @param day as `YYYY-MM-DD`
 * @returns ISO 8601, or null where there is no day
 */
export const momentOf = (day: string | null | undefined): string | null =>
  day ? new Date(Math.min(Date.parse(`${day}T12:00:00Z`), Date.now())).toISOString() : null;
