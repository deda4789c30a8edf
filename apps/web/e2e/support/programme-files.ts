import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { demoFolder } from './programs';

export interface UploadedFile {
  readonly name: string;
  readonly mimeType: 'text/csv';
  readonly buffer: Buffer;
}

const names = ['members.csv', 'responses.csv', 'development_areas.csv', 'groups.csv'] as const;

/** Changes the lines of a file before it is uploaded; the header is the first. */
export type LineChanges = Partial<Record<(typeof names)[number], (lines: string[]) => string[]>>;

/** The demo's programme folder as files to choose, with changes. */
export const programmeFiles = (changes: LineChanges = {}): Promise<UploadedFile[]> =>
  Promise.all(
    names.map(async (name) => {
      const lines = (await readFile(join(demoFolder, name), 'utf8')).split('\n');
      const changed = changes[name]?.(lines) ?? lines;
      return { name, mimeType: 'text/csv' as const, buffer: Buffer.from(changed.join('\n')) };
    }),
  );
