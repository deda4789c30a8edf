import { emailAddress, givenName, type Locale, locale as localeSchema, type Member, type MemberLine, type MemberListIssue, memberListLimit } from '@medspill/contracts';
import { CsvError, parse } from 'csv-parse/sync';

/** The last may be missing. */
const columns = ['name', 'email', 'language'] as const;
type Column = (typeof columns)[number];

/** What the columns may be called: as we do, or as a Norwegian or Danish spreadsheet would. */
const headers: Readonly<Record<Column, readonly string[]>> = {
  name: ['name', 'navn', 'namn'],
  email: ['email', 'e-mail', 'mail', 'e-post', 'epost'],
  language: ['language', 'språk', 'sprog', 'mål'],
};

/** What a language may be called, beside its code. */
const languages: Readonly<Record<string, Locale>> = {
  bokmål: 'nb',
  norsk: 'nb',
  norwegian: 'nb',
  nynorsk: 'nn',
  dansk: 'da',
  danish: 'da',
  engelsk: 'en',
  english: 'en',
};

/** @returns null where nothing is said; undefined for what is no language of ours */
const readLanguage = (text: string): Locale | null | undefined => {
  const given = text.toLowerCase();
  return given === '' ? null : (languages[given] ?? localeSchema.safeParse(given).data);
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
  const missing = columns.filter((column) => column !== 'language' && at.get(column) === -1);
  return { at, issues: missing.map((column) => ({ code: 'missing_column', line, column, found: fields.join(', ') })) };
};

/** One line's member, or what is wrong with it. */
const readMember = ({ line, fields }: Row, at: ReadonlyMap<Column, number>): Pick<MemberLine, 'name' | 'email' | 'locale'> | MemberListIssue[] => {
  const fieldOf = (column: Column): string => fields[at.get(column) ?? -1] ?? '';
  const given = { name: fieldOf('name'), email: fieldOf('email') };
  const name = givenName.safeParse(given.name);
  const email = emailAddress.safeParse(given.email);
  const spoken = readLanguage(fieldOf('language'));
  if (name.success && email.success && spoken !== undefined) return { name: name.data, email: email.data, locale: spoken };
  const unknown: MemberListIssue[] = spoken === undefined ? [{ code: 'invalid_language', line, column: 'language', found: fieldOf('language') }] : [];
  const wrong = (['name', 'email'] as const).flatMap((column): MemberListIssue[] => {
    if ((column === 'name' ? name : email).success) return [];
    if (given[column] === '') return [{ code: 'missing_value', line, column, found: null }];
    return [{ code: column === 'name' ? 'invalid_name' : 'invalid_email', line, column, found: given[column] }];
  });
  return [...wrong, ...unknown];
};

const changeOf = (known: Member | undefined, { name, locale }: Pick<MemberLine, 'name' | 'locale'>): MemberLine['change'] => {
  if (!known) return 'added';
  if (known.left) return 'back';
  return known.name === name && (locale === null || known.locale === locale) ? 'same' : 'renamed';
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
    else lines.set(read.email, { line: row.line, ...read, change: changeOf(known.get(read.email), read) });
  }
  return { lines: [...lines.values()], issues };
};

/**
 * Reads a list of members: CSV with a header that has a name and an e-mail column, and a language where there is one; others
 * are left alone.
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
