import type { InstrumentVersion } from '@medspill/instruments';
import type { CsvColumnRules } from './csv-columns.js';
import type { CsvRecord } from './csv-record.js';
import { readCsvTable } from './csv-table.js';
import type { ImportFile } from './import-file.js';
import type { ImportIssues } from './import-issues.js';
import { areaNumberLimit } from './import-limits.js';
import type { ProgrammeRoster, RosterGroup } from './programme-roster.js';

export interface FileDevelopmentArea {
  readonly group: RosterGroup;
  /** Order within the group, from 1. */
  readonly position: number;
  readonly title: string | null;
  readonly factors: readonly string[];
}

const required = ['group', 'area', 'factors'];
const optional = ['title'];
const rules: CsvColumnRules = { required, optional, unknown: 'unknown_column', expected: [...required, ...optional].join(', ') };

const positionOf = (record: CsvRecord): number | undefined => {
  const text = record.text('area');
  if (text === undefined) return undefined;
  const position = /^[1-9]\d{0,8}$/u.test(text) ? Number(text) : Number.NaN;
  if (position <= areaNumberLimit) return position;
  record.reject('invalid_value', 'area', `a whole number from 1 to ${areaNumberLimit}`);
  return undefined;
};

const factorsOf = (record: CsvRecord, known: ReadonlySet<string>): string[] => {
  const keys = (record.value('factors') ?? '').split(/\s+/u).filter((key) => key !== '');
  if (keys.length === 0 && record.value('factors') !== undefined) record.reject('missing_value', 'factors', 'factor keys with spaces between them');
  const factors = new Set<string>();
  for (const key of keys) {
    if (!known.has(key)) record.reject('unknown_factor', 'factors', `factor keys such as ${[...known].slice(0, 2).join(' ')}`, key);
    else if (factors.has(key)) record.reject('duplicate', 'factors', 'every factor once in an area', key);
    factors.add(key);
  }
  return [...factors];
};

const groupOf = (record: CsvRecord, roster: ProgrammeRoster): RosterGroup | undefined => {
  const key = record.text('group');
  const group = key === undefined ? undefined : roster.groups.get(key);
  if (key !== undefined && group === undefined && roster.complete) record.reject('unknown_group', 'group', 'a group from members.csv');
  return group;
};

/** Reads `development_areas.csv`. Call it when the roster holds the members. */
export const readDevelopmentAreaFile = async (
  file: ImportFile,
  instrument: InstrumentVersion,
  roster: ProgrammeRoster,
  issues: ImportIssues,
  onBytes: (bytes: number) => void,
): Promise<FileDevelopmentArea[]> => {
  const known = new Set<string>(instrument.factors.map((factor) => factor.key));
  const areas = new Map<string, FileDevelopmentArea & { line: number }>();
  await readCsvTable(file, rules, issues, onBytes, (record) => {
    const group = groupOf(record, roster);
    const position = positionOf(record);
    const factors = factorsOf(record, known);
    const title = record.optionalText('title') || null;
    if (group === undefined || position === undefined) return;
    const id = `${position} ${group.key}`;
    const earlier = areas.get(id);
    if (earlier) record.reject('duplicate', 'area', `every area of a group once; line ${earlier.line} has ${group.key} ${position} already`);
    else areas.set(id, { group, position, title, factors, line: record.line });
  });
  return [...areas.values()];
};
