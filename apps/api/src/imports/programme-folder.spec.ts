import { importFiles, type ImportIssue } from '@medspill/contracts';
import { leaderGroup26V1 } from '@medspill/instruments';
import { csv, groupTable, inFolder, set, smallTables, type Tables, texts, withColumn } from '../../test/support/programme-folder.js';
import { ImportIssues } from './import-issues.js';
import { programmeFilesIn } from './programme-files.js';
import { checkProgramme } from './programme-folder.js';

const { members, responses, developmentAreas, groups } = importFiles;

const check = (files: Readonly<Record<string, string | Buffer>>) =>
  inFolder(files, async (folder) => {
    const issues = new ImportIssues();
    const found = (await programmeFilesIn(folder)) ?? new Map();
    const programme = await checkProgramme(found, leaderGroup26V1, issues, () => undefined);
    return { programme, issues: issues.sorted(), more: issues.more };
  });

/** What is wrong after the change of a programme that was in order. */
const issuesAfter = async (change: (tables: Tables) => void): Promise<ImportIssue[]> => {
  const tables = smallTables();
  change(tables);
  return (await check(texts(tables))).issues;
};

const places = (issues: readonly ImportIssue[]) => issues.map(({ code, file, line, column, found }) => [code, file, line, column, found]);

describe('checking a programme', () => {
  it('finds nothing wrong with one that is in order', async () => {
    const { programme, issues } = await check(texts(smallTables()));
    expect(issues).toEqual([]);
    expect(programme?.roster.members.size).toBe(12);
    expect([...(programme?.roster.groups.values() ?? [])].map((group) => Object.fromEntries(group.responses))).toEqual([
      { before: 3, after: 4 },
      { before: 3, after: 4 },
      { before: 3, after: 4 },
    ]);
    expect(programme?.developmentAreas.map(({ group, position, factors }) => [group.key, position, factors])).toEqual([
      ['group-1', 1, ['clear_purpose', 'dialogue']],
      ['group-1', 2, ['team_spirit']],
      ['group-3', 1, ['right_issues']],
    ]);
  });

  it('takes rows and columns in any order', async () => {
    const tables = smallTables();
    const turned = Object.fromEntries(
      Object.entries(tables).map(([name, [header = [], ...rows]]) => [name, [header, ...rows.toReversed()].map((row) => row.toReversed())]),
    );
    expect((await check(texts(turned))).issues).toEqual([]);
  });

  it.each(['8', '0', '-1', '10', '5.0', '5,0', '05', '+5', '1e0', 'five', '٥', 'NULL', '-'])(
    'takes no %s for an answer',
    async (found) => {
      const issues = await issuesAfter((tables) => set(tables, responses, 3, 'clear_purpose_2', found));
      expect(issues).toEqual([
        { code: 'invalid_answer', file: responses, line: 3, column: 'clear_purpose_2', found, expected: 'a whole number from 1 to 7 or nothing' },
      ]);
    },
  );

  it.each(['', '1', '7', ' 5 '])('takes "%s" for an answer', async (answer) => {
    expect(await issuesAfter((tables) => set(tables, responses, 3, 'clear_purpose_2', answer))).toEqual([]);
  });

  it('names an item that the instrument does not have, and the one that is missing for it', async () => {
    const issues = await issuesAfter((tables) => {
      tables[responses] = withColumn(tables[responses] ?? [], 'dialogue_1', 'dialog_1');
    });
    expect(places(issues)).toEqual([
      ['unknown_item', responses, 1, 'dialog_1', 'dialog_1'],
      ['missing_column', responses, 1, 'dialogue_1', null],
    ]);
    expect(issues[1]?.expected).toBe('a column "dialogue_1"');
  });

  it.each([
    [members, 'joined_after_pre'],
    [responses, 'wave'],
    [responses, 'team_spirit_3'],
    [developmentAreas, 'factors'],
  ])('asks %s for the column %s', async (file, column) => {
    const issues = await issuesAfter((tables) => {
      tables[file] = withColumn(tables[file] ?? [], column, null);
    });
    expect(places(issues)).toEqual([['missing_column', file, 1, column, null]]);
  });

  it('names a second row of the same member and wave, and the line of the first', async () => {
    const issues = await issuesAfter((tables) => set(tables, responses, 3, 'wave', 'pre'));
    expect(places(issues)).toEqual([['duplicate', responses, 3, 'member', 'group-1-m1 pre']]);
    expect(issues[0]?.expected).toContain('line 2');
  });

  it('names a wave that there is not', async () => {
    const issues = await issuesAfter((tables) => set(tables, responses, 2, 'wave', 'before'));
    expect(places(issues)).toEqual([['invalid_value', responses, 2, 'wave', 'before']]);
    expect(issues[0]?.expected).toBe('pre or post or followup');
  });

  it('names answers of somebody who is not a member', async () => {
    const issues = await issuesAfter((tables) => set(tables, responses, 2, 'member', 'nobody'));
    expect(places(issues)).toEqual([['unknown_member', responses, 2, 'member', 'nobody']]);
  });

  it('does not call a member unknown whose row could not be read', async () => {
    const issues = await issuesAfter((tables) => tables[members]?.[1]?.push('too much'));
    expect(places(issues)).toEqual([['wrong_field_count', members, 2, null, '5 fields']]);
  });

  it('names answers before of somebody who joined after', async () => {
    const issues = await issuesAfter((tables) => set(tables, members, 2, 'joined_after_pre', '1'));
    expect(places(issues)).toEqual([['contradiction', responses, 2, 'wave', 'pre']]);
  });

  it.each(['group', 'cohort'])('names a response whose %s is not the one of its member', async (column) => {
    const issues = await issuesAfter((tables) => set(tables, responses, 2, column, 'other'));
    expect(places(issues)).toEqual([['contradiction', responses, 2, column, 'other']]);
  });

  it('names a member of two groups and a group of two cohorts', async () => {
    const issues = await issuesAfter((tables) => {
      tables[members]?.push(['cohort-1', 'group-2', 'group-1-m1', '0'], ['cohort-2', 'group-1', 'group-1-m5', '0']);
    });
    expect(places(issues)).toEqual([
      ['contradiction', members, 14, 'group', 'group-2'],
      ['contradiction', members, 15, 'cohort', 'cohort-2'],
    ]);
  });

  it('names a member that is listed twice', async () => {
    const issues = await issuesAfter((tables) => tables[members]?.push(['cohort-1', 'group-1', 'group-1-m1', '0']));
    expect(places(issues)).toEqual([['duplicate', members, 14, 'member', 'group-1-m1']]);
  });

  it.each(['yes', '2', ''])('takes no "%s" for having joined after', async (found) => {
    const issues = await issuesAfter((tables) => set(tables, members, 3, 'joined_after_pre', found));
    expect(places(issues)).toEqual([['invalid_value', members, 3, 'joined_after_pre', found]]);
  });

  it('asks for the keys, and takes none that the database could not keep', async () => {
    const issues = await issuesAfter((tables) => {
      set(tables, members, 2, 'group', ' ');
      set(tables, members, 3, 'member', 'x'.repeat(201));
      set(tables, members, 4, 'cohort', 'a\u0000b');
    });
    expect(issues.map(({ code, line, column }) => [code, line, column])).toEqual([
      ['missing_value', 2, 'group'],
      ['invalid_value', 3, 'member'],
      ['invalid_value', 4, 'cohort'],
    ]);
  });

  it('names what is wrong with development areas', async () => {
    const issues = await issuesAfter((tables) => {
      tables[developmentAreas]?.push(
        ['group-9', '1', 'dialogue'],
        ['group-1', '2', 'dialogue'],
        ['group-2', 'first', 'dialogue'],
        ['group-2', '1', 'dialogue dialog team_spirit'],
        ['group-2', '2', 'dialogue dialogue'],
        ['group-2', '3', ''],
        ['group-2', '0', 'dialogue'],
      );
    });
    expect(places(issues)).toEqual([
      ['unknown_group', developmentAreas, 5, 'group', 'group-9'],
      ['duplicate', developmentAreas, 6, 'area', '2'],
      ['invalid_value', developmentAreas, 7, 'area', 'first'],
      ['unknown_factor', developmentAreas, 8, 'factors', 'dialog'],
      ['duplicate', developmentAreas, 9, 'factors', 'dialogue'],
      ['missing_value', developmentAreas, 10, 'factors', ''],
      ['invalid_value', developmentAreas, 11, 'area', '0'],
    ]);
  });

  it('takes names, sectors and dates of groups, and keys where there are none', async () => {
    const { programme, issues } = await check(texts({ ...smallTables(), [groups]: groupTable() }));
    expect(issues).toEqual([]);
    const found = [...(programme?.roster.groups.values() ?? [])];
    expect(found.map(({ name, sector, cohort }) => [name, sector, cohort.name])).toEqual([
      ['Ledergruppen i Østfjell', 'Stat', 'Kull 1'],
      ['Ledergruppen i Sørdal', null, 'Kull 1'],
      ['group-3', null, 'cohort-2'],
    ]);
    expect(found[0]?.dates.get('before')).toEqual({ openedOn: '2024-01-08', closedOn: '2024-01-26' });
  });

  it('names what is wrong with groups', async () => {
    const table = groupTable();
    table.push(
      ['group-9', 'Nobody', '', '', '', '', '', ''],
      ['group-2', 'Again', '', '', '', '', '', ''],
      ['group-3', 'Ledergruppen i Sørdal', '', 'Kull 1', '2024-02-31', '08.01.2024', '2999-01-01', ''],
    );
    const { issues } = await check(texts({ ...smallTables(), [groups]: table }));
    expect(places(issues)).toEqual([
      ['unknown_group', groups, 4, 'group', 'group-9'],
      ['duplicate', groups, 5, 'group', 'group-2'],
      ['invalid_value', groups, 6, 'pre_opened_on', '2024-02-31'],
      ['invalid_value', groups, 6, 'pre_closed_on', '08.01.2024'],
      ['invalid_value', groups, 6, 'post_opened_on', '2999-01-01'],
      ['duplicate', groups, 6, 'name', 'Ledergruppen i Sørdal'],
      ['duplicate', groups, 6, 'cohort_name', 'Kull 1'],
    ]);
  });

  it('names a wave that closed before it opened, and a cohort of two names', async () => {
    const tables = { ...smallTables(), [groups]: groupTable() };
    set(tables, groups, 2, 'post_closed_on', '2024-10-06');
    set(tables, groups, 3, 'cohort_name', 'Kull 2');
    expect(places((await check(texts(tables))).issues)).toEqual([
      ['contradiction', groups, 2, 'post_closed_on', '2024-10-06'],
      ['contradiction', groups, 3, 'cohort_name', 'Kull 2'],
    ]);
  });

  it('names a group that is called as another one that has only its key', async () => {
    const tables = { ...smallTables(), [groups]: [['group', 'name'], ['group-1', 'group-2']] };
    expect(places((await check(texts(tables))).issues)).toEqual([['duplicate', groups, null, 'name', 'group-2']]);
  });

  it('gathers what is wrong with all files in one go', async () => {
    const tables: Tables = { ...smallTables(), [groups]: groupTable() };
    set(tables, members, 2, 'joined_after_pre', 'no');
    set(tables, responses, 20, 'dialogue_1', '9');
    set(tables, responses, 4, 'dialogue_1', 'x');
    set(tables, developmentAreas, 3, 'factors', 'spirit');
    set(tables, groups, 2, 'pre_opened_on', 'soon');
    expect(places((await check(texts(tables))).issues)).toEqual([
      ['invalid_value', members, 2, 'joined_after_pre', 'no'],
      ['invalid_answer', responses, 4, 'dialogue_1', 'x'],
      ['invalid_answer', responses, 20, 'dialogue_1', '9'],
      ['unknown_factor', developmentAreas, 3, 'factors', 'spirit'],
      ['invalid_value', groups, 2, 'pre_opened_on', 'soon'],
    ]);
  });

  it('lists a hundred errors and says that there are more', async () => {
    const tables = smallTables();
    tables[responses] = (tables[responses] ?? []).map((row, index) => (index === 0 ? row : row.map((text, column) => (column < 4 ? text : '8'))));
    const { issues, more } = await check(texts(tables));
    expect(issues).toHaveLength(100);
    expect(more).toBe(true);
  });

  it('asks for the files that are not there', async () => {
    expect(places((await check({})).issues)).toEqual([
      ['missing_file', members, null, null, null],
      ['missing_file', responses, null, null, null],
      ['missing_file', developmentAreas, null, null, null],
    ]);
  });

  it('asks for somebody and for some answers', async () => {
    const tables = smallTables();
    const headers = { [members]: csv(tables[members]?.slice(0, 1) ?? []), [responses]: csv(tables[responses]?.slice(0, 1) ?? []) };
    expect(places((await check({ ...texts(tables), ...headers, [developmentAreas]: 'group,area,factors\n' })).issues)).toEqual([
      ['empty_file', members, null, null, null],
      ['empty_file', responses, null, null, null],
    ]);
  });

  it('takes no group that is too large to be one', async () => {
    const tables = smallTables();
    for (let number = 5; number <= 1002; number += 1) tables[members]?.push(['cohort-1', 'group-1', `group-1-m${number}`, '0']);
    const { issues } = await check(texts(tables));
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ file: members, line: 1010, column: 'group', expected: 'at most 1,000 members in a group' });
  });
});
