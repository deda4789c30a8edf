import { Injectable } from '@nestjs/common';
import { locale as localeSchema, type Locale, type Member, type Named } from '@medspill/contracts';
import { type AuditActor, auditEvent } from '../platform/audit/audit-event.js';
import { recordEvent } from '../platform/audit/record-event.repository.js';
import { Database } from '../platform/database/database.js';
import type { Transaction } from '../platform/database/transaction.js';
import { nameIsTaken } from './name-is-taken.repository.js';

/** Who a member is, as somebody writes it down. */
export interface MemberDetails {
  readonly name: string;
  readonly email: string;
  /** Language of mails; null for the programme's. */
  readonly locale: Locale | null;
}

/** A group and where it stands. */
export interface PlacedGroup extends Named {
  readonly cohort: Named;
  readonly programme: Named;
}

type Prisma = Transaction['prisma'];

const named = { select: { id: true, name: true } } as const;
const shown = { id: true, name: true, email: true, locale: true, leftAt: true } as const;

interface ShownMember {
  id: string;
  name: string | null;
  email: string | null;
  locale: string | null;
  leftAt: Date | null;
}

const viewOf = ({ leftAt, locale, ...member }: ShownMember): Member => ({
  ...member,
  locale: localeSchema.nullable().parse(locale),
  left: leftAt !== null,
});

/** A new member is invited to what is planned or open; the link is made when the invitation is sent. */
const inviteToComingWaves = (prisma: Prisma, organisationId: string, memberIds: readonly string[]) =>
  prisma.$executeRaw`
    INSERT INTO identity.invitation (organisation_id, wave_id, member_id)
    SELECT w.organisation_id, w.id, m.id
    FROM identity.member m
    JOIN public.wave w ON w.organisation_id = m.organisation_id AND w.group_id = m.group_id AND w.state <> 'closed'
    WHERE m.organisation_id = ${organisationId}::uuid AND m.id = ANY(${memberIds}::uuid[])
    ON CONFLICT DO NOTHING`;

/** Waves that are open stay as they are: whose invitation was used is nobody's to know, and hence none is taken back. */
const withdrawFromPlannedWaves = (prisma: Prisma, organisationId: string, memberId: string) =>
  prisma.$executeRaw`
    DELETE FROM identity.invitation i USING public.wave w
    WHERE i.organisation_id = ${organisationId}::uuid AND i.member_id = ${memberId}::uuid
      AND w.organisation_id = i.organisation_id AND w.id = i.wave_id AND w.state = 'planned'`;

const create = async (prisma: Prisma, organisationId: string, groupId: string, members: readonly MemberDetails[]) => {
  const created: ShownMember[] = [];
  for (const details of members) {
    // The key apart from the person, and known to nothing that reads answers.
    const data = { organisationId, groupId, ...details };
    const member = await prisma.member.create({ data, select: shown });
    await prisma.$executeRaw`INSERT INTO identity.respondent_key (organisation_id, member_id) VALUES (${organisationId}::uuid, ${member.id}::uuid)`;
    created.push(member);
  }
  await inviteToComingWaves(prisma, organisationId, created.map(({ id }) => id));
  return created.map(viewOf);
};

/** The members of a group: names and addresses, and nothing of what they answered or whether they did. */
@Injectable()
export class MembersRepository {
  constructor(private readonly database: Database) {}

  group(organisationId: string, id: string): Promise<PlacedGroup | null> {
    return this.database.tenant(organisationId, ({ prisma }) =>
      prisma.group.findUnique({
        where: { organisationId_id: { organisationId, id } },
        select: { id: true, name: true, cohort: named, programme: named },
      }),
    );
  }

  list(organisationId: string, groupId: string, limit: number, offset: number): Promise<{ items: Member[]; total: number }> {
    const where = { organisationId, groupId };
    return this.database.tenant(organisationId, async ({ prisma }) => {
      const rows = await prisma.member.findMany({
        where,
        select: shown,
        // Those who have left come last, in the order of their leaving.
        orderBy: [{ leftAt: { sort: 'asc', nulls: 'first' } }, { name: 'asc' }, { id: 'asc' }],
        take: limit,
        skip: offset,
      });
      return { items: rows.map(viewOf), total: await prisma.member.count({ where }) };
    });
  }

