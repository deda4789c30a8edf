import { importFiles } from '@medspill/contracts';

export type ProgrammeFileName = (typeof importFiles)[keyof typeof importFiles];

/** The files of a programme folder, in the order in which they are asked for. */
export const programmeFileNames: readonly ProgrammeFileName[] = Object.values(importFiles);

export const isOptional = (name: ProgrammeFileName): boolean => name === importFiles.groups;

/** What was chosen so far: one file per name, and names of files that do not belong to a programme. */
export interface ChosenFiles<Item extends { readonly name: string } = File> {
  readonly files: ReadonlyMap<ProgrammeFileName, Item>;
  readonly ignored: readonly string[];
}

export const noFiles: ChosenFiles<never> = { files: new Map<ProgrammeFileName, never>(), ignored: [] };

const nameOf = (name: string): ProgrammeFileName | undefined => programmeFileNames.find((known) => known === name.toLowerCase());

/** Adds files to what was chosen. A file of a name that was chosen before takes its place. */
export const addFiles = <Item extends { readonly name: string }>(
  chosen: ChosenFiles<Item>,
  added: readonly Item[],
): ChosenFiles<Item> => {
  const files = new Map(chosen.files);
  const ignored: string[] = [];
  for (const file of added) {
    const name = nameOf(file.name);
    if (name) files.set(name, file);
    // Files that start with a dot are the system's, not the reader's.
    else if (!file.name.startsWith('.')) ignored.push(file.name);
  }
  return { files, ignored };
};

/** Required files that are still to be chosen. */
export const missingFiles = ({ files }: { readonly files: ReadonlyMap<ProgrammeFileName, unknown> }): readonly ProgrammeFileName[] =>
  programmeFileNames.filter((name) => !isOptional(name) && !files.has(name));
