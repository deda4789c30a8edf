import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { MultipartFile } from '@fastify/multipart';
import { importFiles } from '@medspill/contracts';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '../platform/errors/domain-error.js';
import type { ImportFile } from './import-file.js';
import { ImportIssues } from './import-issues.js';
import { fileSizeLimit, foundLengthLimit } from './import-limits.js';
import { programmeName } from './programme-name.js';

/** A programme folder as it came over HTTP. */
export interface Upload {
  readonly name: string;
  readonly files: ReadonlyMap<string, ImportFile>;
  /** What was wrong with the files before anything in them was read. */
  readonly issues: ImportIssues;
}

const fileNames: readonly string[] = Object.values(importFiles);

const options = {
  // A few parts more than are expected, so that what is too much can be named.
  limits: { fileSize: fileSizeLimit, files: fileNames.length + 4, fields: 4, fieldSize: 10_000 },
  // A file that is too large is an issue among others.
  throwFileSizeLimit: false,
};

const invalid = (path: string, message: string): DomainError =>
  new DomainError('invalid_request', 'The request is not the upload of a programme.', { issues: [{ path, message }] });

/** Receives the files of an upload into a folder. */
class UploadedFiles {
  readonly received = new Map<string, ImportFile>();
  readonly issues = new ImportIssues();

  constructor(private readonly folder: string) {}

  async receive({ filename, file }: MultipartFile): Promise<void> {
    if (!fileNames.includes(filename) || this.received.has(filename)) {
      this.#reject(filename);
      file.resume();
      return;
    }
    // The name is one of ours, so it leads nowhere else.
    const path = join(this.folder, filename);
    const target = createWriteStream(path, { mode: 0o600 });
    await pipeline(file, target);
    // What came beyond the limit was not stored, only counted as too much.
    this.received.set(filename, { name: filename, path, size: file.truncated ? Number.POSITIVE_INFINITY : target.bytesWritten });
  }

  #reject(filename: string): void {
    const file = filename.slice(0, foundLengthLimit);
    const known = fileNames.includes(filename);
    const code = known ? 'duplicate' : 'unexpected_file';
    this.issues.add({ code, file, line: null, column: null, found: file, expected: known ? 'every file once' : fileNames.join(', ') });
  }
}

const receiveParts = async (request: FastifyRequest, folder: string): Promise<Upload> => {
  const uploaded = new UploadedFiles(folder);
  let name: unknown;
  for await (const part of request.parts(options)) {
    if (part.type === 'file') await uploaded.receive(part);
    else if (part.fieldname === 'name') name = part.value;
    else throw invalid(part.fieldname, 'is not a field of this form');
  }
  const checked = programmeName.safeParse(name);
  if (!checked.success) throw invalid('name', checked.error.issues[0]?.message ?? 'is not a name');
  return { name: checked.data, files: uploaded.received, issues: uploaded.issues };
};

/**
 * Receives an upload into a temporary folder, which is gone when `work` is done.
 * @throws {DomainError} invalid_request when it is no multipart form with a `name`; else what `work` throws
 */
export const withUpload = async <Result>(request: FastifyRequest, work: (upload: Upload) => Promise<Result>): Promise<Result> => {
  if (!request.isMultipart()) throw invalid('', 'must be multipart/form-data');
  const folder = await mkdtemp(join(tmpdir(), 'medspill-import-'));
  try {
    return await work(await receiveParts(request, folder));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
