import type { CsvColumnRules } from './csv-columns.js';
import type { CsvRecord } from './csv-record.js';
import { readCsvTable } from './csv-table.js';
import type { ImportFile } from './import-file.js';
import type { ImportIssues } from './import-issues.js';
import { cohortLimit, groupMemberLimit, memberLimit } from './import-limits.js';
import type { ProgrammeRoster, RosterCohort, RosterGroup } from './programme-roster.js';

const required = ['cohort', 'group', 'member', 'joined_after_pre'];
const rules: CsvColumnRules = { required, optional: [], unknown: 'unknown_column', expected: required.join(', ') };

const zeroOrOne = new Map([['0', false], ['1', true]]);

const cohortOf = (roster: ProgrammeRoster, key: string): RosterCohort => {
  const cohort = roster.cohorts.get(key) ?? { key, name: key };
  roster.cohorts.set(key, cohort);
  return cohort;
};

const groupOf = (roster: ProgrammeRoster, key: string, cohort: RosterCohort): RosterGroup => {
  const known = roster.groups.get(key);
  if (known) return known;
  const group = { key, cohort, name: key, sector: null, members: 0, dates: new Map(), responses: new Map() };
  roster.groups.set(key, group);
  return group;
};

const rejectWhatIsTooMuch = (roster: ProgrammeRoster, group: RosterGroup, record: CsvRecord): void => {
  const counts = [
    { column: 'member', count: roster.members.size, limit: memberLimit, what: 'members' },
    { column: 'group', count: group.members, limit: groupMemberLimit, what: 'members in a group' },
    { column: 'cohort', count: roster.cohorts.size, limit: cohortLimit, what: 'cohorts' },
  ];
  for (const { column, count, limit, what } of counts) {
    // Said once, about the first that is too much.
    if (count === limit + 1) record.reject('invalid_value', column, `at most ${limit.toLocaleString('en')} ${what}`);
  }
};

const addMember = (roster: ProgrammeRoster, record: CsvRecord): void => {
  const cohortKey = record.text('cohort');
  const groupKey = record.text('group');
  const key = record.text('member');
  const joinedAfter = record.choice('joined_after_pre', zeroOrOne);
  if (cohortKey === undefined || groupKey === undefined || key === undefined) {
    roster.complete = false;
    return;
  }

  const group = groupOf(roster, groupKey, cohortOf(roster, cohortKey));
  if (group.cohort.key !== cohortKey) {
    record.reject('contradiction', 'cohort', `${group.cohort.key}, the cohort of ${groupKey} in an earlier line`);
  }
  const known = roster.members.get(key);
  if (known && known.group !== group) {
    record.reject('contradiction', 'group', `${known.group.key}, the group of ${key} in line ${known.line}`);
  } else if (known) {
    record.reject('duplicate', 'member', `every member once; line ${known.line} has ${key} already`);
  } else {
    group.members += 1;
    const { line } = record;
    roster.members.set(key, { key, group, joinedAfter: joinedAfter ?? false, line, responseLines: [0, 0, 0] });
    rejectWhatIsTooMuch(roster, group, record);
  }
};

/** Reads `members.csv` into the roster. */
export const readMemberFile = async (
  file: ImportFile,
  roster: ProgrammeRoster,
  issues: ImportIssues,
  onBytes: (bytes: number) => void,
): Promise<void> => {
  await readCsvTable(file, rules, issues, onBytes, (record) => {
    if (roster.members.size <= memberLimit) addMember(roster, record);
  });
  if (issues.hideRowsOf(file.name) || roster.members.size > memberLimit) roster.complete = false;
  if (roster.members.size === 0 && roster.complete) {
    issues.add({ code: 'empty_file', file: file.name, line: null, column: null, found: null, expected: 'at least one member' });
    roster.complete = false;
  }
};
