import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { importFiles } from '@medspill/contracts';
import type { ImportFile } from './import-file.js';
import type { ProgrammeFiles } from './programme-folder.js';

const fileIn = async (folder: string, name: string): Promise<ImportFile | null> => {
  const path = join(folder, name);
  const found = await stat(path).catch(() => null);
  return found?.isFile() ? { name, path, size: found.size } : null;
};

/**
 * Finds the files of a programme in a folder. Whatever else is there is left alone.
 * @returns null when there is no such folder
 */
export const programmeFilesIn = async (folder: string): Promise<ProgrammeFiles | null> => {
  const place = await stat(folder).catch(() => null);
  if (!place?.isDirectory()) return null;
  const files = await Promise.all(Object.values(importFiles).map((name) => fileIn(folder, name)));
  return new Map(files.flatMap((file) => (file ? [[file.name, file] as const] : [])));
};
