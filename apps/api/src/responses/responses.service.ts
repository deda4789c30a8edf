import { Injectable } from '@nestjs/common';
import type { Survey, SurveyAnswers } from '@medspill/contracts';
import { leaderGroup26V1 } from '@medspill/instruments';
import { DomainError } from '../platform/errors/domain-error.js';
import { hashInvitationToken } from './invitation-token.js';
import { ResponsesRepository } from './responses.repository.js';

const unknown = () => new DomainError('invitation_unknown', 'There is no such invitation.');

const questions: ReadonlySet<string> = new Set(leaderGroup26V1.openQuestions.map(({ key }) => key));

/** What PostgreSQL's text cannot hold is taken out: NUL, which nobody can type, and halves of an emoji that was cut in two. */
const storable = (text: string): string => text.replaceAll('\u0000', '').toWellFormed().trim();

@Injectable()
export class ResponsesService {
  constructor(private readonly responses: ResponsesRepository) {}

  async read(token: string): Promise<Survey> {
    const survey = await this.responses.read(hashInvitationToken(token));
    if (!survey) throw unknown();
    return survey;
  }

  /**
   * Saves or sends the answers of the invitation's member.
   * @returns whether the response counts as sent
   * @throws {DomainError} invitation_unknown, wave_not_open, wave_closed, or invalid_request when the number of answers
   *   is not the instrument's or a text belongs to no question
   */
  async write(token: string, given: SurveyAnswers, submit: boolean): Promise<boolean> {
    const stray = Object.keys(given.texts).find((question) => !questions.has(question));
    if (stray !== undefined) {
      const issues = [{ path: `texts.${stray}`, message: `expected one of ${[...questions].join(', ')}` }];
      throw new DomainError('invalid_request', 'There is no such question.', { issues });
    }
    const texts = Object.fromEntries(
      Object.entries(given.texts).map(([question, text]) => [question, storable(text)]),
    );
    const outcome = await this.responses.write(hashInvitationToken(token), { answers: given.answers, texts }, submit);
    if (!outcome) throw unknown();
    if (outcome.submitted !== null) return outcome.submitted;
    if (!outcome.open) {
      throw outcome.state === 'planned'
        ? new DomainError('wave_not_open', 'The survey has not opened yet.')
        : new DomainError('wave_closed', 'The survey is closed and takes no more answers.');
    }
    const issues = [{ path: 'answers', message: `expected ${outcome.item_count} answers, got ${given.answers.length}` }];
    throw new DomainError('invalid_request', 'The number of answers is not the number of statements.', { issues });
  }
}
