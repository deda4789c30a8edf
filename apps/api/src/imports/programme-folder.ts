import { importFiles } from '@medspill/contracts';
import type { InstrumentVersion } from '@medspill/instruments';
import { type FileDevelopmentArea, readDevelopmentAreaFile } from './development-area-file.js';
import { readGroupFile } from './group-file.js';
import type { ImportFile } from './import-file.js';
import type { ImportIssues } from './import-issues.js';
import { fileSizeLimit } from './import-limits.js';
import type { OnImportProgress } from './import-step.js';
import { readMemberFile } from './member-file.js';
import { ProgrammeRoster } from './programme-roster.js';
import { readResponseFile } from './response-file.js';

/** The files of a programme by their names in the contract. */
export type ProgrammeFiles = ReadonlyMap<string, ImportFile>;

/** A programme whose files were found to be in order. Its responses stay in their file. */
export interface CheckedProgramme {
  readonly instrument: InstrumentVersion;
  readonly roster: ProgrammeRoster;
  readonly developmentAreas: readonly FileDevelopmentArea[];
  readonly responseFile: ImportFile;
}

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toLocaleString('en', { maximumFractionDigits: 1 })} MB`;

/** Where the size is not known, the reading of the file was broken off at the limit. */
const addTooLarge = (issues: ImportIssues, { name, size }: ImportFile): void => {
  const found = Number.isFinite(size) ? megabytes(size) : `more than ${megabytes(fileSizeLimit)}`;
  issues.add({ code: 'file_too_large', file: name, line: null, column: null, found, expected: `at most ${megabytes(fileSizeLimit)}` });
};

/** The files that can be read: there, and not too large. */
const readableFiles = (files: ProgrammeFiles, issues: ImportIssues): Map<string, ImportFile> => {
  const readable = new Map<string, ImportFile>();
  for (const name of Object.values(importFiles)) {
    const file = files.get(name);
    if (file && file.size > fileSizeLimit) addTooLarge(issues, file);
    else if (file) readable.set(name, file);
    else if (name !== importFiles.groups) {
      issues.add({ code: 'missing_file', file: name, line: null, column: null, found: null, expected: `a file ${name}` });
    }
  }
  return readable;
};

/**
 * Reads every file of a programme once and gathers what is wrong with them.
 * @returns the programme, or `null` when anything is wrong
 */
export const checkProgramme = async (
  files: ProgrammeFiles,
  instrument: InstrumentVersion,
  issues: ImportIssues,
  onProgress: OnImportProgress,
): Promise<CheckedProgramme | null> => {
  const readable = readableFiles(files, issues);
  const total = [...readable.values()].reduce((sum, file) => sum + file.size, 0);
  let done = 0;
  const onBytes = (bytes: number) => {
    done += bytes;
    onProgress('checking', done, total);
  };

  const roster = new ProgrammeRoster();
  const members = readable.get(importFiles.members);
  const responses = readable.get(importFiles.responses);
  const areas = readable.get(importFiles.developmentAreas);
  const groups = readable.get(importFiles.groups);
  if (members) await readMemberFile(members, roster, issues, onBytes);
  else roster.complete = false;
  if (groups) await readGroupFile(groups, roster, issues, onBytes);
  if (responses) await readResponseFile(responses, instrument, roster, issues, onBytes, () => undefined);
  const developmentAreas = areas ? await readDevelopmentAreaFile(areas, instrument, roster, issues, onBytes) : [];
  return issues.any || responses === undefined ? null : { instrument, roster, developmentAreas, responseFile: responses };
};
