import 'reflect-metadata';

/** Commands beside the server, each loaded only when it is asked for. */
const commands: Record<string, () => Promise<(args: string[]) => Promise<number>>> = {
  migrate: async () => (await import('./platform/database/migrate.command.js')).runMigrateCommand,
  report: async () => (await import('./reports/report.command.js')).runReportCommand,
  retention: async () => (await import('./retention/retention.command.js')).runRetentionCommand,
  bounces: async () => (await import('./mailings/bounces.command.js')).runBouncesCommand,
  import: async () => (await import('./imports/import.command.js')).runImportCommand,
  'create-organisation': async () => (await import('./organisations/create-organisation.command.js')).runCreateOrganisationCommand,
  'seed-demo': async () => (await import('./demo/seed-demo.command.js')).runSeedDemoCommand,
};

const messages = (error: unknown): string =>
  error instanceof Error ? [error.message, ...(error.cause ? [messages(error.cause)] : [])].join('\n  ') : String(error);

const [name = '', ...args] = process.argv.slice(2);
const load = commands[name];
if (load) {
  try {
    const run = await load();
    process.exitCode = await run(args);
  } catch (error) {
    process.stderr.write(`${messages(error)}\n`);
    process.exitCode = 1;
  }
} else {
  process.stderr.write(`Usage: cli <${Object.keys(commands).join('|')}> …\n`);
  process.exitCode = 2;
}
