import { Injectable } from '@nestjs/common';
import { DomainError } from '../platform/errors/domain-error.js';
import { OperatorImportsRepository } from './operator-imports.repository.js';
import type { OrganisationChoice } from './organisation-choice.js';

/** Finds the organisation that a command means. */
@Injectable()
export class OrganisationFinder {
  constructor(private readonly imports: OperatorImportsRepository) {}

  /**
   * @param name when given, the one of that name, which need not exist
   * @param otherwise the name of the one to make when there is none
   * @throws {DomainError} invalid_request when there are several and none was named
   */
  async find(name: string | undefined, otherwise: string): Promise<OrganisationChoice> {
    const [found, ...more] = await this.imports.organisations(name);
    if (!found) return { id: null, name: name ?? otherwise };
    if (more.length === 0) return found;
    const names = [found, ...more].map((organisation) => `  ${organisation.name}`);
    throw new DomainError('invalid_request', `There are several organisations: say which with --organisation <name>.\n${names.join('\n')}`);
  }
}
