import { Injectable } from '@nestjs/common';
import type { Erasure, OwnData } from '@medspill/contracts';
import type { Actor } from '../platform/auth/actor.js';
import { authorise } from '../platform/auth/authorise.js';
import { AccountRightsRepository } from './account-rights.repository.js';
import { ownDataOf } from './own-data.js';

/** What people who sign in may do with what is stored about them as members of groups. */
@Injectable()
export class AccountRightsService {
  constructor(private readonly rights: AccountRightsRepository) {}

  /** @returns one element per group that the person is a member of */
  async read(actor: Actor): Promise<OwnData[]> {
    authorise(actor, 'own_account:manage');
    const stored = await this.rights.ownData(actor.organisationId, actor.id);
    return stored.map((one) => ownDataOf(one, new Date()));
  }

  /** Removes the person from all groups for good. */
  async erase(actor: Actor): Promise<Erasure> {
    authorise(actor, 'own_account:manage');
    const erased = await this.rights.erase(actor.organisationId, actor.id);
    return {
      erasedAt: new Date().toISOString(),
      responses: erased.reduce((sum, { responses }) => sum + responses, 0),
      textAnswers: erased.reduce((sum, { textAnswers }) => sum + textAnswers, 0),
    };
  }
}
