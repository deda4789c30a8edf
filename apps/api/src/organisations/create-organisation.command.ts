import { parseArgs } from 'node:util';
import { email } from '@medspill/contracts';
import { NestFactory } from '@nestjs/core';
import { z } from 'zod';
import { Authentication } from '../platform/auth/better-auth/authentication.js';
import { readCommandConfig } from '../platform/config/command-config.js';
import { CreateOrganisationModule } from './create-organisation.module.js';
import { NewOrganisationsRepository } from './new-organisations.repository.js';

const usage = `Usage: create-organisation --name "<name>" --admin-email <address>
  A name with spaces needs quotation marks.
`;

const given = z.object({ name: z.string().trim().min(1).max(200), 'admin-email': email });

const options = { name: { type: 'string' }, 'admin-email': { type: 'string' } } as const;

/** @returns the arguments of the command, or null when they are not understood */
const readArguments = (args: string[]): z.output<typeof given> | null => {
  try {
    return given.safeParse(parseArgs({ args, options }).values).data ?? null;
  } catch {
    // parseArgs throws on options that it does not know.
    return null;
  }
};

/**
 * `create-organisation`: makes an organisation and the account of its first administrator, and prints the link with which
 * that person signs in for the first time. Whoever has the link is the administrator: hand it over as one hands over a key.
 * @returns exit code: 0, 1 when there is such an organisation, 2 when the arguments are not understood
 */
export const runCreateOrganisationCommand = async (args: string[]): Promise<number> => {
  const wanted = readArguments(args);
  if (wanted === null) {
    process.stderr.write(usage);
    return 2;
  }
  const config = readCommandConfig(process.env);
  const context = await NestFactory.createApplicationContext(CreateOrganisationModule.of(config), { logger: false });
  try {
    const { name, 'admin-email': address } = wanted;
    if (!(await context.get(NewOrganisationsRepository).create(name, address))) {
      process.stderr.write(`There is an organisation named "${name}" already.\n`);
      return 1;
    }
    const { token } = await context.get(Authentication).api.prepareInvitation({ body: { email: address } });
    const origin = config.publicUrl ?? `http://localhost:${config.port}`;
    process.stdout.write(`${origin}/invitation#${token}\n`);
    return 0;
  } finally {
    await context.close();
  }
};
