export type { Branding, Logo } from './branding.js';
export { type DocumentFormat, documentFormats, fileExtensions, groupDocument, programmeDocument } from './documents.js';
export { canPrintLogo } from './pdf/print-logo.js';
export { loadLanguage } from './language.js';
export type { ProgrammeSubject } from './programme/programme-pdf.js';
