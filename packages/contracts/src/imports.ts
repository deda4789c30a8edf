import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { problem } from './problem.js';
import { uuid } from './identifiers.js';

/** What can be wrong in an import file. */
export const importIssueCode = z.enum([
  'missing_file',
  'unexpected_file',
  'file_too_large',
  'empty_file',
  'broken_utf8',
  'broken_csv',
  'missing_column',
  'unknown_column',
  'unknown_item',
  'duplicate_column',
  'wrong_field_count',
  'missing_value',
  'invalid_value',
  'invalid_answer',
  'unknown_member',
  'unknown_group',
  'unknown_factor',
  'contradiction',
  'duplicate',
]);

/** One error of an import: where it is, what was found and what was expected. */
export const importIssue = z.object({
  code: importIssueCode,
  file: z.string(),
  /** Counts from 1, the header included. Null when it concerns the whole file. */
  line: z.number().int().nullable(),
  /** Name of the column, or its number where it has no name. */
  column: z.string().nullable(),
  found: z.string().nullable(),
  expected: z.string(),
});
export type ImportIssue = z.infer<typeof importIssue>;

/** Most issues that an answer lists. */
export const importIssueLimit = 100;

export const importProblem = problem.extend({
  importIssues: z.array(importIssue).max(importIssueLimit),
  /** True when there were more errors than are listed. */
  more: z.boolean(),
});
export type ImportProblem = z.infer<typeof importProblem>;

export const importSummary = z.object({
  programmeId: uuid,
  name: z.string(),
  cohorts: z.number().int(),
  groups: z.number().int(),
  members: z.number().int(),
  waves: z.number().int(),
  responses: z.number().int(),
  developmentAreas: z.number().int(),
});
export type ImportSummary = z.infer<typeof importSummary>;

/** Names of the files of a programme folder; the last is optional. */
export const importFiles = {
  members: 'members.csv',
  responses: 'responses.csv',
  developmentAreas: 'development_areas.csv',
  groups: 'groups.csv',
} as const;

/** `multipart/form-data`: the field `name`, then the files under their own names. 422 with `importProblem` when invalid. */
export const importProgramme = endpoint({
  method: 'POST',
  path: '/api/imports',
  summary: 'Imports a programme folder, all or nothing.',
  response: importSummary,
});
