import { emailAddress, givenName, type Member, type MemberLine, type MemberListIssue, memberListLimit } from '@medspill/contracts';
import { CsvError, parse } from 'csv-parse/sync';

const columns = ['name', 'email'] as const;
type Column = (typeof columns)[number];

/** What the columns may be called: as we do, or as a Norwegian or Danish spreadsheet would. */
const headers: Readonly<Record<Column, readonly string[]>> = {
  name: ['name', 'navn', 'namn'],
  email: ['email', 'e-mail', 'mail', 'e-post', 'epost'],
};

/** What a list of members would do to a group, and what is wrong with it. */
export interface CheckedMemberList {
  readonly lines: MemberLine[];
  readonly issues: MemberListIssue[];
}

interface Row {
  readonly line: number;
  readonly fields: readonly string[];
}

const readRows = (csv: string): Row[] => {
  const [firstLine = ''] = csv.split(/[\r\n]/, 1);
  // Spreadsheets write semicolons or tabs where the comma is the decimal sign.
  const delimiter = [';', '\t', ','].find((sign) => firstLine.includes(sign)) ?? ',';
  const options = { bom: true, delimiter, relax_column_count: true, skip_empty_lines: true, trim: true } as const;
  // A row takes its line along as a field of its own.
  const rows = parse(csv, { ...options, on_record: (fields: string[], { lines }) => [String(lines), ...fields] });
  return rows.map(([line, ...fields]) => ({ line: Number(line), fields }));
};

const findColumns = ({ line, fields }: Row): { at: ReadonlyMap<Column, number>; issues: MemberListIssue[] } => {
  const given = fields.map((field) => field.toLowerCase());
  const at = new Map(columns.map((column) => [column, given.findIndex((name) => headers[column].includes(name))]));
  const missing = columns.filter((column) => at.get(column) === -1);
  return { at, issues: missing.map((column) => ({ code: 'missing_column', line, column, found: fields.join(', ') })) };
};

/** One line's member, or what is wrong with it. */
const readMember = ({ line, fields }: Row, at: ReadonlyMap<Column, number>): { name: string; email: string } | MemberListIssue[] => {
  const given = { name: fields[at.get('name') ?? -1] ?? '', email: fields[at.get('email') ?? -1] ?? '' };
  const name = givenName.safeParse(given.name);
  const email = emailAddress.safeParse(given.email);
  if (name.success && email.success) return { name: name.data, email: email.data };
  return columns.flatMap((column): MemberListIssue[] => {
    if ((column === 'name' ? name : email).success) return [];
    if (given[column] === '') return [{ code: 'missing_value', line, column, found: null }];
    return [{ code: column === 'name' ? 'invalid_name' : 'invalid_email', line, column, found: given[column] }];
  });
};

const changeOf = (known: Member | undefined, name: string): MemberLine['change'] => {
  if (!known) return 'added';
  if (known.left) return 'back';
  return known.name === name ? 'same' : 'renamed';
};

const whole = (code: MemberListIssue['code'], line: number | null = null): CheckedMemberList => ({
  lines: [],
  issues: [{ code, line, column: null, found: null }],
});

const checkRows = ([header, ...rows]: readonly Row[], members: readonly Member[]): CheckedMemberList => {
  if (!header || rows.length === 0) return whole('empty');
  if (rows.length > memberListLimit) return whole('too_many', rows[memberListLimit]?.line);
  const { at, issues } = findColumns(header);
  if (issues.length > 0) return { lines: [], issues };
  const known = new Map(members.map((member) => [member.email, member]));
  const lines = new Map<string, MemberLine>();
  for (const row of rows) {
    const read = readMember(row, at);
    if (Array.isArray(read)) issues.push(...read);
    else if (lines.has(read.email)) issues.push({ code: 'duplicate', line: row.line, column: 'email', found: read.email });
    else lines.set(read.email, { line: row.line, ...read, change: changeOf(known.get(read.email), read.name) });
  }
  return { lines: [...lines.values()], issues };
};

/**
 * Reads a list of members: CSV with a header that has a name and an e-mail column, others left alone.
 * A member is known again by the address. Nobody is removed because a list does not hold them.
 * @param members the group's present ones
 */
export const checkMemberList = (csv: string, members: readonly Member[]): CheckedMemberList => {
  try {
    return checkRows(readRows(csv), members);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line: unknown = error['lines'];
    return whole('broken_csv', typeof line === 'number' ? line : null);
  }
};
