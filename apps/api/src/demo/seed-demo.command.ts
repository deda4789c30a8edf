import { readCommandConfig } from '../platform/config/command-config.js';
import type { Config } from '../platform/config/config.js';
import { refreshDemo } from './seeded-demo.repository.js';

const seed = async (config: Config): Promise<void> => {
  // Loaded only when there is something to make: the framework takes longer than all of a second run.
  const { NestFactory } = await import('@nestjs/core');
  const { SeedDemoModule } = await import('./seed-demo.module.js');
  const { SeedDemoService } = await import('./seed-demo.service.js');
  const context = await NestFactory.createApplicationContext(SeedDemoModule.of(config), { logger: false });
  try {
    await context.get(SeedDemoService).seed();
  } finally {
    await context.close();
  }
};

/**
 * `seed-demo`: makes an invented organisation with a programme, people to be and a survey to answer. A second run changes nothing.
 * @returns exit code: 0, 1 in production, where the demo has no business
 */
export const runSeedDemoCommand = async (args: string[]): Promise<number> => {
  if (args.length > 0) {
    process.stderr.write('Usage: seed-demo\n');
    return 2;
  }
  const config = readCommandConfig(process.env);
  if (config.production) {
    process.stderr.write('The demo is not for production: NODE_ENV is production. Nothing was changed.\n');
    return 1;
  }
  if (await refreshDemo(config.databaseOwnerUrl)) {
    process.stdout.write('The demo is ready.\n');
    return 0;
  }
  await seed(config);
  process.stdout.write('The demo was made.\n');
  return 0;
};
