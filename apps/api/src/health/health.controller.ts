import { Controller } from '@nestjs/common';
import { getHealth } from '@medspill/contracts';
import type { z } from 'zod';
import { Allow } from '../platform/auth/access.js';
import { DomainError } from '../platform/errors/domain-error.js';
import { Implement } from '../platform/http/implement.js';
import { applicationVersion } from '../platform/http/application-version.js';
import { HealthRepository } from './health.repository.js';

@Controller()
export class HealthController {
  constructor(private readonly database: HealthRepository) {}

  @Allow('public')
  @Implement(getHealth)
  async get(): Promise<z.infer<typeof getHealth.response>> {
    try {
      await this.database.ping();
    } catch {
      throw new DomainError('unavailable', 'The database does not answer.');
    }
    return { status: 'ok', version: applicationVersion };
  }
}
