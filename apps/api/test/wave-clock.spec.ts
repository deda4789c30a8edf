import { Logger } from '@nestjs/common';
import { WaveClockService } from '../src/waves/wave-clock.service.js';
import { openLink } from './support/respondent.js';
import { allAnswers, createGroup, createProgramme, openWave, type SmallProgramme } from './support/small-programme.js';
import { startTestApplication, type TestApplication } from './support/test-application.js';

let app: TestApplication;
let clock: WaveClockService;

const minute = 60_000;
const rows = async (text: string, values: unknown[] = []) => (await app.pool.query(text, values)).rows;
const later = (minutes: number): Date => new Date(Date.now() + minutes * minute);
const stateOf = async (waveId: string): Promise<string> => (await rows('SELECT state FROM wave WHERE id = $1', [waveId]))[0].state;

/** A group's wave that closes in an hour, answered by so many. */
const closingSoon = async (programme: SmallProgramme, name: string, answered = 0) => {
  const group = await createGroup(app.pool, programme, name, 5);
  const wave = await openWave(app.pool, programme, group);
  for (const token of wave.tokens.slice(0, answered)) {
    await (await openLink(app, token)).put('/api/survey/submission').send({ answers: allAnswers(4), texts: {} }).expect(200);
  }
  await app.pool.query(`UPDATE wave SET closes_at = $2 WHERE id = $1`, [wave.waveId, later(60)]);
  return { ...group, ...wave };
};

/** A group's wave that opens in an hour. */
const openingSoon = async (programme: SmallProgramme, name: string) => {
  const wave = await closingSoon(programme, name);
  await app.pool.query(`UPDATE wave SET state = 'planned', opens_at = $2, closes_at = $3 WHERE id = $1`, [wave.waveId, later(60), later(600)]);
  return wave;
};

beforeAll(async () => {
  app = await startTestApplication();
  clock = app.application.get(WaveClockService, { strict: false });
});

afterAll(() => app.close());

describe('a wave with a deadline', () => {
  it('closes when it has passed, with the answers that were sent, and not before', async () => {
    const programme = await createProgramme(app.pool, 'Closing');
    const { waveId, tokens } = await closingSoon(programme, 'Closing', 4);
    const draft = await openLink(app, tokens[4]);
    await draft.patch('/api/survey/draft').send({ answers: allAnswers(1), texts: {} }).expect(200);
    expect((await clock.round(later(59))).closed).toBe(0);
    expect((await clock.round(later(61))).closed).toBe(1);
    expect(await rows(`SELECT state, closed_at = closes_at AS "at its deadline" FROM wave WHERE id = $1`, [waveId])).toEqual([{ state: 'closed', 'at its deadline': true }]);
    expect(await rows('SELECT responses FROM survey.wave_aggregate WHERE wave_id = $1', [waveId])).toEqual([{ responses: 4 }]);
    expect(await rows('SELECT actor_id, action, details FROM audit_event WHERE object_id = $1', [waveId])).toEqual([{ actor_id: null, action: 'wave_closed', details: { kind: 'before' } }]);
    expect((await draft.put('/api/survey/submission').send({ answers: allAnswers(1), texts: {} }).expect(409)).body.code).toBe('wave_closed');
  });

  it('closes once, however many processes look', async () => {
    const programme = await createProgramme(app.pool, 'Once');
    const waves = [];
    for (const name of ['A', 'B', 'C', 'D', 'E', 'F']) waves.push(await closingSoon(programme, name, 1));
    const rounds = await Promise.all([1, 2, 3, 4].map(() => clock.round(later(61))));
    expect(rounds.reduce((sum, { closed }) => sum + closed, 0)).toBe(6);
    const ids = waves.map(({ waveId }) => waveId);
    expect(await rows(`SELECT count(*)::int AS n FROM audit_event WHERE action = 'wave_closed' AND object_id = ANY($1)`, [ids])).toEqual([{ n: 6 }]);
    expect(await rows('SELECT count(*)::int AS n FROM survey.wave_aggregate WHERE wave_id = ANY($1)', [ids])).toEqual([{ n: 6 }]);
  });

  it('stays open when it was extended before anybody came to close it', async () => {
    const programme = await createProgramme(app.pool, 'Extended');
    const { waveId } = await closingSoon(programme, 'Extended');
    const slow = await app.pool.connect();
    await slow.query('BEGIN');
    await slow.query(`UPDATE wave SET closes_at = now() + interval '1 day' WHERE id = $1`, [waveId]);
    // Taken while the extension is not there yet, and waiting for it then.
    await app.pool.query('SELECT 1');
    const closing = clock.round(later(61));
    await new Promise((resolve) => setTimeout(resolve, 200));
    await slow.query('COMMIT');
    slow.release();
    expect((await closing).closed).toBe(0);
    expect(await stateOf(waveId)).toBe('open');
  });

  it('that cannot be closed is logged, tried again, and holds up no other', async () => {
    const programme = await createProgramme(app.pool, 'Failing');
    const failing = await closingSoon(programme, 'Failing', 1);
    const fine = await closingSoon(programme, 'Fine', 1);
    await app.pool.query(`ALTER TABLE wave DROP CONSTRAINT wave_instrument_key_instrument_version_item_count_fkey`);
    await app.pool.query(`ALTER TABLE wave DISABLE TRIGGER wave_instrument_is_fixed`);
    const ask = (version: number) => app.pool.query('UPDATE wave SET instrument_version = $2 WHERE id = $1', [failing.waveId, version]);
    await ask(77);
    const messages: string[] = [];
    Logger.overrideLogger({ log: () => undefined, warn: () => undefined, error: (message: string) => void messages.push(message) });
    try {
      expect(await clock.round(later(61))).toMatchObject({ closed: 1, failed: 1 });
    } finally {
      Logger.overrideLogger(['fatal', 'error', 'warn']);
    }
    expect(messages).toEqual([expect.stringContaining(failing.waveId)]);
    expect([await stateOf(failing.waveId), await stateOf(fine.waveId)]).toEqual(['open', 'closed']);
    await ask(1);
    expect((await clock.round(later(62))).closed).toBe(0);
    expect((await clock.round(later(67))).closed).toBe(1);
    expect(await stateOf(failing.waveId)).toBe('closed');
  });
});

