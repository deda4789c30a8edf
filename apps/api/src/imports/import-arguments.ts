import { parseArgs } from 'node:util';
import { z } from 'zod';
import { programmeName } from './programme-name.js';

const importArguments = z.object({
  folder: z.string().min(1),
  name: programmeName,
  organisation: programmeName.optional(),
  json: z.boolean().default(false),
});
export type ImportArguments = z.infer<typeof importArguments>;

const options = { name: { type: 'string' }, organisation: { type: 'string' }, json: { type: 'boolean' } } as const;

/** @returns the arguments of the command, or null when they are not understood */
export const readImportArguments = (args: string[]): ImportArguments | null => {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
    if (positionals.length !== 1) return null;
    return importArguments.safeParse({ ...values, folder: positionals[0] }).data ?? null;
  } catch {
    // parseArgs throws on options that it does not know.
    return null;
  }
};
