import { Injectable } from '@nestjs/common';
import type { listProgrammes, PageQuery, ProgrammeOverview } from '@medspill/contracts';
import type { z } from 'zod';
import type { Actor } from '../platform/auth/actor.js';
import { authorise, requireFound } from '../platform/auth/authorise.js';
import { addRates } from './add-rates.js';
import { ProgrammesRepository } from './programmes.repository.js';

@Injectable()
export class ProgrammesService {
  constructor(private readonly programmes: ProgrammesRepository) {}

  async list(actor: Actor, { page, pageSize }: PageQuery): Promise<z.infer<typeof listProgrammes.response>> {
    const { organisationId } = authorise(actor, 'programme:list');
    const list = await this.programmes.list(organisationId, pageSize, (page - 1) * pageSize);
    return { ...list, page, pageSize };
  }

  async overview(actor: Actor, programmeId: string): Promise<ProgrammeOverview> {
    const { organisationId } = authorise(actor, 'programme:read');
    const programme = requireFound(await this.programmes.find(organisationId, programmeId));
    const [cohorts, rates] = await Promise.all([
      this.programmes.cohorts(organisationId, programmeId),
      this.programmes.responseRates(organisationId, programmeId),
    ]);
    return {
      id: programme.id,
      name: programme.name,
      organisation: programme.organisation,
      instrument: { key: programme.instrumentKey, version: programme.instrumentVersion },
      groups: cohorts.reduce((sum, cohort) => sum + cohort.groups, 0),
      members: cohorts.reduce((sum, cohort) => sum + cohort.members, 0),
      responseRates: addRates([...rates.values()].flat()),
      cohorts: cohorts.map((cohort) => ({ ...cohort, responseRates: rates.get(cohort.id) ?? [] })),
    };
  }
}
