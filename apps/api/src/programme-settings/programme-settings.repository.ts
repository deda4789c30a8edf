import { Injectable } from '@nestjs/common';
import type { Named, ProgrammeSettings } from '@medspill/contracts';
import { leaderGroup26V1 } from '@medspill/instruments';
import { Database } from '../platform/database/database.js';
import { nameIsTaken } from '../roster/name-is-taken.repository.js';

const named = { id: true, name: true } as const;

const shown = {
  id: true,
  name: true,
  contact: true,
  kGroup: true,
  kOutside: true,
  kText: true,
  minOtherGroups: true,
  retentionMonths: true,
  _count: { select: { waves: { where: { state: { not: 'planned' } } } } },
} as const;

/** What can be set of a programme. */
export type NewSettings = Pick<ProgrammeSettings, 'name' | 'contact' | 'promises'>;

/** Programmes and what is set for them. */
@Injectable()
export class ProgrammeSettingsRepository {
  constructor(private readonly database: Database) {}

  /** Makes an empty programme with the usual promises. */
  create(organisationId: string, name: string): Promise<Named | 'name_taken'> {
    const { key, version, items } = leaderGroup26V1;
    return nameIsTaken(
      this.database.tenant(organisationId, async ({ prisma }) => {
        await prisma.instrumentVersion.createMany({ data: { key, version, itemCount: items.length }, skipDuplicates: true });
        return prisma.programme.create({ data: { organisationId, name, instrumentKey: key, instrumentVersion: version }, select: named });
      }),
    );
  }

  /** @returns null when there is no such programme */
  find(organisationId: string, id: string): Promise<ProgrammeSettings | null> {
    return this.database.tenant(organisationId, async ({ prisma }) => {
      const where = { organisationId_id: { organisationId, id } };
      const row = await prisma.programme.findUnique({ where, select: shown });
      if (!row) return null;
      const { name, contact, _count, ...given } = row;
      const { kGroup, kOutside, kText, minOtherGroups, retentionMonths } = given;
      return {
        id,
        name,
        contact,
        promises: { kGroup, kOutside, kText, minOtherGroups, retentionMonths },
        promisesFixed: _count.waves > 0,
      };
    });
  }

  /** PostgreSQL refuses other promises once a wave has opened. */
  update(organisationId: string, id: string, { name, contact, promises }: NewSettings): Promise<'done' | 'name_taken'> {
    return nameIsTaken(
      this.database.tenant(organisationId, async ({ prisma }) => {
        await prisma.programme.updateMany({ where: { organisationId, id }, data: { name, contact, ...promises } });
        return 'done' as const;
      }),
    );
  }
}
