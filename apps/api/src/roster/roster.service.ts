import { Injectable } from '@nestjs/common';
import type { createGroup, listRoster, Named, RosterGroup } from '@medspill/contracts';
import type { z } from 'zod';
import type { Actor } from '../platform/auth/actor.js';
import { authorise, requireFound } from '../platform/auth/authorise.js';
import { DomainError } from '../platform/errors/domain-error.js';
import { CohortsRepository } from './cohorts.repository.js';
import { type GroupDetails, GroupsRepository } from './groups.repository.js';

/** @throws {DomainError} not_found, or name_taken when another one has the name */
const requireNamed = <Thing extends object>(outcome: Thing | 'name_taken' | null): Thing => {
  if (outcome === 'name_taken') throw new DomainError('name_taken', 'There is another one of this name.');
  return requireFound(outcome);
};

/** The cohorts and groups of programmes, as those who keep the lists see and change them. */
@Injectable()
export class RosterService {
  constructor(
    private readonly groups: GroupsRepository,
    private readonly cohorts: CohortsRepository,
  ) {}

  /** @throws {DomainError} not_found */
  async list(
    actor: Actor,
    programmeId: string,
    { page, pageSize, cohortId, archived }: z.infer<typeof listRoster.query>,
  ): Promise<z.infer<typeof listRoster.response>> {
    const { organisationId } = authorise(actor, 'group:manage');
    const place = requireFound(await this.cohorts.ofProgramme(organisationId, programmeId));
    const filter = { cohortId: cohortId ?? null, archived };
    const list = await this.groups.list(organisationId, programmeId, filter, pageSize, (page - 1) * pageSize);
    return { ...list, ...place, page, pageSize };
  }

  /** @throws {DomainError} not_found, name_taken */
  async addCohort(actor: Actor, programmeId: string, name: string): Promise<Named> {
    authorise(actor, 'group:manage');
    return requireNamed(await this.cohorts.create(actor, programmeId, name));
  }

  /** @throws {DomainError} not_found, name_taken */
  async renameCohort(actor: Actor, cohortId: string, name: string): Promise<Named> {
    authorise(actor, 'group:manage');
    return requireNamed(await this.cohorts.rename(actor, cohortId, name));
  }

  /** @throws {DomainError} not_found, name_taken */
  async addGroup(
    actor: Actor,
    programmeId: string,
    { cohortId, ...details }: z.infer<typeof createGroup.body>,
  ): Promise<RosterGroup> {
    authorise(actor, 'group:manage');
    return requireNamed(await this.groups.create(actor, programmeId, cohortId, details));
  }

  /** @throws {DomainError} not_found, name_taken */
  async updateGroup(actor: Actor, groupId: string, details: GroupDetails): Promise<RosterGroup> {
    authorise(actor, 'group:manage');
    return requireNamed(await this.groups.update(actor, groupId, details));
  }

  /** @throws {DomainError} not_found */
  async setArchived(actor: Actor, groupId: string, archived: boolean): Promise<RosterGroup> {
    authorise(actor, 'group:manage');
    return requireFound(await this.groups.setArchived(actor, groupId, archived));
  }
}
