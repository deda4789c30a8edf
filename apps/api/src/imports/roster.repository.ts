import { randomUUID } from 'node:crypto';
import { type WaveKind, waveKinds } from '@medspill/contracts';
import type { InstrumentVersion } from '@medspill/instruments';
import type { PrismaTransaction } from '../platform/database/transaction.js';
import { batches } from './batches.js';
import type { FileDevelopmentArea } from './development-area-file.js';
import type { CheckedProgramme } from './programme-folder.js';
import type { ProgrammeRoster, RosterCohort, RosterGroup, RosterMember } from './programme-roster.js';
import { countRows } from './row-statistics.repository.js';
import { known, type StoredProgramme } from './stored-programme.js';
import { momentOf } from './wave-moment.js';

const batchSize = 1000;

/** Inserts things as rows of JSON, few of which are in memory at a time. */
const inBatches = async <Thing>(
  things: Iterable<Thing>,
  rowOf: (thing: Thing) => object,
  insert: (json: string) => Promise<unknown>,
): Promise<void> => {
  for (const batch of batches(things, batchSize)) await insert(JSON.stringify(batch.map(rowOf)));
};

/** Makes the instrument's version known to the database. */
const registerInstrument = (transaction: PrismaTransaction, { key, version, items }: InstrumentVersion) =>
  transaction.$executeRaw`
    INSERT INTO public.instrument_version (key, version, item_count) VALUES (${key}, ${version}::integer, ${items.length}::smallint)
    ON CONFLICT DO NOTHING`;

/** @returns null when the organisation has a programme of this name; waits for others that are about to take it */
const insertProgramme = async (
  transaction: PrismaTransaction,
  organisationId: string,
  name: string,
  { key, version }: InstrumentVersion,
): Promise<string | null> => {
  const rows = await transaction.$queryRaw<{ id: string }[]>`
    INSERT INTO public.programme (organisation_id, name, instrument_key, instrument_version)
    VALUES (${organisationId}::uuid, ${name}, ${key}, ${version}::integer)
    ON CONFLICT (organisation_id, name) DO NOTHING RETURNING id`;
  return rows[0]?.id ?? null;
};

type Place = Pick<StoredProgramme, 'organisationId' | 'programmeId'>;

/** Cohorts are listed in the order of their keys, `cohort-2` before `cohort-10`. */
const insertCohorts = async (transaction: PrismaTransaction, { organisationId, programmeId }: Place, cohorts: Iterable<RosterCohort>) => {
  const collator = new Intl.Collator('nb', { numeric: true });
  const inOrder = [...cohorts].toSorted((first, second) => collator.compare(first.key, second.key));
  const ids = new Map(inOrder.map((cohort) => [cohort, randomUUID()]));
  const rowOf = ([index, cohort]: [number, RosterCohort]) => ({ id: known(ids, cohort), name: cohort.name, position: index + 1 });
  await inBatches(inOrder.entries(), rowOf, (json) => transaction.$executeRaw`
    INSERT INTO public.cohort (organisation_id, programme_id, id, name, position)
    SELECT ${organisationId}::uuid, ${programmeId}::uuid, x.*
    FROM json_to_recordset(${json}::json) AS x(id uuid, name text, position smallint)`);
  return ids;
};

const insertGroups = async (
  transaction: PrismaTransaction,
  { organisationId, programmeId }: Place,
  groups: Iterable<RosterGroup>,
  cohortIds: ReadonlyMap<RosterCohort, string>,
) => {
  const ids = new Map([...groups].map((group) => [group, randomUUID()]));
  const rowOf = ([{ name, sector, cohort }, id]: [RosterGroup, string]) => ({ id, cohort_id: known(cohortIds, cohort), name, sector });
  await inBatches(ids, rowOf, (json) => transaction.$executeRaw`
    INSERT INTO public."group" (organisation_id, programme_id, id, cohort_id, name, sector)
    SELECT ${organisationId}::uuid, ${programmeId}::uuid, x.*
    FROM json_to_recordset(${json}::json) AS x(id uuid, cohort_id uuid, name text, sector text)`);
  return ids;
};

/** Open ones, to be closed when their responses are there. */
const insertWaves = async (
  transaction: PrismaTransaction,
  { organisationId, programmeId }: Place,
  instrument: InstrumentVersion,
  groupIds: ReadonlyMap<RosterGroup, string>,
) => {
  const ids = new Map<RosterGroup, Map<WaveKind, string>>();
  const occurring = [...groupIds.keys()].flatMap((group) =>
    waveKinds.filter((kind) => group.responses.has(kind)).map((kind) => ({ group, kind })),
  );
  const rowOf = ({ group, kind }: { group: RosterGroup; kind: WaveKind }) => {
    const id = randomUUID();
    ids.set(group, (ids.get(group) ?? new Map<WaveKind, string>()).set(kind, id));
    return { id, group_id: known(groupIds, group), kind, opens_at: momentOf(group.dates.get(kind)?.openedOn) };
  };
  await inBatches(occurring, rowOf, (json) => transaction.$executeRaw`
    INSERT INTO public.wave (organisation_id, programme_id, instrument_key, instrument_version, item_count, state, id, group_id, kind, opens_at)
    SELECT ${organisationId}::uuid, ${programmeId}::uuid, ${instrument.key}, ${instrument.version}::integer,
           ${instrument.items.length}::smallint, 'open', x.*
    FROM json_to_recordset(${json}::json) AS x(id uuid, group_id uuid, kind wave_kind, opens_at timestamptz)`);
  return ids;
};

