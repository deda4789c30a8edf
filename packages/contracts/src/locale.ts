import { z } from 'zod';

/** Languages that the service writes to people in: bokmål, nynorsk, Danish and English. */
export const locale = z.enum(['nb', 'nn', 'da', 'en']);
export type Locale = z.infer<typeof locale>;

/** For whoever has not told which one. */
export const defaultLocale: Locale = 'nb';
