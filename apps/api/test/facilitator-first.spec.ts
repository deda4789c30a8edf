import type { GroupReport, WaveSummary } from '@medspill/contracts';
import { createWorld, signInAs, type World } from './support/access-world.js';
import { startTestApplication, type TestApplication } from './support/test-application.js';

let app: TestApplication;

beforeAll(async () => {
  app = await startTestApplication();
});

afterAll(() => app.close());

/** What somebody gets of the world's own group. */
const seenBy = (world: World, cookie: string) => {
  const { groupId, waveId } = world.own;
  const client = app.browser();
  return {
    kinds: async (): Promise<string[]> => {
      const { body }: { body: GroupReport } = await client.get(`/api/groups/${groupId}/report`).set({ cookie }).expect(200);
      return body.waves.map(({ kind }) => kind);
    },
    mayRelease: async (): Promise<boolean | undefined> => {
      const { body }: { body: { items: WaveSummary[] } } = await client.get(`/api/programmes/${world.programmeId}/waves`).set({ cookie }).expect(200);
      return body.items.find(({ id }) => id === waveId)?.mayRelease;
    },
    release: async (): Promise<number> => (await client.post(`/api/waves/${waveId}/release`).set({ cookie })).status,
  };
};

const closeWave = async (world: World): Promise<void> => {
  const cookie = await signInAs(app, world.organisationId, 'staff', []);
  await app.browser().post(`/api/waves/${world.own.waveId}/closing`).set({ cookie }).expect(200);
};

describe('a lead whose group a facilitator follows', () => {
  it('reads and hands on of the report what the facilitator has released', async () => {
    const world = await createWorld(app, 'lead', 'Followed');
    const lead = seenBy(world, world.cookie);
    const facilitator = seenBy(world, await signInAs(app, world.organisationId, 'facilitator', [world.own.groupId]));
    const staff = seenBy(world, await signInAs(app, world.organisationId, 'staff', []));
    await closeWave(world);

    expect(await lead.kinds()).toEqual(['before']);
    expect(await facilitator.kinds()).toEqual(['before', 'after']);
    expect([await lead.mayRelease(), await facilitator.mayRelease(), await staff.mayRelease()]).toEqual([false, true, false]);
    expect(await lead.release()).toBe(404);
    expect(await facilitator.release()).toBe(200);
    expect(await lead.kinds()).toEqual(['before', 'after']);
    expect(await facilitator.mayRelease()).toBe(false);
  });

  it('does not stand in the way of opening a wave again that it has not been shown', async () => {
    const world = await createWorld(app, 'lead', 'Reopened');
    const facilitator = await signInAs(app, world.organisationId, 'facilitator', [world.own.groupId]);
    const reopening = () => app.browser().delete(`/api/waves/${world.own.waveId}/closing`).set({ cookie: facilitator });
    await closeWave(world);
    expect(await seenBy(world, world.cookie).kinds()).toEqual(['before']);
    await reopening().expect(200);

    await closeWave(world);
    expect(await seenBy(world, facilitator).kinds()).toEqual(['before', 'after']);
    const { body } = await reopening().expect(409);
    expect(body.code).toBe('wave_results_read');
  });

  it('is told that it is too early where nothing is released', async () => {
    const world = await createWorld(app, 'lead', 'Early');
    await signInAs(app, world.organisationId, 'facilitator', [world.own.groupId]);
    await app.pool.query('UPDATE wave SET released_at = NULL WHERE group_id = $1', [world.own.groupId]);
    const { body } = await app.browser().get(`/api/groups/${world.own.groupId}/report`).set({ cookie: world.cookie }).expect(403);
    expect(body.code).toBe('report_not_released');
  });
});

describe('a lead whose group nobody follows', () => {
  it('reads the report at once, and releases it', async () => {
    const world = await createWorld(app, 'lead', 'Alone');
    const lead = seenBy(world, world.cookie);
    await app.pool.query('UPDATE wave SET released_at = NULL WHERE group_id = $1', [world.own.groupId]);
    await closeWave(world);
    expect(await lead.kinds()).toEqual(['before', 'after']);
    expect(await lead.mayRelease()).toBe(true);
    expect(await lead.release()).toBe(200);
  });
});
