import type { AnyWaveKind } from '@medspill/contracts';
import { type Answers, changeAfterErasure, compareWaves, type KeyedResponses, type MemberChange, reduceWave } from '@medspill/reporting';
import { instrumentVersion } from '@medspill/instruments';
import { figuresOfJson } from '../platform/database/json-arrays.js';
import { packIntegers } from '../platform/database/packed-integers.js';
import type { PrismaTransaction } from '../platform/database/transaction.js';

/** In which order kinds are compared with each other. Pulses are compared with nothing. */
const order: Record<AnyWaveKind, number | null> = { before: 0, after: 1, follow_up: 2, pulse: null };

const isEarlier = (from: AnyWaveKind, to: AnyWaveKind): boolean => {
  const [first, second] = [order[from], order[to]];
  return first !== null && second !== null && first < second;
};

interface WaveRow {
  id: string;
  group_id: string;
  kind: AnyWaveKind;
  closing: boolean;
  answers_erased: boolean;
  instrument_key: string;
  instrument_version: number;
}

interface ResponseRow {
  wave_id: string;
  respondent_key: string;
  answers: string;
}

/** When waves are or were closed, where that is not now. */
export interface ClosingTimes {
  /** Moment of closing by wave id. */
  readonly closedAt?: ReadonlyMap<string, Date>;
  /** Closes only those whose deadline had passed then, as of their deadline. */
  readonly dueBy?: Date;
}

/**
 * Takes the waves for closing. FOR UPDATE waits for the responses that are being written (they hold a key share) and
 * makes later ones look at the state again. The groups' other waves are locked too: two waves of a group that are closed
 * at the same moment would else not see each other, and their change would be missing.
 * @returns ids of those that are open
 */
const lock = async (transaction: PrismaTransaction, organisationId: string, waveIds: readonly string[], dueBy: Date | null): Promise<string[]> => {
  const rows = await transaction.$queryRaw<{ id: string; closing: boolean }[]>`
    SELECT w.id, w.state = 'open' AND w.id = ANY(${waveIds}::uuid[])
                 AND (${dueBy}::timestamptz IS NULL OR coalesce(w.closes_at <= ${dueBy}::timestamptz, false)) AS closing
    FROM public.wave w
    WHERE w.organisation_id = ${organisationId}::uuid
      AND w.group_id IN (SELECT group_id FROM public.wave
                         WHERE organisation_id = ${organisationId}::uuid AND id = ANY(${waveIds}::uuid[]))
    ORDER BY w.id FOR UPDATE OF w`;
  return rows.filter(({ closing }) => closing).map(({ id }) => id);
};

/** The waves that are closing, and the closed waves of the same groups that they are compared with. */
const readWaves = (transaction: PrismaTransaction, organisationId: string, closing: readonly string[]) =>
  transaction.$queryRaw<WaveRow[]>`
    SELECT w.id, w.group_id, w.kind, w.id = ANY(${closing}::uuid[]) AS closing, w.answers_erased,
           w.instrument_key, w.instrument_version
    FROM public.wave w
    WHERE w.organisation_id = ${organisationId}::uuid
      AND w.group_id IN (SELECT group_id FROM public.wave
                         WHERE organisation_id = ${organisationId}::uuid AND id = ANY(${closing}::uuid[]))
      AND (w.state = 'closed' OR w.id = ANY(${closing}::uuid[]))`;

/** Sent responses of the waves, by wave and respondent key. Answers come as JSON, the fastest way through the driver. */
const readResponses = async (transaction: PrismaTransaction, organisationId: string, waveIds: readonly string[]) => {
  const rows = await transaction.$queryRaw<ResponseRow[]>`
    SELECT wave_id, respondent_key, array_to_json(answers)::text AS answers FROM survey.response
    WHERE organisation_id = ${organisationId}::uuid AND wave_id = ANY(${waveIds}::uuid[]) AND submitted AND NOT replaced`;
  const byWave = new Map<string, Map<string, Answers>>(waveIds.map((id) => [id, new Map()]));
  for (const row of rows) {
    byWave.get(row.wave_id)?.set(row.respondent_key, figuresOfJson(row.answers));
  }
  return byWave;
};

/** Every pair of a group's waves that are compared, earlier kind first, of which at least one is closing. */
const pairsToCompare = (waves: readonly WaveRow[]): [WaveRow, WaveRow][] =>
  waves.flatMap((from) =>
    waves
      .filter((to) => to.group_id === from.group_id && isEarlier(from.kind, to.kind) && (from.closing || to.closing))
      .map((to): [WaveRow, WaveRow] => [from, to]),
  );

const storeAggregates = async (
  transaction: PrismaTransaction,
  organisationId: string,
  waves: readonly WaveRow[],
  responses: ReadonlyMap<string, KeyedResponses>,
) => {
  const rows = waves.map((wave) => {
    const instrument = instrumentVersion(wave.instrument_key, wave.instrument_version);
    const { itemMoments, bandCounts, ...rest } = reduceWave(instrument, [...(responses.get(wave.id)?.values() ?? [])]);
    return { wave_id: wave.id, ...rest, item_moments: packIntegers(itemMoments), band_counts: bandCounts };
  });
  await transaction.$executeRaw`
    INSERT INTO survey.wave_aggregate (organisation_id, wave_id, responses, n, mean, sd, item_moments, band_counts)
    SELECT ${organisationId}::uuid, x.* FROM json_to_recordset(${JSON.stringify(rows)}::json) AS x(
      wave_id uuid, responses smallint, n smallint[], mean float8[], sd float8[],
      item_moments bytea, band_counts smallint[])`;
};

