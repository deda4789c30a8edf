import { Injectable } from '@nestjs/common';
import { locale as localeSchema, type Locale, type MailKind, type MailWording, type Named } from '@medspill/contracts';
import { auditEvent } from '../platform/audit/audit-event.js';
import { recordEvent } from '../platform/audit/record-event.repository.js';
import type { Actor } from '../platform/auth/actor.js';
import { Database } from '../platform/database/database.js';

/** A programme, and the words of its own. */
export interface StoredTemplates {
  readonly programme: Named;
  readonly organisation: string;
  readonly contact: string | null;
  readonly locale: Locale;
  readonly own: readonly MailWording[];
}

const changed = (actor: Actor, programmeId: string) => auditEvent(actor, 'settings_changed', { type: 'programme', id: programmeId });

/** Wordings that programmes have given their mails. */
@Injectable()
export class MailTemplatesRepository {
  constructor(private readonly database: Database) {}

  /** @returns null when there is no such programme */
  find(organisationId: string, programmeId: string): Promise<StoredTemplates | null> {
    return this.database.tenant(organisationId, async ({ prisma }) => {
      const where = { organisationId_id: { organisationId, id: programmeId } };
      const select = { id: true, name: true, contact: true, locale: true, organisation: { select: { name: true } } } as const;
      const programme = await prisma.programme.findUnique({ where, select });
      if (!programme) return null;
      const own = await prisma.mailTemplate.findMany({
        where: { organisationId, programmeId },
        select: { kind: true, locale: true, subject: true, body: true },
      });
      const { id, name, contact, locale, organisation } = programme;
      return {
        programme: { id, name },
        organisation: organisation.name,
        contact,
        locale: localeSchema.parse(locale),
        own: own.map((wording) => ({ ...wording, locale: localeSchema.parse(wording.locale) })),
      };
    });
  }

  async save(actor: Actor, programmeId: string, { kind, locale, ...words }: MailWording): Promise<void> {
    const { organisationId } = actor;
    const key = { organisationId, programmeId, kind, locale };
    await this.database.tenant(organisationId, async ({ prisma, query }) => {
      await prisma.mailTemplate.upsert({
        where: { organisationId_programmeId_kind_locale: key },
        create: { ...key, ...words },
        update: words,
      });
      await recordEvent({ query }, changed(actor, programmeId));
    });
  }

  async reset(actor: Actor, programmeId: string, kind: MailKind, locale: Locale): Promise<void> {
    const { organisationId } = actor;
    await this.database.tenant(organisationId, async ({ prisma, query }) => {
      await prisma.mailTemplate.deleteMany({ where: { organisationId, programmeId, kind, locale } });
      await recordEvent({ query }, changed(actor, programmeId));
    });
  }

  async setLanguage(actor: Actor, programmeId: string, locale: Locale): Promise<void> {
    const { organisationId } = actor;
    await this.database.tenant(organisationId, async ({ prisma, query }) => {
      await prisma.programme.updateMany({ where: { organisationId, id: programmeId }, data: { locale } });
      await recordEvent({ query }, changed(actor, programmeId));
    });
  }

  /** @returns the address that the actor signs in with; null for identities of the demo */
  ownAddress(actor: Actor): Promise<string | null> {
    const { organisationId, id } = actor;
    return this.database.tenant(organisationId, async ({ prisma }) => {
      const account = await prisma.account.findUnique({ where: { organisationId_id: { organisationId, id } }, select: { email: true } });
      return account?.email ?? null;
    });
  }
}
