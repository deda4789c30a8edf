import { Outbox } from '../../src/mailings/outbox.js';
import { createGroup, createProgramme, openWave, type SmallProgramme } from './small-programme.js';
import type { TestApplication } from './test-application.js';

/** A group in an open wave, of whose invitations none has been sent. */
export interface UninvitedWave extends SmallProgramme {
  readonly groupId: string;
  readonly waveId: string;
  readonly memberIds: readonly string[];
  /** Of the member at the same place. */
  readonly addresses: readonly string[];
}

/** Domain of the addresses of one group's members. */
const domainOf = (name: string): string => `${name.toLowerCase().replaceAll(/\W/g, '')}.example`;

/** @param members as many, each with an address `m1@<name>.example` … */
export const createUninvitedWave = async (app: TestApplication, name: string, members: number): Promise<UninvitedWave> => {
  const programme = await createProgramme(app.pool, name);
  const group = await createGroup(app.pool, programme, `${name} group`, members);
  const addresses = group.memberIds.map((_, index) => `m${index + 1}@${domainOf(name)}`);
  await app.pool.query(
    `UPDATE identity.member m SET email = a.email, name = 'Person ' || a.position
     FROM unnest($1::uuid[], $2::text[]) WITH ORDINALITY AS a(id, email, position) WHERE m.id = a.id`,
    [group.memberIds, addresses],
  );
  const { waveId } = await openWave(app.pool, programme, group, 'before');
  await app.pool.query('UPDATE identity.invitation SET token_hash = NULL WHERE wave_id = $1', [waveId]);
  await app.pool.query(`UPDATE wave SET opens_at = now(), closes_at = now() + interval '20 days' WHERE id = $1`, [waveId]);
  return { ...programme, groupId: group.groupId, waveId, memberIds: group.memberIds, addresses };
};

/** Does what a process does every minute. */
export const runOutbox = (app: TestApplication): Promise<void> =>
  app.application.get(Outbox, { strict: false }).run(new AbortController().signal);

/** Lets time pass for the wave: what was sent was sent so many days ago. */
export const letDaysPass = async (app: TestApplication, waveId: string, days: number): Promise<void> => {
  await app.pool.query(`UPDATE mailing.round SET made_at = made_at - make_interval(days => $2) WHERE wave_id = $1`, [waveId, days]);
};