/** Members and, apart from them, their respondent keys. */
const insertMembers = async (
  transaction: PrismaTransaction,
  organisationId: string,
  members: Iterable<RosterMember>,
  groupIds: ReadonlyMap<RosterGroup, string>,
) => {
  const keys = new Map<RosterMember, string>();
  const rowOf = (member: RosterMember) => {
    const key = randomUUID();
    keys.set(member, key);
    const joinedAt: WaveKind = member.joinedAfter ? 'after' : 'before';
    return { id: randomUUID(), group_id: known(groupIds, member.group), external_key: member.key, joined_at: joinedAt, key };
  };
  await inBatches(members, rowOf, async (json) => {
    await transaction.$executeRaw`
      INSERT INTO identity.member (organisation_id, id, group_id, external_key, joined_at)
      SELECT ${organisationId}::uuid, x.*
      FROM json_to_recordset(${json}::json) AS x(id uuid, group_id uuid, external_key text, joined_at wave_kind)`;
    await transaction.$executeRaw`
      INSERT INTO identity.respondent_key (organisation_id, member_id, key)
      SELECT ${organisationId}::uuid, x.id, x.key FROM json_to_recordset(${json}::json) AS x(id uuid, key uuid)`;
  });
  return keys;
};

/** Everybody was invited to every wave of their group since they joined. No link was made. */
const insertInvitations = (transaction: PrismaTransaction, { organisationId, programmeId }: Place) =>
  transaction.$executeRaw`
    INSERT INTO identity.invitation (organisation_id, wave_id, member_id)
    SELECT w.organisation_id, w.id, m.id
    FROM public.wave w
    JOIN identity.member m ON m.organisation_id = w.organisation_id AND m.group_id = w.group_id AND m.joined_at <= w.kind
    WHERE w.organisation_id = ${organisationId}::uuid AND w.programme_id = ${programmeId}::uuid`;

const insertDevelopmentAreas = async (
  transaction: PrismaTransaction,
  organisationId: string,
  areas: readonly FileDevelopmentArea[],
  groupIds: ReadonlyMap<RosterGroup, string>,
) => {
  const rowOf = ({ group, ...area }: FileDevelopmentArea) => ({ id: randomUUID(), group_id: known(groupIds, group), ...area });
  await inBatches(areas, rowOf, async (json) => {
    await transaction.$executeRaw`
      INSERT INTO public.development_area (organisation_id, id, group_id, position, title)
      SELECT ${organisationId}::uuid, x.*
      FROM json_to_recordset(${json}::json) AS x(id uuid, group_id uuid, position smallint, title text)`;
    await transaction.$executeRaw`
      INSERT INTO public.development_area_factor (organisation_id, development_area_id, factor_key)
      SELECT ${organisationId}::uuid, x.id, unnest(x.factors)
      FROM json_to_recordset(${json}::json) AS x(id uuid, factors text[])`;
  });
};

const insertPeople = async (transaction: PrismaTransaction, place: Place, roster: ProgrammeRoster, instrument: InstrumentVersion) => {
  const cohortIds = await insertCohorts(transaction, place, roster.cohorts.values());
  const groupIds = await insertGroups(transaction, place, roster.groups.values(), cohortIds);
  const waveIds = await insertWaves(transaction, place, instrument, groupIds);
  const respondentKeys = await insertMembers(transaction, place.organisationId, roster.members.values(), groupIds);
  await countRows(transaction, ['public.wave', 'identity.member']);
  await insertInvitations(transaction, place);
  return { groupIds, waveIds, respondentKeys };
};

/**
 * Stores a programme without its responses: cohorts, groups, members, open waves, invitations and development areas.
 * @returns under which ids; null when the organisation has a programme of this name already
 */
export const storeProgramme = async (
  transaction: PrismaTransaction,
  organisationId: string,
  name: string,
  { instrument, roster, developmentAreas }: CheckedProgramme,
): Promise<StoredProgramme | null> => {
  await registerInstrument(transaction, instrument);
  const programmeId = await insertProgramme(transaction, organisationId, name, instrument);
  if (programmeId === null) return null;
  const ids = await insertPeople(transaction, { organisationId, programmeId }, roster, instrument);
  await insertDevelopmentAreas(transaction, organisationId, developmentAreas, ids.groupIds);
  return { organisationId, programmeId, ...ids };
};
