import { NestFactory } from '@nestjs/core';
import { readCommandConfig } from '../platform/config/command-config.js';
import { StandaloneRetentionModule } from './retention.module.js';
import { RetentionService } from './retention.service.js';

/**
 * `retention`: deletes what is past its time, now. The service does the same once a day.
 * @returns exit code: 0, 2 when the arguments are not understood
 */
export const runRetentionCommand = async (args: string[]): Promise<number> => {
  if (args.length > 0) {
    process.stderr.write('Usage: retention\n');
    return 2;
  }
  const context = await NestFactory.createApplicationContext(StandaloneRetentionModule.of(readCommandConfig(process.env)), { logger: false });
  try {
    const { sessions, links, events, removed, programmes, people } = await context.get(RetentionService).run(new Date());
    process.stdout.write(`Removed: ended sessions ${sessions}, links of closed waves ${links}, old audit events ${events}, development areas and actions ${removed}, people ${people} of programmes ${programmes}.\n`);
    return 0;
  } finally {
    await context.close();
  }
};
