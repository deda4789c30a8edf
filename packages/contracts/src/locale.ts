import { z } from 'zod';

/** Languages that the service writes to people in. */
export const locale = z.enum(['nb', 'en']);
export type Locale = z.infer<typeof locale>;
