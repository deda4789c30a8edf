import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { uuid, waveKind } from './identifiers.js';
import { locale } from './locale.js';
import { problemCode } from './problem.js';

/** PDF to hand out, PowerPoint for the meeting, Excel and zipped CSV files for the figures. */
export const exportFormats = ['pdf', 'pptx', 'xlsx', 'csv'] as const;
export const exportFormat = z.enum(exportFormats);
export type ExportFormat = z.infer<typeof exportFormat>;

/** What an export is of: one group's report, figures over groups, or every group's report of a programme or cohort in one zip. */
export const exportKinds = ['group_report', 'programme_report', 'group_reports'] as const;
export const exportKind = z.enum(exportKinds);
export type ExportKind = z.infer<typeof exportKind>;

/** Waiting for a worker, being made, there to be downloaded, or given up. */
export const exportState = z.enum(['waiting', 'working', 'ready', 'failed']);
export type ExportState = z.infer<typeof exportState>;

/** A file that is being made, or is there until it expires. Only who asked for it sees it. */
export const exportStatus = z.object({
  id: uuid,
  kind: exportKind,
  format: exportFormat,
  state: exportState,
  /** Reports that are in it so far, and how many it will hold. */
  done: z.number().int(),
  total: z.number().int(),
  /** Once it is ready. */
  fileName: z.string().nullable(),
  byteCount: z.number().int().nullable(),
  /** Why it was given up. */
  problem: problemCode.nullable(),
  /** When it is deleted. */
  expiresAt: z.iso.datetime(),
});
export type ExportStatus = z.infer<typeof exportStatus>;

export const exportGroupReport = endpoint({
  method: 'POST',
  path: '/api/groups/:groupId/exports',
  summary: 'Begins to make a file of the group’s report as the reader sees it.',
  params: z.object({ groupId: uuid }),
  body: z.object({ format: exportFormat, locale }),
  response: exportStatus,
});

export const exportProgramme = endpoint({
  method: 'POST',
  path: '/api/programmes/:programmeId/exports',
  summary: 'Begins to make a file of the programme’s or a cohort’s report, or one zip of all their groups’ reports.',
  params: z.object({ programmeId: uuid }),
  body: z.object({
    kind: exportKind.exclude(['group_report']),
    format: exportFormat,
    locale,
    /** Which two waves are compared. Group reports hold all of theirs. */
    from: waveKind.default('before'),
    to: waveKind.default('after'),
    cohortId: uuid.nullable().default(null),
  }),
  response: exportStatus,
});

const exportParams = z.object({ exportId: uuid });

export const getExport = endpoint({
  method: 'GET',
  path: '/api/exports/:exportId',
  summary: 'How far a file of the reader’s has come.',
  params: exportParams,
  response: exportStatus,
});

export const downloadExport = endpoint({
  method: 'GET',
  path: '/api/exports/:exportId/file',
  summary: 'The file itself.',
  params: exportParams,
  produces: 'application/octet-stream',
  response: z.unknown(),
});

export const removeExport = endpoint({
  method: 'DELETE',
  path: '/api/exports/:exportId',
  summary: 'Stops making a file, or deletes it before its time.',
  params: exportParams,
  response: z.null(),
});
