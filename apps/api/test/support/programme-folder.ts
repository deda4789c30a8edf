import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importFiles } from '@medspill/contracts';
import { leaderGroup26V1 } from '@medspill/instruments';

/** Rows of a CSV file, the header first. */
export type Table = string[][];

/** The tables of a programme folder by the names of their files. */
export type Tables = Record<string, Table>;

const items = leaderGroup26V1.items.map((item) => item.key);

/** Answers that differ from item to item: 1, 2, … 7, 1, 2 … from the given one on. */
const answersFrom = (first: number): string[] => items.map((_, item) => String(((first - 1 + item) % 7) + 1));

/**
 * Two groups of four in one cohort, a third of four in another; all answered before and after but for one in each group
 * that joined after. A fresh copy every time, to be changed at will.
 */
export const smallTables = (): Tables => {
  const places = [['cohort-1', 'group-1'], ['cohort-1', 'group-2'], ['cohort-2', 'group-3']] as const;
  const members = places.flatMap(([cohort, group]) =>
    [1, 2, 3, 4].map((number) => ({ cohort, group, key: `${group}-m${number}`, joinedAfter: number === 4 })),
  );
  return {
    [importFiles.members]: [
      ['cohort', 'group', 'member', 'joined_after_pre'],
      ...members.map(({ cohort, group, key, joinedAfter }) => [cohort, group, key, joinedAfter ? '1' : '0']),
    ],
    [importFiles.responses]: [
      ['cohort', 'group', 'member', 'wave', ...items],
      ...members.flatMap(({ cohort, group, key, joinedAfter }, index) =>
        (joinedAfter ? ['post'] : ['pre', 'post']).map((wave) => [cohort, group, key, wave, ...answersFrom(index + wave.length)]),
      ),
    ],
    [importFiles.developmentAreas]: [
      ['group', 'area', 'factors'],
      ['group-1', '1', 'clear_purpose dialogue'],
      ['group-1', '2', 'team_spirit'],
      ['group-3', '1', 'right_issues'],
    ],
  };
};

/** A table that also names the groups. */
export const groupTable = (): Table => [
  ['group', 'name', 'sector', 'cohort_name', 'pre_opened_on', 'pre_closed_on', 'post_opened_on', 'post_closed_on'],
  ['group-1', 'Ledergruppen i Østfjell', 'Stat', 'Kull 1', '2024-01-08', '2024-01-26', '2024-10-07', '2024-10-25'],
  ['group-2', 'Ledergruppen i Sørdal', '', 'Kull 1', '', '', '', ''],
];

const rowOf = (table: Table, line: number): string[] => {
  const row = table[line - 1];
  if (!row) throw new Error(`The table has no line ${line}.`);
  return row;
};

/** Changes one field, found as an issue would name it. */
export const set = (tables: Tables, file: string, line: number, column: string, value: string): void => {
  const table = tables[file] ?? [];
  const position = rowOf(table, 1).indexOf(column);
  if (position < 0) throw new Error(`${file} has no column ${column}.`);
  rowOf(table, line)[position] = value;
};

/** A copy of the table without, or with another name for, one column. */
export const withColumn = (table: Table, column: string, name: string | null): Table => {
  const position = rowOf(table, 1).indexOf(column);
  return name === null
    ? table.map((row) => row.filter((_, index) => index !== position))
    : table.map((row, index) => (index === 0 ? row.map((other) => (other === column ? name : other)) : row));
};

const quoted = (text: string, delimiter: string): string =>
  text.includes('"') || text.includes('\n') || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;

/** A table as the text of a CSV file. */
export const csv = (table: Table, delimiter = ',', lineEnd = '\n'): string =>
  table.map((row) => row.map((text) => quoted(text, delimiter)).join(delimiter) + lineEnd).join('');

/** The texts of the files. */
export const texts = (tables: Tables): Record<string, string> =>
  Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, csv(table)]));

/** Writes files into a folder of their own, gives its path to `work` and removes it. */
export const inFolder = async <Result>(
  files: Readonly<Record<string, string | Buffer>>,
  work: (folder: string) => Promise<Result>,
): Promise<Result> => {
  const folder = await mkdtemp(join(tmpdir(), 'medspill-spec-'));
  try {
    await Promise.all(Object.entries(files).map(([name, content]) => writeFile(join(folder, name), content)));
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
