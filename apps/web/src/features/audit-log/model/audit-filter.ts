import { auditActions, type AuditFilter, auditObjectTypes } from '@medspill/contracts';

/** Which events are listed, as the address holds it. Undefined filters nothing. */
export interface LogFilter extends Pick<AuditFilter, 'actorId' | 'action' | 'objectType' | 'objectId'> {
  /** First and last day, in the reader's time zone: YYYY-MM-DD. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

const day = (text: string | null): string | undefined =>
  text !== null && /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : undefined;

const id = (text: string | null): string | undefined => (text !== null && /^[\da-f-]{36}$/.test(text) ? text : undefined);

/** Reads the filter of an address; what is not a filter is left out. */
export const parseFilter = (search: URLSearchParams): LogFilter => ({
  actorId: id(search.get('person')),
  action: auditActions.find((action) => action === search.get('action')),
  objectType: auditObjectTypes.find((type) => type === search.get('type')),
  objectId: id(search.get('object')),
  from: day(search.get('from')),
  to: day(search.get('to')),
});

/** The address of a filter, without what filters nothing. */
export const formatFilter = ({ actorId, action, objectType, objectId, from, to }: LogFilter): URLSearchParams => {
  const values = { person: actorId, action, type: objectType, object: objectId, from, to };
  return new URLSearchParams(Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1])));
};

export const isFiltered = (filter: LogFilter): boolean => formatFilter(filter).size > 0;

/** Midnight at the beginning of a day of the reader's, some days later. */
const midnight = (text: string, later = 0): string => {
  const start = new Date(`${text}T00:00`);
  start.setDate(start.getDate() + later);
  return start.toISOString();
};

/** The filter as the server takes it: days become moments, the last day to its end. */
export const toAuditFilter = ({ from, to, ...rest }: LogFilter): AuditFilter => ({
  ...rest,
  ...(from === undefined ? {} : { from: midnight(from) }),
  ...(to === undefined ? {} : { until: midnight(to, 1) }),
});
