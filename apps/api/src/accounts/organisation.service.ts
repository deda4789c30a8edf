import { Injectable } from '@nestjs/common';
import type { OrganisationSettings } from '@medspill/contracts';
import type { Actor } from '../platform/auth/actor.js';
import { authorise } from '../platform/auth/authorise.js';
import { DomainError } from '../platform/errors/domain-error.js';
import { OrganisationRepository } from './organisation.repository.js';

@Injectable()
export class OrganisationService {
  constructor(private readonly organisations: OrganisationRepository) {}

  read(actor: Actor): Promise<OrganisationSettings> {
    const { organisationId } = authorise(actor, 'settings:manage');
    return this.organisations.find(organisationId);
  }

  /** @throws {DomainError} name_taken */
  async update(actor: Actor, settings: OrganisationSettings): Promise<OrganisationSettings> {
    authorise(actor, 'settings:manage');
    const updated = await this.organisations.update(actor, settings);
    if (updated === 'name_taken') throw new DomainError('name_taken', 'Another organisation has this name.');
    return updated;
  }
}
