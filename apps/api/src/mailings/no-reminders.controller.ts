import { Controller, Param, Redirect } from '@nestjs/common';
import { openNoReminders, stopReminders } from '@medspill/contracts';
import type { z } from 'zod';
import { Allow } from '../platform/auth/access.js';
import { Implement } from '../platform/http/implement.js';
import { hashSecretToken } from '../responses/secret-token.js';
import { NoRemindersRepository } from './no-reminders.repository.js';

type TokenParams = z.infer<typeof stopReminders.params>;

/** The way out of reminders, for mail programs (RFC 8058) and for people. The answer does not tell whether a token is known. */
@Controller()
export class NoRemindersController {
  constructor(private readonly noReminders: NoRemindersRepository) {}

  @Allow('public')
  @Implement(openNoReminders)
  @Redirect()
  open(@Param({ schema: openNoReminders.params }) { token }: TokenParams) {
    return { url: `/no-reminders#${token}`, statusCode: 303 };
  }

  @Allow('public')
  @Implement(stopReminders)
  async stop(@Param({ schema: stopReminders.params }) { token }: TokenParams): Promise<null> {
    await this.noReminders.stop(hashSecretToken(token));
    return null;
  }
}
