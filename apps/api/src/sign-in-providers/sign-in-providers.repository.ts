import { Injectable } from '@nestjs/common';
import type { SignInProvider } from '@medspill/contracts';
import type { AuditEvent } from '../platform/audit/audit-event.js';
import { recordEvent } from '../platform/audit/record-event.repository.js';
import { Database } from '../platform/database/database.js';
import type { Transaction } from '../platform/database/transaction.js';

/** What is stored of a provider, its secret sealed; no secret keeps the one that is there. */
export type StoredProvider = Omit<SignInProvider, 'id' | 'logoutAddress'> & { readonly clientSecret?: Buffer };

const columnsOf = ({ name, issuer, clientId, scopes, acrValues, groupClaim, secondFactor }: StoredProvider) => ({
  name,
  issuer,
  clientId,
  scopes,
  acrValues,
  groupClaim,
  secondFactor,
});

const writeLists = async ({ prisma }: Transaction, organisationId: string, providerId: string, { domains, groups }: StoredProvider): Promise<void> => {
  const place = { organisationId, providerId };
  await prisma.signInDomain.deleteMany({ where: place });
  await prisma.signInGroup.deleteMany({ where: place });
  await prisma.signInDomain.createMany({ data: domains.map((domain) => ({ ...place, domain })) });
  await prisma.signInGroup.createMany({ data: groups.map(({ group, role }) => ({ ...place, groupName: group, role })) });
};

/** An organisation's providers, as its administrators set them up. */
@Injectable()
export class SignInProvidersRepository {
  constructor(private readonly database: Database) {}

  async list(organisationId: string): Promise<Omit<SignInProvider, 'logoutAddress'>[]> {
    const rows = await this.database.tenant(organisationId, ({ prisma }) =>
      prisma.signInProvider.findMany({
        where: { organisationId },
        omit: { organisationId: true, clientSecret: true },
        include: { domains: { orderBy: { domain: 'asc' } }, groups: { orderBy: { groupName: 'asc' } } },
        orderBy: { name: 'asc' },
      }),
    );
    return rows.map(({ domains, groups, ...row }) => ({
      ...row,
      domains: domains.map(({ domain }) => domain),
      groups: groups.map(({ groupName, role }) => ({ group: groupName, role })),
    }));
  }

  /** @returns the new provider's id @throws when one of its domains is another organisation's */
  create(organisationId: string, provider: StoredProvider & { readonly clientSecret: Buffer }, event: AuditEvent): Promise<string> {
    return this.database.tenant(organisationId, async (transaction) => {
      const data = { organisationId, ...columnsOf(provider), clientSecret: new Uint8Array(provider.clientSecret) };
      const { id } = await transaction.prisma.signInProvider.create({ data, select: { id: true } });
      await writeLists(transaction, organisationId, id, provider);
      await recordEvent(transaction, event);
      return id;
    });
  }

  /** @returns false when the organisation has no such provider @throws when one of its domains is another organisation's */
  change(organisationId: string, id: string, provider: StoredProvider, event: AuditEvent): Promise<boolean> {
    return this.database.tenant(organisationId, async (transaction) => {
      const secret = provider.clientSecret && { clientSecret: new Uint8Array(provider.clientSecret) };
      const { count } = await transaction.prisma.signInProvider.updateMany({ where: { organisationId, id }, data: { ...columnsOf(provider), ...secret } });
      if (count === 0) return false;
      await writeLists(transaction, organisationId, id, provider);
      await recordEvent(transaction, event);
      return true;
    });
  }

  /** @returns false when the organisation has no such provider */
  remove(organisationId: string, id: string, event: AuditEvent): Promise<boolean> {
    return this.database.tenant(organisationId, async (transaction) => {
      const { count } = await transaction.prisma.signInProvider.deleteMany({ where: { organisationId, id } });
      if (count === 1) await recordEvent(transaction, event);
      return count === 1;
    });
  }
}
