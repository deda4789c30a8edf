import { z } from 'zod';
import { textLengthLimit } from './import-limits.js';

/** Name of a programme or an organisation as somebody types it. */
export const programmeName = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .max(textLengthLimit, `must have at most ${textLengthLimit} characters`)
  .regex(/^\P{Cc}*$/u, 'must be on one line')
  // What a form's bytes become where they are not UTF-8.
  .refine((name) => name.isWellFormed() && !name.includes('\uFFFD'), 'must be UTF-8');
