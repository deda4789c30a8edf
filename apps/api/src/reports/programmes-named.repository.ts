import { Injectable } from '@nestjs/common';
import { OperatorDatabase } from '../platform/database/operator-database.js';

/** For the command line, whose user knows a programme by its name. */
@Injectable()
export class ProgrammesNamedRepository {
  constructor(private readonly database: OperatorDatabase) {}

  /**
   * Programmes of that name in all organisations, or in those of another name.
   * @param organisation name of the organisation; null for all
   */
  async find(name: string, organisation: string | null): Promise<{ organisationId: string; organisation: string; id: string }[]> {
    const rows = await this.database.acrossTenants(({ prisma }) =>
      prisma.programme.findMany({
        where: { name, ...(organisation !== null && { organisation: { name: organisation } }) },
        select: { organisationId: true, id: true, organisation: { select: { name: true } } },
        orderBy: { organisation: { name: 'asc' } },
      }),
    );
    return rows.map((row) => ({ ...row, organisation: row.organisation.name }));
  }
}