const column = <Key extends keyof MemberChange>(changes: readonly MemberChange[], key: Key) =>
  changes.map((change) => change[key]);

const changeOf = (from: WaveRow, to: WaveRow, responses: ReadonlyMap<string, KeyedResponses>) => {
  const instrument = instrumentVersion(to.instrument_key, to.instrument_version);
  const none: KeyedResponses = new Map();
  const changes =
    from.answers_erased || to.answers_erased
      ? changeAfterErasure(instrument)
      : compareWaves(instrument, responses.get(from.id) ?? none, responses.get(to.id) ?? none);
  return {
    from_wave_id: from.id,
    to_wave_id: to.id,
    n_only_first: column(changes, 'nOnlyFirst'),
    n_only_second: column(changes, 'nOnlySecond'),
    n_both: column(changes, 'nBoth'),
    difference: column(changes, 'difference'),
    ci_low: column(changes, 'ciLow'),
    ci_high: column(changes, 'ciHigh'),
    t: column(changes, 't'),
    df: column(changes, 'df'),
    p: column(changes, 'p'),
    d_av: column(changes, 'dAv'),
  };
};

const storeChanges = async (
  transaction: PrismaTransaction,
  organisationId: string,
  pairs: readonly (readonly [WaveRow, WaveRow])[],
  responses: ReadonlyMap<string, KeyedResponses>,
) => {
  const rows = pairs.map(([from, to]) => changeOf(from, to, responses));
  await transaction.$executeRaw`
    INSERT INTO survey.wave_change (organisation_id, from_wave_id, to_wave_id, n_only_first, n_only_second, n_both,
                                    difference, ci_low, ci_high, t, df, p, d_av)
    SELECT ${organisationId}::uuid, x.* FROM json_to_recordset(${JSON.stringify(rows)}::json) AS x(
      from_wave_id uuid, to_wave_id uuid, n_only_first smallint[], n_only_second smallint[], n_both smallint[],
      difference float8[], ci_low float8[], ci_high float8[], t float8[], df float8[], p float8[], d_av float8[])`;
};

/**
 * Closes open waves: scores their sent responses, stores the aggregate of each and its change against the group's other
 * closed waves, and marks them closed. Drafts stay unread. All within the caller's transaction and on its connection;
 * give some hundred waves at a time.
 * @returns ids of the waves that were closed; those that were not open, or not due, are left out
 */
export const closeWaves = async (
  transaction: PrismaTransaction,
  organisationId: string,
  waveIds: readonly string[],
  { closedAt = new Map(), dueBy }: ClosingTimes = {},
): Promise<string[]> => {
  const closing = await lock(transaction, organisationId, waveIds, dueBy ?? null);
  if (closing.length === 0) return [];
  const waves = await readWaves(transaction, organisationId, closing);
  const responses = await readResponses(transaction, organisationId, waves.map((wave) => wave.id));
  await storeAggregates(transaction, organisationId, waves.filter((wave) => wave.closing), responses);
  await storeChanges(transaction, organisationId, pairsToCompare(waves), responses);
  const times = closing.map((id) => closedAt.get(id) ?? null);
  await transaction.$executeRaw`
    UPDATE public.wave w SET state = 'closed', closed_at = coalesce(x.closed_at, CASE WHEN ${dueBy !== undefined} THEN w.closes_at END, now())
    FROM unnest(${closing}::uuid[], ${times}::timestamptz[]) AS x(id, closed_at)
    WHERE w.organisation_id = ${organisationId}::uuid AND w.id = x.id`;
  return closing;
};

/**
 * Opens a closed wave again: its aggregate and changes go, its responses count anew when it is closed the next time.
 * A deadline that has passed is taken away, or nobody could answer; a release goes with the results.
 * @returns false when the wave is not closed, or somebody has read its results
 */
export const reopenWave = async (transaction: PrismaTransaction, organisationId: string, waveId: string): Promise<boolean> => {
  const reopened = await transaction.$executeRaw`
    UPDATE public.wave SET state = 'open', closed_at = NULL, released_at = NULL, answers_erased = false,
                           closes_at = CASE WHEN closes_at > now() THEN closes_at END
    WHERE organisation_id = ${organisationId}::uuid AND id = ${waveId}::uuid
      AND state = 'closed' AND results_read_at IS NULL`;
  if (reopened === 0) return false;
  await transaction.$executeRaw`
    DELETE FROM survey.wave_aggregate WHERE organisation_id = ${organisationId}::uuid AND wave_id = ${waveId}::uuid`;
  await transaction.$executeRaw`
    DELETE FROM survey.wave_change
    WHERE organisation_id = ${organisationId}::uuid AND (from_wave_id = ${waveId}::uuid OR to_wave_id = ${waveId}::uuid)`;
  return true;
};
