import { Injectable } from '@nestjs/common';
import type { Erasure, OwnData } from '@medspill/contracts';
import { DomainError } from '../platform/errors/domain-error.js';
import { RespondentSessionsService, sessionEnded } from '../responses/respondent-sessions.service.js';
import { ownDataOf } from './own-data.js';
import { RightsRepository } from './rights.repository.js';

/**
 * What respondents may do with what is stored about them. Each takes the session's secret and the invitation that the page
 * is open for, and throws survey_session_ended or survey_session_changed.
 */
@Injectable()
export class RightsService {
  constructor(
    private readonly sessions: RespondentSessionsService,
    private readonly rights: RightsRepository,
  ) {}

  /** Everything that is stored about the person, of all waves. */
  async read(secret: string | null, invitation: string): Promise<OwnData> {
    const stored = await this.rights.ownData(await this.sessions.require(secret, invitation));
    if (!stored) throw sessionEnded();
    return ownDataOf(stored, new Date());
  }

  /** @throws {DomainError} wave_closed: what is in the results cannot be taken out of them */
  async withdraw(secret: string | null, invitation: string): Promise<void> {
    if (await this.rights.withdraw(await this.sessions.require(secret, invitation))) return;
    throw new DomainError('wave_closed', 'The survey is not open. Nothing was removed.');
  }

  /** Removes the person for good. */
  async erase(secret: string | null, invitation: string): Promise<Erasure> {
    const erased = await this.rights.erase(await this.sessions.require(secret, invitation));
    if (!erased) throw sessionEnded();
    return { erasedAt: new Date().toISOString(), ...erased };
  }
}
