import { importProgramme, type ImportSummary } from '@medspill/contracts';
import { ApiError, toApiError } from '../../../lib/http/api-error';
import type { ProgrammeFileName } from '../model/programme-files';

export interface ProgrammeUpload {
  readonly name: string;
  readonly files: ReadonlyMap<ProgrammeFileName, File>;
  /** Share of the files that has been sent, from 0 to 1. */
  readonly onProgress: (share: number) => void;
}

/** The field `name` first, so that the server knows it before it reads the files. */
const formOf = ({ name, files }: ProgrammeUpload): FormData => {
  const form = new FormData();
  form.append('name', name);
  for (const [fileName, file] of files) form.append(fileName, file, fileName);
  return form;
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** The server makes its answer by the contract; this only tells it from what a proxy may have put in its place. */
const isSummary = (answer: unknown): answer is ImportSummary =>
  typeof answer === 'object' && answer !== null && 'programmeId' in answer;

/**
 * Sends a programme folder. An XMLHttpRequest, because fetch does not tell how much of a body has been sent.
 * @throws {ApiError} on every answer that is not a success, and when none comes
 */
export const uploadProgramme = (upload: ProgrammeUpload): Promise<ImportSummary> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(importProgramme.method, importProgramme.path);
    request.setRequestHeader('accept', 'application/json');
    request.upload.addEventListener('progress', ({ loaded, total, lengthComputable }) => {
      if (lengthComputable) upload.onProgress(loaded / total);
    });
    request.addEventListener('load', () => {
      const answer = parse(request.responseText);
      if (request.status >= 400) reject(toApiError(request.status, answer));
      else if (isSummary(answer)) resolve(answer);
      else reject(new ApiError('unreadable', request.status));
    });
    request.addEventListener('error', () => reject(new ApiError('unreachable', 0)));
    request.send(formOf(upload));
  });