  /** @returns the group that the member belongs to; null when there is no such member */
  groupOf(organisationId: string, memberId: string): Promise<string | null> {
    return this.database.tenant(organisationId, async ({ prisma }) => {
      const where = { organisationId_id: { organisationId, id: memberId } };
      return (await prisma.member.findUnique({ where, select: { groupId: true } }))?.groupId ?? null;
    });
  }

  /** @returns `name_taken` when the group has a member with this address */
  async add(by: AuditActor, groupId: string, details: MemberDetails): Promise<Member | 'name_taken'> {
    const { organisationId } = by;
    return nameIsTaken(
      this.database.tenant(organisationId, async (transaction) => {
        const [member] = await create(transaction.prisma, organisationId, groupId, [details]);
        if (!member) throw new Error('The member was not made.');
        await recordEvent(transaction, auditEvent(by, 'members_changed', { type: 'member', id: member.id }, { added: 1 }));
        return member;
      }),
    );
  }

  update(by: AuditActor, id: string, data: MemberDetails): Promise<Member | 'name_taken'> {
    const { organisationId } = by;
    return nameIsTaken(
      this.database.tenant(organisationId, async (transaction) => {
        const where = { organisationId_id: { organisationId, id } };
        const member = viewOf(await transaction.prisma.member.update({ where, data, select: shown }));
        await recordEvent(transaction, auditEvent(by, 'members_changed', { type: 'member', id }, { edited: 1 }));
        return member;
      }),
    );
  }

  /** Notes that the member has left, or is back. */
  setLeft(by: AuditActor, id: string, left: boolean): Promise<Member> {
    const { organisationId } = by;
    return this.database.tenant(organisationId, async ({ prisma, query }) => {
      const { count } = await prisma.member.updateMany({
        where: { organisationId, id, leftAt: left ? null : { not: null } },
        data: { leftAt: left ? new Date() : null },
      });
      if (left) await withdrawFromPlannedWaves(prisma, organisationId, id);
      else await inviteToComingWaves(prisma, organisationId, [id]);
      const change = left ? { left: 1 } : { returned: 1 };
      if (count > 0) await recordEvent({ query }, auditEvent(by, 'members_changed', { type: 'member', id }, change));
      return viewOf(await prisma.member.findUniqueOrThrow({ where: { organisationId_id: { organisationId, id } }, select: shown }));
    });
  }

  /** Every member of the group, those who have left included. */
  all(organisationId: string, groupId: string): Promise<Member[]> {
    return this.database.tenant(organisationId, async ({ prisma }) =>
      (await prisma.member.findMany({ where: { organisationId, groupId }, select: shown })).map(viewOf),
    );
  }

  /**
   * Carries a list of members out, all or nothing.
   * @returns `name_taken` when somebody added one of them in the meantime
   */
  async apply(
    by: AuditActor,
    groupId: string,
    { added, renamed, back }: { added: readonly MemberDetails[]; renamed: readonly MemberDetails[]; back: readonly MemberDetails[] },
  ): Promise<'done' | 'name_taken'> {
    const { organisationId } = by;
    return nameIsTaken(
      this.database.tenant(organisationId, async ({ prisma, query }) => {
        for (const { name, email, locale } of [...renamed, ...back]) {
          // A list without languages leaves them as they are.
          const data = { name, leftAt: null, ...(locale === null ? {} : { locale }) };
          await prisma.member.updateMany({ where: { organisationId, groupId, email }, data });
        }
        const emails = back.map(({ email }) => email);
        const returned = await prisma.member.findMany({ where: { organisationId, groupId, email: { in: emails } }, select: { id: true } });
        await inviteToComingWaves(prisma, organisationId, returned.map(({ id }) => id));
        await create(prisma, organisationId, groupId, added);
        const changes = { added: added.length, edited: renamed.length, returned: back.length };
        await recordEvent({ query }, auditEvent(by, 'members_changed', { type: 'group', id: groupId }, changes));
        return 'done' as const;
      }),
    );
  }
}
