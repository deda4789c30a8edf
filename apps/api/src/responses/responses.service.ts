import { Injectable } from '@nestjs/common';
import type { AnswerChanges, SavedResponse, Survey } from '@medspill/contracts';
import { leaderGroup26V1 } from '@medspill/instruments';
import { DomainError } from '../platform/errors/domain-error.js';
import { sessionChanged, sessionEnded } from './respondent-sessions.service.js';
import { ResponsesRepository } from './responses.repository.js';
import { hashSecretToken } from './secret-token.js';

const questions: ReadonlySet<string> = new Set(leaderGroup26V1.openQuestions.map(({ key }) => key));

/** What PostgreSQL's text cannot hold is taken out: NUL, which nobody can type, and halves of an emoji that was cut in two. */
const storable = (text: string): string => text.replaceAll('\u0000', '').toWellFormed().trim();

@Injectable()
export class ResponsesService {
  constructor(private readonly responses: ResponsesRepository) {}

  /** @throws {DomainError} survey_session_ended */
  async read(secret: string | null): Promise<Survey> {
    const survey = secret === null ? null : await this.responses.read(hashSecretToken(secret));
    if (!survey) throw sessionEnded();
    return survey;
  }

  /**
   * Saves changes of the answers of the invitation's member, and sends all of them where told to.
   * @param secret of the respondent's session
   * @param invitation that the page is open for
   * @returns all that is saved now, also what was answered on another device
   * @throws {DomainError} survey_session_ended, survey_session_changed, wave_not_open, wave_closed, or invalid_request when
   *   an answer belongs to no statement or a text to no question
   */
  async write(secret: string, invitation: string, given: AnswerChanges, submit: boolean): Promise<SavedResponse> {
    const stray = Object.keys(given.texts).find((question) => !questions.has(question));
    if (stray !== undefined) {
      const issues = [{ path: `texts.${stray}`, message: `expected one of ${[...questions].join(', ')}` }];
      throw new DomainError('invalid_request', 'There is no such question.', { issues });
    }
    const texts = Object.fromEntries(
      Object.entries(given.texts).map(([question, text]) => [question, storable(text)]),
    );
    const outcome = await this.responses.write(hashSecretToken(secret), invitation, { answers: given.answers, texts }, submit);
    if (!outcome) throw sessionEnded();
    if (!outcome.same) throw sessionChanged();
    if (outcome.written) return outcome.written;
    if (!outcome.open) {
      throw outcome.state === 'planned'
        ? new DomainError('wave_not_open', 'The survey has not opened yet.')
        : new DomainError('wave_closed', 'The survey is closed and takes no more answers.');
    }
    const beyond = Object.keys(given.answers).filter((position) => Number(position) >= outcome.itemCount);
    const issues = beyond.map((position) => ({ path: `answers.${position}`, message: `expected one of ${outcome.itemCount} statements` }));
    throw new DomainError('invalid_request', 'There is no such statement.', { issues });
  }
}
