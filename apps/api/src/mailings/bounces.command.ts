import { buffer } from 'node:stream/consumers';
import { NestFactory } from '@nestjs/core';
import { readCommandConfig } from '../platform/config/command-config.js';
import { hashSecretToken } from '../responses/secret-token.js';
import { BouncesModule } from './bounces.module.js';
import { OutboxRepository } from './outbox.repository.js';
import { readBounce } from './read-bounce.js';

/**
 * `bounces < message`: notes that a mail came back, from the message that a mail server delivers to the return address.
 * @returns exit code: 0 also for what is none of ours, so that a mail server does not send it back in its turn
 */
export const runBouncesCommand = async (args: string[]): Promise<number> => {
  if (args.length > 0) {
    process.stderr.write('Usage: bounces < message\n');
    return 2;
  }
  const bounce = await readBounce(await buffer(process.stdin));
  if (!bounce) {
    process.stdout.write('Not a mail of ours that came back for good. Nothing was changed.\n');
    return 0;
  }
  const context = await NestFactory.createApplicationContext(BouncesModule.of(readCommandConfig(process.env)), { logger: false });
  try {
    const noted = await context.get(OutboxRepository).noteBounce(hashSecretToken(bounce.token), bounce.invitation, bounce.reason);
    process.stdout.write(noted ? `Noted: a mail came back (${bounce.reason}).\n` : 'No mail has this return address any more. Nothing was changed.\n');
    return 0;
  } finally {
    await context.close();
  }
};
