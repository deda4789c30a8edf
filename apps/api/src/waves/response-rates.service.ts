import { Injectable } from '@nestjs/common';
import type { getResponseCurve, ResponseCurve } from '@medspill/contracts';
import type { z } from 'zod';
import type { Actor } from '../platform/auth/actor.js';
import { authorise, requireFound } from '../platform/auth/authorise.js';
import { ResponseRatesRepository } from './response-rates.repository.js';
import { sumOfTold, toldDays } from './told-days.js';

@Injectable()
export class ResponseRatesService {
  constructor(private readonly rates: ResponseRatesRepository) {}

  /**
   * The response rate over time, over those of the waves that the reader's response rates reach.
   * @throws {DomainError} not_found for a programme of others, or a single wave that is not the reader's or has not opened
   */
  async curve(actor: Actor, programmeId: string, query: z.infer<typeof getResponseCurve.query>, now: Date = new Date()): Promise<ResponseCurve> {
    const { organisationId, groupIds } = authorise(actor, 'response_rate:read');
    const { waveId = null, cohortId = null, kind = null } = query;
    const waves = await this.rates.waves({ organisationId, programmeId, waveId, groupIds, cohortId, kind }, now);
    if (waves.length === 0) requireFound((waveId === null && (await this.rates.isProgramme(organisationId, programmeId))) || null);
    const total = (name: 'invited' | 'answered') => waves.reduce((sum, wave) => sum + wave[name], 0);
    return {
      waves: waves.length,
      invited: total('invited'),
      answered: total('answered'),
      days: sumOfTold(waves.map(toldDays)),
      length: waves.reduce((most, { length }) => Math.max(most, length), 0),
    };
  }
}
