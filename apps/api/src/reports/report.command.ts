import { parseArgs } from 'node:util';
import { waveKind } from '@medspill/contracts';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module.js';
import { readCommandConfig } from '../platform/config/command-config.js';
import { ProgrammeReportsService } from './programme-reports.service.js';

const usage = `Usage: report "<programme name>" --json [--from before|after] [--to after|follow_up]
  A name with spaces needs quotation marks.
`;

/**
 * `report <programme name> --json`: prints the programme's report exactly as the API serves it, and nothing else.
 * @returns exit code: 0, 1 when there is no such programme, 2 when the arguments are not understood
 */
export const runReportCommand = async (args: string[]): Promise<number> => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean' }, from: { type: 'string' }, to: { type: 'string' } },
  });
  const [name, ...more] = positionals;
  const from = waveKind.safeParse(values.from ?? 'before');
  const to = waveKind.safeParse(values.to ?? 'after');
  if (name === undefined || more.length > 0 || !values.json || !from.success || !to.success) {
    process.stderr.write(usage);
    return 2;
  }
  const context = await NestFactory.createApplicationContext(AppModule.of(readCommandConfig(process.env)), { logger: false });
  try {
    const report = await context.get(ProgrammeReportsService, { strict: false }).reportByName(name, { from: from.data, to: to.data });
    if (!report) {
      process.stderr.write(`There is no programme named "${name}".\n`);
      return 1;
    }
    process.stdout.write(`${JSON.stringify(report)}\n`);
    return 0;
  } finally {
    await context.close();
  }
};
