import { readFileSync } from 'node:fs';
import { leaderGroup26V1 } from '@medspill/instruments';
import type { Expected, ExpectedGroupChange } from './expected-figures.js';
import { type Answers, type ChosenFactors, type ReportedGroup, reduceWave } from '../src/index.js';

const table = (path: string): Record<string, string>[] => {
  const text = readFileSync(new URL(path, import.meta.url), 'utf8').trim();
  const [header = '', ...lines] = text.split(/\r?\n/);
  const columns = header.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((value, column) => [columns[column] ?? '', value])));
};

/** The demo's files are the reference programme. */
const demo = '../../../prisma/demo';

/** Every response of the reference programme, in the file's order. */
export const referenceResponses = table(`${demo}/responses.csv`).map((row) => ({
  group: row['group'] ?? '',
  cohort: row['cohort'] ?? '',
  member: row['member'] ?? '',
  wave: row['wave'],
  answers: leaderGroup26V1.items.map(({ key }) => (row[key] === '' ? null : Number(row[key]))),
}));

/** Answers of one group in one wave by member. */
export const answersOf = (group: string, wave: 'pre' | 'post'): Map<string, Answers> =>
  new Map(
    referenceResponses.filter((one) => one.group === group && one.wave === wave).map(({ member, answers }) => [member, answers]),
  );

export const groupNames = [...new Set(referenceResponses.map(({ group }) => group))].toSorted();

const cohortOf = new Map(referenceResponses.map(({ group, cohort }) => [group, cohort]));

/** The groups of the reference programme with both waves reduced, as the database would hold them. */
export const referenceGroups = (): ReportedGroup[] =>
  groupNames.map((groupId) => ({
    groupId,
    cohortId: cohortOf.get(groupId) ?? '',
    waves: {
      before: { ...reduceWave(leaderGroup26V1, [...answersOf(groupId, 'pre').values()]), readAt: 0 },
      after: { ...reduceWave(leaderGroup26V1, [...answersOf(groupId, 'post').values()]), readAt: 0 },
    },
  }));

/** Factors that each group of the reference programme chose. */
export const referenceChoices = (): ChosenFactors => {
  const chosen = new Map<string, Set<string>>();
  for (const row of table(`${demo}/development_areas.csv`)) {
    const factors = chosen.get(row['group'] ?? '') ?? new Set();
    for (const factor of (row['factors'] ?? '').split(' ')) factors.add(factor);
    chosen.set(row['group'] ?? '', factors);
  }
  return chosen;
};

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`../reference/${name}`, import.meta.url), 'utf8'));

/** Figures of the programme, computed with other software. */
export const expectedProgramme = read('expected.json') as Expected;

/** Figures of every group's factors, by group and factor, computed with other software. */
export const expectedGroups = read('expected_groups.json') as Record<string, Record<string, ExpectedGroupChange>>;

/** The published tables, by factor key. */
export const publishedTables = new Map(table('../reference/published_tables.csv').map((row) => [row['factor'] ?? '', row]));
