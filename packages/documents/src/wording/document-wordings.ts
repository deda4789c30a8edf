import type { Locale } from '@medspill/contracts';
import type { DocumentWording } from './document-wording.js';
import { da } from './da/document.js';
import { en } from './en/document.js';
import { nb } from './nb/document.js';
import { nn } from './nn/document.js';

const wordings: Readonly<Record<Locale, DocumentWording>> = { nb, nn, da, en };

export const documentWording = (locale: Locale): DocumentWording => wordings[locale];
