import { createApplication } from './application.js';
import { readConfig } from './platform/config/config.js';

/** Starts the API (and the web application, when told where it is) and says where it listens. */
const start = async (): Promise<void> => {
  const config = readConfig(process.env);
  const application = await createApplication(config);
  await application.listen(config.port, config.host);
  process.stdout.write(`Medspill listens on ${await application.getUrl()}\n`);
  if (!config.mailServer) process.stdout.write('SMTP_URL is not set: no mail is sent, and signing in by mail is not offered.\n');
};

start().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
