import type { AuditEvent } from '@medspill/contracts';
import { stringify } from 'csv-stringify/sync';

const columns = ['at', 'actor_id', 'actor', 'role', 'action', 'object_type', 'object_id', 'object', 'details'] as const;

/** A spreadsheet takes the file for UTF-8 by this mark. */
const byteOrderMark = '\uFEFF';

/** Names come from people: a cell that a spreadsheet would run as a formula is kept as text. */
const lines = (rows: readonly (readonly (string | null)[])[]): string => stringify([...rows], { escape_formulas: true, record_delimiter: 'windows' });

const rowOf = ({ at, actor, action, object, details }: AuditEvent): (string | null)[] => [
  at,
  actor?.id ?? null,
  actor?.name ?? null,
  actor?.role ?? null,
  action,
  object.type,
  object.id,
  object.name,
  JSON.stringify(details),
];

/** The first line of the file. */
export const auditCsvHeader = (): string => byteOrderMark + lines([columns]);

/** The lines of some events, times in UTC. */
export const auditCsvLines = (events: readonly AuditEvent[]): string => lines(events.map(rowOf));
