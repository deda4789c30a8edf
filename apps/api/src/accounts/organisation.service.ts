import { Injectable } from '@nestjs/common';
import type { OrganisationSettings } from '@medspill/contracts';
import { AuditLog } from '../platform/audit/audit-log.repository.js';
import type { Actor } from '../platform/auth/actor.js';
import { authorise } from '../platform/auth/authorise.js';
import { DomainError } from '../platform/errors/domain-error.js';
import { OrganisationRepository } from './organisation.repository.js';

@Injectable()
export class OrganisationService {
  constructor(
    private readonly organisations: OrganisationRepository,
    private readonly audit: AuditLog,
  ) {}

  read(actor: Actor): Promise<OrganisationSettings> {
    const { organisationId } = authorise(actor, 'settings:manage');
    return this.organisations.find(organisationId);
  }

  /** @throws {DomainError} name_taken */
  async update(actor: Actor, settings: OrganisationSettings): Promise<OrganisationSettings> {
    const { organisationId } = authorise(actor, 'settings:manage');
    const updated = await this.organisations.update(organisationId, settings);
    if (updated === 'name_taken') throw new DomainError('name_taken', 'Another organisation has this name.');
    const secondFactor = updated.requireSecondFactor ? 'on' : 'off';
    await this.audit.record(actor, 'settings_changed', { type: 'organisation', id: organisationId }, { secondFactor });
    return updated;
  }
}
