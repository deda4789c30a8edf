import type { Locale } from '@medspill/contracts';
import { da } from './da.js';
import { en } from './en.js';
import { nb } from './nb.js';
import { nn } from './nn.js';
import type { MailWords } from './wording.js';

export const mailWords: Readonly<Record<Locale, MailWords>> = { nb, nn, da, en };
