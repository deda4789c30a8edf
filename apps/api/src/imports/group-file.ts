import type { WaveKind } from '@medspill/contracts';
import type { CsvColumnRules } from './csv-columns.js';
import type { CsvRecord } from './csv-record.js';
import { readCsvTable } from './csv-table.js';
import type { ImportFile } from './import-file.js';
import type { ImportIssues } from './import-issues.js';
import type { ProgrammeRoster, RosterCohort, RosterGroup, WaveDates } from './programme-roster.js';

/** Days on which each wave was opened and closed, in their order in time. */
const dateColumns = [
  { wave: 'before', opened: 'pre_opened_on', closed: 'pre_closed_on' },
  { wave: 'after', opened: 'post_opened_on', closed: 'post_closed_on' },
  { wave: 'follow_up', opened: 'followup_opened_on', closed: 'followup_closed_on' },
] as const satisfies readonly { wave: WaveKind; opened: string; closed: string }[];

const required = ['group', 'name'];
const optional = ['sector', 'cohort_name', ...dateColumns.flatMap(({ opened, closed }) => [opened, closed])];
const rules: CsvColumnRules = { required, optional, unknown: 'unknown_column', expected: [...required, ...optional].join(', ') };

/** Where in the file a name was given to whom, so that no two get the same. */
interface GivenName {
  readonly line: number;
  readonly to: string;
}

/** A calendar day from 1900 to today, as it was written; `null` where there is none. */
const dayOf = (record: CsvRecord, column: string): string | null => {
  const text = record.value(column) ?? '';
  if (text === '') return null;
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  // 31 June does not parse everywhere, and where it does it is another day.
  const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
  if (exists && text >= '1900-01-01' && time <= Date.now()) return text;
  record.reject('invalid_value', column, 'a day that has been, as YYYY-MM-DD, or nothing');
  return null;
};

const datesOf = (record: CsvRecord): Map<WaveKind, WaveDates> => {
  const dates = new Map<WaveKind, WaveDates>();
  let latest: { column: string; day: string } | undefined;
  for (const { wave, opened, closed } of dateColumns) {
    const days = { openedOn: dayOf(record, opened), closedOn: dayOf(record, closed) };
    dates.set(wave, days);
    for (const [column, day] of [[opened, days.openedOn], [closed, days.closedOn]] as const) {
      if (day === null) continue;
      if (latest && day < latest.day) record.reject('contradiction', column, `a day not before ${latest.column}, ${latest.day}`);
      latest = { column, day };
    }
  }
  return dates;
};

/** Gives the groups and cohorts of one programme their names. */
class NameGiver {
  readonly #lines = new Map<RosterGroup, number>();
  readonly #groupNames = new Map<string, GivenName>();
  readonly #cohortNames = new Map<RosterCohort, GivenName & { name: string }>();

  constructor(readonly roster: ProgrammeRoster) {}

  read(record: CsvRecord): void {
    const key = record.text('group');
    const name = record.text('name');
    const sector = record.optionalText('sector') || null;
    const cohortName = record.optionalText('cohort_name') || undefined;
    const dates = datesOf(record);
    const group = key === undefined ? undefined : this.roster.groups.get(key);
    if (group === undefined) {
      if (key !== undefined && this.roster.complete) record.reject('unknown_group', 'group', 'a group from members.csv');
      return;
    }
    const line = this.#lines.get(group);
    if (line !== undefined) {
      record.reject('duplicate', 'group', `every group once; line ${line} has ${group.key} already`);
      return;
    }
    this.#lines.set(group, record.line);
    Object.assign(group, { sector, dates });
    if (name !== undefined) this.#nameGroup(record, group, name);
    if (cohortName !== undefined) this.#nameCohort(record, group.cohort, cohortName);
  }

  #nameGroup(record: CsvRecord, group: RosterGroup, name: string): void {
    const earlier = this.#groupNames.get(name);
    if (earlier) record.reject('duplicate', 'name', `another name than ${earlier.to} in line ${earlier.line}`);
    else this.#groupNames.set(name, { line: record.line, to: group.key });
    group.name = name;
  }

  #nameCohort(record: CsvRecord, cohort: RosterCohort, name: string): void {
    const earlier = this.#cohortNames.get(cohort);
    if (earlier && earlier.name !== name) {
      record.reject('contradiction', 'cohort_name', `${earlier.name}, the name of ${cohort.key} in line ${earlier.line}`);
    } else if (!earlier) {
      const same = [...this.#cohortNames.values()].find((given) => given.name === name);
      if (same) record.reject('duplicate', 'cohort_name', `another name than ${same.to} in line ${same.line}`);
      this.#cohortNames.set(cohort, { line: record.line, to: cohort.key, name });
      cohort.name = name;
    }
  }
}

/** Two with one name, one of them the key of something without a name of its own. */
const rejectNameThatIsAKey = (file: ImportFile, named: Iterable<{ key: string; name: string }>, column: string, issues: ImportIssues) => {
  const owners = new Map<string, string>();
  for (const { key, name } of named) {
    const other = owners.get(name);
    if (other !== undefined && (other === name || key === name)) {
      const expected = `another name than the key of ${name}, which has no name of its own`;
      issues.add({ code: 'duplicate', file: file.name, line: null, column, found: name, expected });
    }
    owners.set(name, key);
  }
};

/** Reads `groups.csv` into the roster: readable names, sectors and dates. Call it when the roster holds the members. */
export const readGroupFile = async (
  file: ImportFile,
  roster: ProgrammeRoster,
  issues: ImportIssues,
  onBytes: (bytes: number) => void,
): Promise<void> => {
  const names = new NameGiver(roster);
  await readCsvTable(file, rules, issues, onBytes, (record) => names.read(record));
  rejectNameThatIsAKey(file, roster.groups.values(), 'name', issues);
  rejectNameThatIsAKey(file, roster.cohorts.values(), 'cohort_name', issues);
};
