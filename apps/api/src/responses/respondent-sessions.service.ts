import { Injectable } from '@nestjs/common';
import type { LinkProblem } from '@medspill/contracts';
import { DomainError } from '../platform/errors/domain-error.js';
import { LinkGuessing } from './link-guessing.js';
import { RespondentSessionsRepository } from './respondent-sessions.repository.js';
import { createSecretToken, hashSecretToken, isSecretToken } from './secret-token.js';

const unknownLink = () => new DomainError('invitation_unknown', 'There is no such invitation.');

export const sessionEnded = () => new DomainError('survey_session_ended', 'Open the personal link again.');

export const sessionChanged = () =>
  new DomainError('survey_session_changed', 'Another personal link was opened in this browser. Nothing was changed.');

@Injectable()
export class RespondentSessionsService {
  constructor(
    private readonly sessions: RespondentSessionsRepository,
    private readonly guessing: LinkGuessing,
  ) {}

  /**
   * Exchanges the token of a personal link for a session.
   * @param address that the request came from
   * @returns the session's secret
   * @throws {DomainError} invitation_unknown, link_expired, wave_closed, survey_withdrawn, or too_many_attempts
   */
  async open(token: string, address: string): Promise<string> {
    await this.guessing.refuseGuesser(address);
    const secret = createSecretToken();
    const found = isSecretToken(token) ? await this.sessions.open(hashSecretToken(token), hashSecretToken(secret)) : null;
    if (!found) {
      await this.guessing.countFailure(address);
      throw unknownLink();
    }
    const body: LinkProblem = { contact: found.contact };
    if (found.outcome === 'expired') throw new DomainError('link_expired', 'The link has expired.', { body });
    if (found.outcome === 'closed') throw new DomainError('wave_closed', 'The survey is closed.', { body });
    if (found.outcome === 'withdrawn') throw new DomainError('survey_withdrawn', 'The survey was called off.', { body });
    return secret;
  }

  /**
   * Makes sure that the session lives and is for the invitation that the page is open for.
   * @returns the hash by which the session is known
   * @throws {DomainError} survey_session_ended, or survey_session_changed when the page is open for somebody else
   */
  async require(secret: string | null, invitation: string): Promise<Buffer> {
    if (secret === null) throw sessionEnded();
    const secretHash = hashSecretToken(secret);
    const its = await this.sessions.invitation(secretHash);
    if (its === null) throw sessionEnded();
    if (its !== invitation) throw sessionChanged();
    return secretHash;
  }

  /** Ends the session, whoever's it is. */
  async end(secret: string | null): Promise<void> {
    if (secret !== null) await this.sessions.end(hashSecretToken(secret));
  }

  /**
   * Ends the session that the page is open in, if it has not ended by itself.
   * @throws {DomainError} survey_session_changed when the session is somebody else's
   */
  async leave(secret: string | null, invitation: string): Promise<void> {
    if (secret === null) return;
    const its = await this.sessions.invitation(hashSecretToken(secret));
    if (its !== null && its !== invitation) throw sessionChanged();
    await this.end(secret);
  }
}
