const readFile = (entry: FileSystemFileEntry): Promise<File> => new Promise((resolve, reject) => entry.file(resolve, reject));

const readFolder = async (entry: FileSystemDirectoryEntry): Promise<File[]> => {
  const reader = entry.createReader();
  const files: File[] = [];
  // A reader gives a folder's entries in portions, and an empty one at the end.
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (portion.length === 0) return files;
    files.push(...(await Promise.all(portion.filter(isFileEntry).map(readFile))));
  }
};

const isFileEntry = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolderEntry = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** The files that were dropped: themselves, and those that lie directly in a dropped folder. */
export const droppedFiles = async (transfer: DataTransfer): Promise<File[]> => {
  // The entries are only there until the first await.
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  const files = await Promise.all([
    ...entries.filter(isFileEntry).map(async (entry) => [await readFile(entry)]),
    ...entries.filter(isFolderEntry).map(readFolder),
  ]);
  return files.flat();
};
