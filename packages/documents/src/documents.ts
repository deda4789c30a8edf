import type { DevelopmentPlan, GroupReport, ProgrammeReport } from '@medspill/contracts';
import type { Branding } from './branding.js';
import { dataFiles } from './csv/data-files.js';
import { groupDeck } from './group/group-deck.js';
import { groupPdfDocument } from './group/group-pdf.js';
import type { Language } from './language.js';
import { setPdf } from './pdf/typesetter.js';
import { presentation } from './pptx/presentation.js';
import { programmeDeck } from './programme/programme-deck.js';
import { programmePdfDocument, type ProgrammeSubject } from './programme/programme-pdf.js';
import { groupTables } from './tables/group-tables.js';
import { programmeTables } from './tables/programme-tables.js';
import { workbook } from './xlsx/workbook.js';

export const documentFormats = ['pdf', 'pptx', 'xlsx', 'csv'] as const;
export type DocumentFormat = (typeof documentFormats)[number];

/** Ends of the files' names: the data files come zipped, several tables in one. */
export const fileExtensions: Readonly<Record<DocumentFormat, string>> = { pdf: 'pdf', pptx: 'pptx', xlsx: 'xlsx', csv: 'csv.zip' };

/**
 * A group's report as a file. Nothing is in it that the report does not hold: what the reader may not see is withheld there.
 * @param plan what the group does about its areas, as far as the reader may see it; members' own contributions stay out of files
 */
export const groupDocument = async (report: GroupReport, plan: DevelopmentPlan | null, format: DocumentFormat, language: Language, branding: Branding): Promise<Uint8Array> => {
  if (format === 'pdf') return setPdf(groupPdfDocument(report, plan, language, branding), branding.logo);
  if (format === 'pptx') return presentation(groupDeck(report, plan, language, branding), branding);
  const tables = groupTables(report, plan, language);
  return format === 'xlsx' ? workbook(tables, language, branding) : dataFiles(tables, language);
};

/** A programme's or a cohort's report as a file. */
export const programmeDocument = async (
  report: ProgrammeReport,
  subject: ProgrammeSubject,
  format: DocumentFormat,
  language: Language,
  branding: Branding,
): Promise<Uint8Array> => {
  if (format === 'pdf') return setPdf(programmePdfDocument(report, subject, language, branding), branding.logo);
  if (format === 'pptx') return presentation(programmeDeck(report, subject, language, branding), branding);
  const tables = programmeTables(report, language, subject);
  return format === 'xlsx' ? workbook(tables, language, branding) : dataFiles(tables, language);
};
