import { Injectable } from '@nestjs/common';
import type { Branding, LogoFormat } from '@medspill/contracts';
import { type AuditEvent } from '../platform/audit/audit-event.js';
import { recordEvent } from '../platform/audit/record-event.repository.js';
import { Database } from '../platform/database/database.js';
import type { PrismaTransaction } from '../platform/database/transaction.js';
import type { Logo } from './read-logo.js';

const read = async (prisma: PrismaTransaction, organisationId: string): Promise<Branding> => {
  const { accent, logo } = await prisma.organisation.findUniqueOrThrow({
    where: { id: organisationId },
    select: { accent: true, logo: { select: { format: true, bytes: true } } },
  });
  return { accent, logo: logo && { format: logo.format, byteCount: logo.bytes.length } };
};

const change = (database: Database, organisationId: string, event: AuditEvent, work: (prisma: PrismaTransaction) => Promise<unknown>): Promise<Branding> =>
  database.tenant(organisationId, async (transaction) => {
    await work(transaction.prisma);
    await recordEvent(transaction, event);
    return read(transaction.prisma, organisationId);
  });

/** The colour and the logo of an organisation's files. */
@Injectable()
export class BrandingRepository {
  constructor(private readonly database: Database) {}

  find(organisationId: string): Promise<Branding> {
    return this.database.tenant(organisationId, ({ prisma }) => read(prisma, organisationId));
  }

  logo(organisationId: string): Promise<{ format: LogoFormat; bytes: Uint8Array } | null> {
    return this.database.tenant(organisationId, ({ prisma }) => prisma.organisationLogo.findUnique({ where: { organisationId }, select: { format: true, bytes: true } }));
  }

  setAccent(organisationId: string, accent: string | null, event: AuditEvent): Promise<Branding> {
    return change(this.database, organisationId, event, (prisma) => prisma.organisation.updateMany({ where: { id: organisationId }, data: { accent } }));
  }

  setLogo(organisationId: string, logo: Logo, event: AuditEvent): Promise<Branding> {
    return change(this.database, organisationId, event, (prisma) =>
      prisma.organisationLogo.upsert({ where: { organisationId }, create: { organisationId, ...logo }, update: { ...logo } }),
    );
  }

  removeLogo(organisationId: string, event: AuditEvent): Promise<Branding> {
    return change(this.database, organisationId, event, (prisma) => prisma.organisationLogo.deleteMany({ where: { organisationId } }));
  }
}
