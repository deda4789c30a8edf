import { Injectable } from '@nestjs/common';
import type { DevelopmentArea, DevelopmentPlan, DevelopmentWork } from '@medspill/contracts';
import { Database } from '../platform/database/database.js';
import type { Prisma } from '../platform/database/generated/client.js';
import type { PrismaTransaction } from '../platform/database/transaction.js';
import { waveKindOf } from '../platform/database/wave-kind-column.js';
import { ownMember } from './own-member.repository.js';

const named = { select: { id: true, name: true } } as const;

const shownArea = {
  id: true,
  chosenAfter: true,
  title: true,
  why: true,
  wanted: true,
  measure: true,
  reviewOn: true,
  version: true,
  factors: { select: { factorKey: true }, orderBy: { factorKey: 'asc' } },
  actions: { where: { removedAt: null, state: { not: 'dropped' } }, select: { state: true } },
} satisfies Prisma.DevelopmentAreaSelect;

const shownWork = {
  contributions: { select: { memberId: true, text: true, onBehalf: true, version: true, updatedAt: true }, orderBy: { memberId: 'asc' } },
  actions: {
    where: { removedAt: null },
    select: { id: true, title: true, ownerId: true, dueOn: true, state: true, note: true, practiceKey: true, version: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  },
  notes: {
    select: { id: true, gathering: true, at: true, changed: true, learned: true, seen: true, wayOn: true },
    orderBy: [{ at: 'desc' }, { id: 'asc' }],
  },
} satisfies Prisma.DevelopmentAreaSelect;

const inOrder = [{ chosenAfter: 'asc' }, { position: 'asc' }, { id: 'asc' }] satisfies Prisma.DevelopmentAreaOrderByWithRelationInput[];

const dayOf = (date: Date | null): string | null => date?.toISOString().slice(0, 10) ?? null;

interface AreaWhere {
  readonly organisationId: string;
  readonly groupId: string;
  readonly id?: string;
}

/** What the group does about its areas, by the area's id. */
const readWork = async (prisma: PrismaTransaction, where: AreaWhere): Promise<Map<string, DevelopmentWork>> => {
  const rows = await prisma.developmentArea.findMany({ where: { ...where, removedAt: null }, select: { id: true, ...shownWork } });
  return new Map(
    rows.map(({ id, contributions, actions, notes }) => [
      id,
      {
        contributions: contributions.map(({ updatedAt, ...given }) => ({ ...given, updatedAt: updatedAt.toISOString() })),
        actions: actions.map(({ dueOn, ...action }) => ({ ...action, dueOn: dayOf(dueOn) })),
        notes: notes.map(({ at, gathering, ...note }) => ({ ...note, gathering: waveKindOf(gathering), at: at.toISOString() })),
      },
    ]),
  );
};

/** @param withWork whether the reader belongs to the group: for others, what it does about its areas is not even read */
const readAreas = async (prisma: PrismaTransaction, where: AreaWhere, withWork: boolean): Promise<DevelopmentArea[]> => {
  const rows = await prisma.developmentArea.findMany({ where: { ...where, removedAt: null }, select: shownArea, orderBy: inOrder });
  const work = withWork ? await readWork(prisma, where) : new Map<string, DevelopmentWork>();
  return rows.map(({ factors, chosenAfter, reviewOn, actions, ...area }) => ({
    ...area,
    chosenAfter: waveKindOf(chosenAfter),
    factors: factors.map(({ factorKey }) => factorKey),
    reviewOn: dayOf(reviewOn),
    actions: { total: actions.length, done: actions.filter(({ state }) => state === 'done').length },
    work: work.get(area.id) ?? null,
  }));
};

const readGroup = (prisma: PrismaTransaction, organisationId: string, id: string) =>
  prisma.group.findUnique({
    where: { organisationId_id: { organisationId, id } },
    select: {
      id: true,
      name: true,
      cohort: named,
      programme: { select: { id: true, name: true, instrumentKey: true, instrumentVersion: true } },
      waves: { where: { kind: { not: 'pulse' } }, select: { kind: true, state: true }, orderBy: { kind: 'asc' } },
    },
  });

const readMembers = async (prisma: PrismaTransaction, organisationId: string, groupId: string): Promise<DevelopmentPlan['members']> => {
  const rows = await prisma.member.findMany({
    where: { organisationId, groupId },
    select: { id: true, name: true, leftAt: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ leftAt, ...member }) => ({ ...member, left: leftAt !== null }));
};

const wantsReminders = async (prisma: PrismaTransaction, organisationId: string, memberId: string): Promise<boolean> => {
  const where = { organisationId_id: { organisationId, id: memberId } };
  return (await prisma.member.findUniqueOrThrow({ where, select: { actionReminders: true } })).actionReminders;
};

/** A group's areas, and what it does about them. */
@Injectable()
export class DevelopmentPlanRepository {
  constructor(private readonly database: Database) {}

  /** @param accountId of a reader who belongs to the group; null for others, who see areas alone */
  plan(organisationId: string, groupId: string, accountId: string | null): Promise<DevelopmentPlan | null> {
    return this.database.tenant(organisationId, async ({ prisma, query }) => {
      const found = await readGroup(prisma, organisationId, groupId);
      if (!found) return null;
      const { id, name, cohort, waves, programme } = found;
      const belongs = accountId !== null;
      const ownMemberId = belongs ? await ownMember({ query }, accountId, groupId) : null;
      return {
        group: { id, name },
        cohort,
        programme: { id: programme.id, name: programme.name },
        instrument: { key: programme.instrumentKey, version: programme.instrumentVersion },
        waves: waves.map(({ kind, state }) => ({ kind: waveKindOf(kind), state })),
        areas: await readAreas(prisma, { organisationId, groupId }, belongs),
        members: belongs ? await readMembers(prisma, organisationId, groupId) : [],
        ownMemberId,
        ownReminders: ownMemberId === null ? null : await wantsReminders(prisma, organisationId, ownMemberId),
      };
    });
  }

  /** One area as the group sees it; null when there is none, or it was removed. */
  async area(organisationId: string, groupId: string, areaId: string): Promise<DevelopmentArea | null> {
    const [area] = await this.database.tenant(organisationId, ({ prisma }) => readAreas(prisma, { organisationId, groupId, id: areaId }, true));
    return area ?? null;
  }

  /** Keys of the factors that the group's questionnaire has, by its instrument. */
  instrumentOf(organisationId: string, groupId: string): Promise<{ key: string; version: number } | null> {
    return this.database.tenant(organisationId, async ({ prisma }) => {
      const found = await readGroup(prisma, organisationId, groupId);
      return found && { key: found.programme.instrumentKey, version: found.programme.instrumentVersion };
    });
  }
}
