import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import type { Named, ProgrammeSettings } from '@medspill/contracts';
import type { Actor } from '../platform/auth/actor.js';
import { authorise, requireFound } from '../platform/auth/authorise.js';
import { DomainError } from '../platform/errors/domain-error.js';
import { type NewSettings, ProgrammeSettingsRepository } from './programme-settings.repository.js';

const nameTaken = () => new DomainError('name_taken', 'The organisation has another programme of this name.');

@Injectable()
export class ProgrammeSettingsService {
  constructor(private readonly settings: ProgrammeSettingsRepository) {}

  /** @throws {DomainError} name_taken */
  async create(actor: Actor, name: string): Promise<Named> {
    authorise(actor, 'programme:manage');
    const programme = await this.settings.create(actor, name);
    if (programme === 'name_taken') throw nameTaken();
    return programme;
  }

  /** @throws {DomainError} not_found */
  async read(actor: Actor, programmeId: string): Promise<ProgrammeSettings> {
    const { organisationId } = authorise(actor, 'programme:manage');
    return requireFound(await this.settings.find(organisationId, programmeId));
  }

  /** @throws {DomainError} not_found, name_taken; promises_fixed when a wave has opened and the promises are others */
  async update(actor: Actor, programmeId: string, given: NewSettings): Promise<ProgrammeSettings> {
    const { organisationId } = authorise(actor, 'programme:manage');
    const { promises, promisesFixed } = requireFound(await this.settings.find(organisationId, programmeId));
    if (promisesFixed && !isDeepStrictEqual(promises, given.promises)) {
      throw new DomainError('promises_fixed', 'A wave has opened: what was promised to respondents stays.');
    }
    if ((await this.settings.update(actor, programmeId, given)) === 'name_taken') throw nameTaken();
    return requireFound(await this.settings.find(organisationId, programmeId));
  }
}
