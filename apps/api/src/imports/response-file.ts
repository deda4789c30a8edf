import { type WaveKind, waveKinds } from '@medspill/contracts';
import type { InstrumentVersion } from '@medspill/instruments';
import type { CsvColumnRules } from './csv-columns.js';
import type { CsvRecord } from './csv-record.js';
import { readCsvTable } from './csv-table.js';
import type { ImportFile } from './import-file.js';
import type { ImportIssues } from './import-issues.js';
import type { ProgrammeRoster, RosterMember } from './programme-roster.js';

/** One valid row of `responses.csv`. */
export interface FileResponse {
  readonly member: RosterMember;
  readonly wave: WaveKind;
  /** One answer per item, in the instrument's order; null where it was left open. */
  readonly answers: readonly (number | null)[];
}

const keyColumns = ['cohort', 'group', 'member', 'wave'];
const waveNames = new Map<string, WaveKind>([['pre', 'before'], ['post', 'after'], ['followup', 'follow_up']]);

const columnRules = (instrument: InstrumentVersion): CsvColumnRules => ({
  required: [...keyColumns, ...instrument.items.map((item) => item.key)],
  optional: [],
  unknown: 'unknown_item',
  expected: `${keyColumns.join(', ')} or an item of ${instrument.key}, such as ${instrument.items[0]?.key}`,
});

/** Reads the answers of a row. Anything but a whole number on the scale or nothing is an issue, `5.0` included. */
const answersOf = (record: CsvRecord, instrument: InstrumentVersion, allowed: ReadonlyMap<string, number>): (number | null)[] =>
  instrument.items.map((item) => {
    const text = record.value(item.key);
    if (text === undefined || text === '') return null;
    const answer = allowed.get(text);
    if (answer === undefined) {
      const { min, max } = instrument.scale;
      record.reject('invalid_answer', item.key, `a whole number from ${min} to ${max} or nothing`);
    }
    return answer ?? null;
  });

/** The member whose answers the row holds, when what the row says of them agrees with `members.csv`. */
const memberOf = (record: CsvRecord, roster: ProgrammeRoster): RosterMember | undefined => {
  const cohort = record.text('cohort');
  const group = record.text('group');
  const key = record.text('member');
  const member = key === undefined ? undefined : roster.members.get(key);
  if (member === undefined) {
    if (key !== undefined && roster.complete) record.reject('unknown_member', 'member', 'a member from members.csv');
    return undefined;
  }
  if (group !== undefined && group !== member.group.key) {
    record.reject('contradiction', 'group', `${member.group.key}, the group of ${key} in members.csv`);
  }
  if (cohort !== undefined && cohort !== member.group.cohort.key) {
    record.reject('contradiction', 'cohort', `${member.group.cohort.key}, the cohort of ${key} in members.csv`);
  }
  return member;
};

/** Notes that the member answered in the wave, unless that cannot be. */
const noteWave = (record: CsvRecord, member: RosterMember, wave: WaveKind): void => {
  const order = waveKinds.indexOf(wave);
  const earlier = member.responseLines[order];
  if (earlier) {
    const expected = `one row per member and wave; line ${earlier} has this one already`;
    record.reject('duplicate', 'member', expected, `${member.key} ${record.value('wave')}`);
    return;
  }
  if (wave === 'before' && member.joinedAfter) {
    record.reject('contradiction', 'wave', `no answers before: ${member.key} has joined_after_pre 1 in members.csv`);
  }
  member.responseLines[order] = record.line;
  member.group.responses.set(wave, (member.group.responses.get(wave) ?? 0) + 1);
};

/**
 * Reads `responses.csv` and notes in the roster, afresh, who answered in which wave.
 * @param onResponse called with every row that is valid by itself and by what was read before; the next is read when it is done
 */
export const readResponseFile = async (
  file: ImportFile,
  instrument: InstrumentVersion,
  roster: ProgrammeRoster,
  issues: ImportIssues,
  onBytes: (bytes: number) => void,
  onResponse: (response: FileResponse) => Promise<void> | void,
): Promise<void> => {
  const { min, max } = instrument.scale;
  const allowed = new Map(Array.from({ length: max - min + 1 }, (_, index) => [String(min + index), min + index]));
  roster.forgetResponses();
  let rows = 0;
  await readCsvTable(file, columnRules(instrument), issues, onBytes, (record) => {
    rows += 1;
    const wave = record.choice('wave', waveNames);
    const member = memberOf(record, roster);
    if (wave !== undefined && member !== undefined) noteWave(record, member, wave);
    const answers = answersOf(record, instrument, allowed);
    return wave === undefined || member === undefined || issues.any ? undefined : onResponse({ member, wave, answers });
  });
  if (rows === 0 && !issues.hideRowsOf(file.name)) {
    issues.add({ code: 'empty_file', file: file.name, line: null, column: null, found: null, expected: 'at least one response' });
  }
};
