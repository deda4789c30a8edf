import { Injectable } from '@nestjs/common';
import { OperatorDatabase } from '../platform/database/operator-database.js';
import { enter, type Work } from '../platform/database/transaction.js';
import { importLimits, ImportsRepository } from './imports.repository.js';
import type { OrganisationChoice } from './organisation-choice.js';

/** Imports of the command line, which may look for an organisation and make one. */
@Injectable()
export class OperatorImportsRepository extends ImportsRepository {
  constructor(private readonly operator: OperatorDatabase) {
    super(operator);
  }

  /** All organisations, or those of one name. */
  organisations(name?: string): Promise<{ id: string; name: string }[]> {
    const where = name === undefined ? {} : { name };
    return this.operator.acrossTenants(({ prisma }) =>
      prisma.organisation.findMany({ where, select: { id: true, name: true }, orderBy: { name: 'asc' } }),
    );
  }

  /** An organisation that is known by its name only is made when it is not there, together with what `work` does in it. */
  protected override within<Result>(organisation: OrganisationChoice, workOf: (organisationId: string) => Work<Result>): Promise<Result> {
    if (organisation.id !== null) return super.within(organisation, workOf);
    return this.operator.acrossTenants(async (transaction) => {
      const [made] = await transaction.query<{ id: string }>(
        'INSERT INTO public.organisation (name) VALUES ($1) ON CONFLICT (name) DO UPDATE SET name = excluded.name RETURNING id',
        [organisation.name],
      );
      if (!made) throw new Error('The organisation could not be made.');
      await enter(transaction, 'medspill_app', made.id);
      return workOf(made.id)(transaction);
    }, importLimits);
  }
}
