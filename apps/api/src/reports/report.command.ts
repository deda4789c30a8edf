import { parseArgs } from 'node:util';
import { type WaveKind, waveKind } from '@medspill/contracts';
import { NestFactory } from '@nestjs/core';
import { z } from 'zod';
import { readCommandConfig } from '../platform/config/command-config.js';
import { ProgrammeReportsService } from './programme-reports.service.js';
import { ProgrammesNamedRepository } from './programmes-named.repository.js';
import { StandaloneReportsModule } from './standalone-reports.module.js';

const usage = `Usage: report "<programme name>" --json [--from before|after] [--to after|follow_up] [--organisation "<name>"]
  --organisation  whose it is; needed when several have a programme of that name
  A name with spaces needs quotation marks.
`;

const reportArguments = z.object({
  name: z.string().min(1),
  json: z.literal(true),
  from: waveKind.default('before'),
  to: waveKind.default('after'),
  organisation: z.string().optional(),
});

const options = { json: { type: 'boolean' }, from: { type: 'string' }, to: { type: 'string' }, organisation: { type: 'string' } } as const;

/** @returns the arguments of the command, or null when they are not understood */
const readReportArguments = (args: string[]): z.infer<typeof reportArguments> | null => {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
    if (positionals.length !== 1) return null;
    return reportArguments.safeParse({ ...values, name: positionals[0] }).data ?? null;
  } catch {
    // parseArgs throws on options that it does not know.
    return null;
  }
};

type Programme = Awaited<ReturnType<ProgrammesNamedRepository['find']>>[number];

/** @returns why it is not one programme that was named */
const refusal = (found: readonly Programme[], name: string, organisation: string | undefined): string => {
  if (found.length === 0) return `There is no programme named "${name}"${organisation === undefined ? '' : ` in "${organisation}"`}.\n`;
  const names = found.map((programme) => `  ${programme.organisation}\n`);
  return `Several organisations have a programme named "${name}": say which with --organisation <name>.\n${names.join('')}`;
};

/**
 * `report <programme name> --json`: prints the programme's report exactly as the API serves it, and nothing else.
 * @returns exit code: 0, 1 when there is no such programme or several, 2 when the arguments are not understood
 */
export const runReportCommand = async (args: string[]): Promise<number> => {
  const given = readReportArguments(args);
  if (given === null) {
    process.stderr.write(usage);
    return 2;
  }
  const context = await NestFactory.createApplicationContext(StandaloneReportsModule.of(readCommandConfig(process.env)), { logger: false });
  try {
    const found = await context.get(ProgrammesNamedRepository).find(given.name, given.organisation ?? null);
    const [programme, another] = found;
    if (!programme || another) {
      process.stderr.write(refusal(found, given.name, given.organisation));
      return 1;
    }
    const comparison: Record<'from' | 'to', WaveKind> = { from: given.from, to: given.to };
    const report = await context.get(ProgrammeReportsService).read({ organisationId: programme.organisationId }, programme.id, comparison);
    process.stdout.write(`${JSON.stringify(report)}\n`);
    return 0;
  } finally {
    await context.close();
  }
};
