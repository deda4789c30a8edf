import type { Logo } from '../branding.js';
import type { PdfDocument } from './pdf-document.js';
import { setPdf } from './typesetter.js';

const empty: PdfDocument = {
  language: 'en', title: 'Logo', author: 'Medspill', accent: '#0a4a86', logo: '', page: ['', ''], tableAt: '', actions: '', blocks: [],
  cover: { kind: '', title: 'Logo', over: '', notes: [], waves: [] },
};

/** Whether a picture can stand on a document: a broken one would break every document of its organisation. */
export const canPrintLogo = (logo: Logo): boolean => {
  try {
    return setPdf(empty, logo).length > 0;
  } catch {
    return false;
  }
};