describe('a wave that is planned', () => {
  it('opens at its time, once, with the members of that moment', async () => {
    const programme = await createProgramme(app.pool, 'Opening');
    const { waveId, memberIds } = await openingSoon(programme, 'Opening');
    await app.pool.query('UPDATE identity.member SET left_at = now() WHERE id = $1', [memberIds[0]]);
    expect((await clock.round(later(59))).opened).toBe(0);
    const rounds = await Promise.all([1, 2, 3].map(() => clock.round(later(61))));
    expect(rounds.reduce((sum, { opened }) => sum + opened, 0)).toBe(1);
    expect(await rows('SELECT count(*)::int AS n FROM identity.invitation WHERE wave_id = $1', [waveId])).toEqual([{ n: 4 }]);
    expect(await rows('SELECT actor_id, action, details FROM audit_event WHERE object_id = $1', [waveId])).toEqual([{ actor_id: null, action: 'wave_opened', details: { kind: 'before', invited: 4 } }]);
  });

  it('stays planned when its whole time passed while nobody was there to open it', async () => {
    const programme = await createProgramme(app.pool, 'Missed');
    const { waveId } = await openingSoon(programme, 'Missed');
    await clock.round(later(601));
    expect(await stateOf(waveId)).toBe('planned');
  });

  it('of an archived group does not open', async () => {
    const programme = await createProgramme(app.pool, 'Archive');
    const { waveId, groupId } = await openingSoon(programme, 'Archived');
    await app.pool.query('UPDATE "group" SET archived_at = now() WHERE id = $1', [groupId]);
    expect((await clock.round(later(61))).failed).toBe(0);
    expect(await stateOf(waveId)).toBe('planned');
  });

  it('waits until somebody opens it, when it has no time', async () => {
    const programme = await createProgramme(app.pool, 'By hand');
    const { waveId } = await openingSoon(programme, 'By hand');
    await app.pool.query('UPDATE wave SET opens_at = NULL WHERE id = $1', [waveId]);
    await clock.round(later(61));
    expect(await stateOf(waveId)).toBe('planned');
  });
});
