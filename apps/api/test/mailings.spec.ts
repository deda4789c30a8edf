import type { Email } from 'postal-mime';
import { allAnswers } from './support/small-programme.js';
import { signInAs } from './support/access-world.js';
import { type Mailbox, openMailbox, tokenIn } from './support/mailbox.js';
import { openLink } from './support/respondent.js';
import { createUninvitedWave, letDaysPass, runOutbox, type UninvitedWave } from './support/survey-mail.js';
import { startTestApplication, type TestApplication } from './support/test-application.js';

let app: TestApplication;
let mailbox: Mailbox;
/** What the mail server says of an address. */
const refusals = new Map<string, number>();

beforeAll(async () => {
  mailbox = await openMailbox((address) => refusals.get(address) ?? null);
  app = await startTestApplication({
    publicUrl: 'https://medspill.example',
    mailServer: { url: mailbox.url, from: 'Medspill <post@medspill.example>' },
    bounceAddress: 'bounces@medspill.example',
    mailsPerSecond: 1000,
  });
}, 60_000);

afterAll(async () => {
  await app.close();
  await mailbox.close();
});

const header = (mail: Email, name: string): string | undefined => mail.headers.find(({ key }) => key === name.toLowerCase())?.value;

const staffOf = async ({ organisationId }: UninvitedWave) => {
  const cookie = await signInAs(app, organisationId, 'staff', []);
  const client = () => app.browser();
  return {
    mailing: async ({ waveId }: UninvitedWave) => (await client().get(`/api/waves/${waveId}/mailing`).set({ cookie }).expect(200)).body,
    post: (path: string, body: object = {}) => client().post(path).set({ cookie }).send(body),
    put: (path: string, body: object) => client().put(path).set({ cookie }).send(body),
    get: (path: string) => client().get(path).set({ cookie }),
  };
};

/** Answers by the link of a mail, all the way or half of it. */
const answer = async (mail: Email, how: 'sent' | 'begun'): Promise<void> => {
  const browser = await openLink(app, tokenIn(mail));
  await (how === 'sent' ? browser.put('/api/survey/submission') : browser.patch('/api/survey/draft')).send({ answers: allAnswers(5), texts: {} }).expect(200);
};

/** What is left in the database of whom to write to. */
const lettersOf = async ({ waveId }: UninvitedWave): Promise<number> =>
  (await app.pool.query('SELECT FROM mailing.letter WHERE wave_id = $1', [waveId])).rowCount ?? 0;

describe('an invitation', () => {
  it('brings a link that works for as many days as the programme has promised', async () => {
    const wave = await createUninvitedWave(app, 'Days', 1);
    // The promise is older than the wave; a test that makes the wave first has to get past the rule that keeps it so.
    await app.pool.query(`ALTER TABLE public.programme DISABLE TRIGGER USER;
      UPDATE public.programme SET link_days = 7 WHERE organisation_id = '${wave.organisationId}';
      ALTER TABLE public.programme ENABLE TRIGGER USER`);
    await runOutbox(app);
    await openLink(app, tokenIn(await mailbox.next(wave.addresses[0] ?? '')));
    const { rows } = await app.pool.query('SELECT round(extract(epoch FROM expires_at - now()) / 86400)::int AS days FROM identity.invitation WHERE wave_id = $1', [wave.waveId]);
    expect(rows).toEqual([{ days: 7 }]);
  });

  it('goes once to every invited member with an address, with a link that opens the survey', async () => {
    const wave = await createUninvitedWave(app, 'Invited', 3);
    await app.pool.query('UPDATE identity.member SET email = NULL WHERE id = $1', [wave.memberIds[2]]);
    await runOutbox(app);
    await runOutbox(app);
    for (const address of wave.addresses.slice(0, 2)) {
      const mail = await mailbox.next(address);
      expect(await mailbox.waiting(address)).toBe(0);
      await openLink(app, tokenIn(mail));
    }
    const staff = await staffOf(wave);
    const { people } = await staff.mailing(wave);
    expect(people.map(({ state }: { state: string }) => state)).toEqual(['sent', 'sent', 'no_address']);
    expect(await lettersOf(wave)).toBe(0);
  });

  it('is what mail programs expect: two forms, a way out, a way back, an answer to the programme', async () => {
    const wave = await createUninvitedWave(app, 'Headers', 1);
    await app.pool.query(`UPDATE programme SET contact = 'Kari Nordmann <kari@etaten.example>' WHERE id = $1`, [wave.programmeId]);
    await runOutbox(app);
    const mail = await mailbox.next('m1@headers.example');
    expect(mail.subject).toBe('Hvordan jobber Headers group sammen? Si hva du mener');
    expect(mail.text).toContain('Hei Person 1!');
    expect(mail.html).toContain('lang="nb"');
    expect(mail.replyTo?.[0]?.address).toBe('kari@etaten.example');
    expect(header(mail, 'message-id')).toMatch(/^<[0-9a-f-]{36}@medspill\.example>$/);
    expect(header(mail, 'auto-submitted')).toBe('auto-generated');
    expect(header(mail, 'list-unsubscribe')).toMatch(/^<https:\/\/medspill\.example\/api\/no-reminders\/[\w-]{43}>$/);
    expect(header(mail, 'list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
  });

  it('is in the member’s language, or else in the programme’s', async () => {
    const wave = await createUninvitedWave(app, 'Languages', 2);
    await app.pool.query(`UPDATE programme SET locale = 'da' WHERE id = $1`, [wave.programmeId]);
    await app.pool.query(`UPDATE identity.member SET locale = 'en' WHERE id = $1`, [wave.memberIds[1]]);
    await runOutbox(app);
    expect((await mailbox.next('m1@languages.example')).text).toContain('Hej Person 1!');
    expect((await mailbox.next('m2@languages.example')).text).toContain('Hello Person 2!');
  });

  it('that the server refuses is shown as bounced, and goes with a new link to the address that is set right', async () => {
    const wave = await createUninvitedWave(app, 'Refused', 1);
    refusals.set('m1@refused.example', 550);
    await runOutbox(app);
    const staff = await staffOf(wave);
    expect((await staff.mailing(wave)).people).toMatchObject([{ state: 'bounced', reason: '5.1.1', email: 'm1@refused.example' }]);

    await app.pool.query(`UPDATE identity.member SET email = 'right@refused.example' WHERE id = $1`, [wave.memberIds[0]]);
    await staff.post(`/api/waves/${wave.waveId}/mailing/invitations`, { memberId: wave.memberIds[0] }).expect(200);
    await runOutbox(app);
    await openLink(app, tokenIn(await mailbox.next('right@refused.example')));
    expect((await staff.mailing(wave)).people).toMatchObject([{ state: 'sent', reason: null }]);
  });

  it('that the server puts off is tried again later, and given up in the end', async () => {
    const wave = await createUninvitedWave(app, 'Later', 1);
    refusals.set('m1@later.example', 451);
    await runOutbox(app);
    const waiting = await app.pool.query(`SELECT attempts, next_at > now() + interval '90 seconds' AS later FROM mailing.letter WHERE wave_id = $1`, [wave.waveId]);
    expect(waiting.rows).toEqual([{ attempts: 1, later: true }]);
    await app.pool.query('UPDATE mailing.letter SET next_at = now(), attempts = 9 WHERE wave_id = $1', [wave.waveId]);
    await runOutbox(app);
    expect((await (await staffOf(wave)).mailing(wave)).people).toMatchObject([{ state: 'given_up', reason: '4.1.1' }]);
  });

  it('goes to nobody of a wave that was open before mails were sent, until somebody says so', async () => {
    const wave = await createUninvitedWave(app, 'Held', 2);
    await app.pool.query(
      `INSERT INTO mailing.delivery (organisation_id, wave_id, member_id, state) SELECT organisation_id, wave_id, member_id, 'held' FROM identity.invitation WHERE wave_id = $1`,
      [wave.waveId],
    );
    await runOutbox(app);
    expect(await mailbox.waiting('m1@held.example')).toBe(0);
    await (await staffOf(wave)).post(`/api/waves/${wave.waveId}/mailing/invitations`, { memberId: null }).expect(200);
    await runOutbox(app);
    for (const address of wave.addresses) await mailbox.next(address);
  });
});

describe('a reminder', () => {
  /** A wave whose three have been invited: the first has finished, the second begun, the third not begun. */
  const halfAnswered = async (name: string) => {
    const wave = await createUninvitedWave(app, name, 3);
    await app.pool.query(`INSERT INTO mailing.plan SELECT organisation_id, id, '{3,7}', 1, false FROM wave WHERE id = $1`, [wave.waveId]);
    await runOutbox(app);
    const mails = await Promise.all(wave.addresses.map((address) => mailbox.next(address)));
    const [first, second] = mails;
    if (!first || !second) throw new Error('Invitations are missing.');
    await answer(first, 'sent');
    await answer(second, 'begun');
    return { wave, mails };
  };

  it('goes to those who have not finished, with the same link, and leaves no trace of who they are', async () => {
    const { wave, mails } = await halfAnswered('Reminded');
    await letDaysPass(app, wave.waveId, 1);
    const staff = await staffOf(wave);
    const before = await staff.mailing(wave);
    const after = (await staff.post(`/api/waves/${wave.waveId}/mailing/reminders`).expect(200)).body;
    await runOutbox(app);
    const begun = await mailbox.next('m2@reminded.example');
    const notBegun = await mailbox.next('m3@reminded.example');
    expect(await mailbox.waiting('m1@reminded.example')).toBe(0);
    expect([tokenIn(begun), tokenIn(notBegun)]).toEqual(mails.slice(1).map(tokenIn));
    expect(begun.subject).toBe(notBegun.subject);
    expect(begun.text).toContain('Du er allerede i gang.');
    expect(notBegun.text).not.toContain('Du er allerede i gang.');

    expect(await lettersOf(wave)).toBe(0);
    expect(after.rounds).toEqual([{ kind: 'reminder', number: 1, madeAt: expect.any(String), unfinished: 2, possiblyTwice: 0 }]);
    expect(after.people).toEqual(before.people);
    const events = await app.pool.query(`SELECT details FROM audit_event WHERE action = 'reminder_sent' AND object_id = $1`, [wave.waveId]);
    expect(events.rows).toEqual([{ details: {} }]);
  });

  it('goes by itself when its day has come, three times at most, and a last call before the end', async () => {
    const { wave } = await halfAnswered('Planned');
    const staff = await staffOf(wave);
    await staff.put(`/api/waves/${wave.waveId}/mailing/plan`, { reminderDays: [17, 3, 10], lastCallDays: 1, thanks: false }).expect(200);
    await runOutbox(app);
    expect(await mailbox.waiting('m3@planned.example')).toBe(0);
    for (let reminder = 1; reminder <= 3; reminder += 1) {
      // Wherever the weekends are: the day of this one has come, that of the next has not.
      await letDaysPass(app, wave.waveId, reminder === 1 ? 6 : 7);
      await runOutbox(app);
      await runOutbox(app);
      await mailbox.next('m3@planned.example');
      await mailbox.next('m2@planned.example');
      expect(await mailbox.waiting('m3@planned.example')).toBe(0);
    }
    await letDaysPass(app, wave.waveId, 5);
    await runOutbox(app);
    expect(await mailbox.waiting('m3@planned.example')).toBe(0);
    await app.pool.query(`UPDATE wave SET closes_at = now() + interval '3 hours' WHERE id = $1`, [wave.waveId]);
    await runOutbox(app);
    expect((await mailbox.next('m3@planned.example')).subject).toContain('Snart stenger');
    const { rounds } = await staff.mailing(wave);
    expect(rounds.map(({ kind, number }: { kind: string; number: number }) => [kind, number])).toEqual([
      ['reminder', 1],
      ['reminder', 2],
      ['reminder', 3],
      ['last_call', 1],
    ]);
  });

  it('that comes next is told in the list of waves, and is the one that the plan tells', async () => {
    const { wave } = await halfAnswered('Next');
    const staff = await staffOf(wave);
    const listed = async (): Promise<string | null> => (await staff.get(`/api/programmes/${wave.programmeId}/waves`).expect(200)).body.items[0].nextReminderAt;
    const planned = async (): Promise<string[]> => (await staff.mailing(wave)).coming.map(({ dueAt }: { dueAt: string }) => dueAt);
    const [first, , lastCall] = await planned();
    expect(lastCall).toEqual(expect.any(String));
    expect(await listed()).toBe(first);

    // By hand, in place of the first.
    await letDaysPass(app, wave.waveId, 1);
    await staff.post(`/api/waves/${wave.waveId}/mailing/reminders`).expect(200);
    const left = await planned();
    expect(left.length).toBe(2);
    expect(await listed()).toBe(left[0]);

    await app.pool.query(`UPDATE mailing.plan SET reminder_days = '{}', last_call_days = NULL WHERE wave_id = $1`, [wave.waveId]);
    expect(await listed()).toBeNull();
  });

  it('is not promised in the list of waves where no mail can be sent', async () => {
    const silent = await startTestApplication();
    const wave = await createUninvitedWave(silent, 'Silent', 3);
    const cookie = await signInAs(silent, wave.organisationId, 'staff', []);
    const get = (path: string) => silent.browser().get(path).set({ cookie }).expect(200);
    expect((await get(`/api/waves/${wave.waveId}/mailing`)).body.coming).not.toEqual([]);
    expect((await get(`/api/programmes/${wave.programmeId}/waves`)).body.items[0].nextReminderAt).toBeNull();
    await silent.close();
  });

  it('is not sent twice within a day, nor a fourth time', async () => {
    const { wave } = await halfAnswered('Patience');
    const staff = await staffOf(wave);
    const remind = () => staff.post(`/api/waves/${wave.waveId}/mailing/reminders`);
    expect((await remind().expect(409)).body.code).toBe('reminder_too_soon');
    for (let reminder = 1; reminder <= 3; reminder += 1) {
      await letDaysPass(app, wave.waveId, 1);
      await remind().expect(200);
    }
    await letDaysPass(app, wave.waveId, 1);
    expect((await remind().expect(409)).body.code).toBe('reminders_used_up');
  });

  it('comes to a changed address whether or not there was an answer before, so that nobody learns which', async () => {
    const { wave } = await halfAnswered('Changed');
    const staff = await staffOf(wave);
    for (const [index, memberId] of wave.memberIds.slice(0, 2).entries()) {
      await app.pool.query('UPDATE identity.member SET email = $2 WHERE id = $1', [memberId, `taken${index + 1}@changed.example`]);
      await staff.post(`/api/waves/${wave.waveId}/mailing/invitations`, { memberId }).expect(200);
    }
    await runOutbox(app);
    await letDaysPass(app, wave.waveId, 1);
    await staff.post(`/api/waves/${wave.waveId}/mailing/reminders`).expect(200);
    await runOutbox(app);
    const texts: (string | undefined)[] = [];
    for (const address of ['taken1@changed.example', 'taken2@changed.example']) {
      await mailbox.next(address);
      texts.push((await mailbox.next(address)).text?.replaceAll(/https?:\S+|Person \d/g, ''));
    }
    // One of them had finished, the other had begun; the mails say the same.
    expect(texts[0]).toBe(texts[1]);
  });

  it('does not come to whoever has asked for none, by the mail program’s button', async () => {
    const { wave, mails } = await halfAnswered('Left alone');
    const third = mails[2];
    const url = new URL(/<(.*)>/.exec((third && header(third, 'list-unsubscribe')) ?? '')?.[1] ?? '');
    await app.browser().get(url.pathname).expect(303).expect('location', /^\/no-reminders#[\w-]{43}$/);
    await app.browser().post(url.pathname).type('form').send('List-Unsubscribe=One-Click').expect(200);
    await app.browser().post(`/api/no-reminders/${'x'.repeat(43)}`).expect(200);
    await letDaysPass(app, wave.waveId, 1);
    await (await staffOf(wave)).post(`/api/waves/${wave.waveId}/mailing/reminders`).expect(200);
    await runOutbox(app);
    await mailbox.next('m2@leftalone.example');
    expect(await mailbox.waiting('m3@leftalone.example')).toBe(0);
  });

  it('that comes back changes nothing that anybody sees, because it would tell who had not answered', async () => {
    const { wave } = await halfAnswered('Silent');
    const staff = await staffOf(wave);
    const before = await staff.mailing(wave);
    refusals.set('m3@silent.example', 550);
    await letDaysPass(app, wave.waveId, 1);
    await staff.post(`/api/waves/${wave.waveId}/mailing/reminders`).expect(200);
    await runOutbox(app);
    expect((await staff.mailing(wave)).people).toEqual(before.people);
    expect(await lettersOf(wave)).toBe(0);
  });
});

describe('thanks', () => {
  it('go once to whoever has sent their answers', async () => {
    const wave = await createUninvitedWave(app, 'Thanked', 2);
    await runOutbox(app);
    await answer(await mailbox.next('m1@thanked.example'), 'sent');
    await mailbox.next('m2@thanked.example');
    await runOutbox(app);
    await runOutbox(app);
    const mail = await mailbox.next('m1@thanked.example');
    expect(mail.subject).toBe('Takk for svarene');
    expect(mail.text).not.toContain('Ikke minn meg');
    expect([await mailbox.waiting('m1@thanked.example'), await mailbox.waiting('m2@thanked.example'), await lettersOf(wave)]).toEqual([0, 0, 0]);
  });
});

describe('the words of a mail', () => {
  it('are the programme’s own where it has some, and the usual ones again when it goes back', async () => {
    const wave = await createUninvitedWave(app, 'Own words', 1);
    const staff = await staffOf(wave);
    const path = `/api/programmes/${wave.programmeId}/mail-templates`;
    const wording = { kind: 'invitation', locale: 'nb', subject: 'Til {{ name }}', body: 'Kjære {{name}}\n\n{{link}}\n\nFrist: {{closes}} <b>' };
    const saved = (await staff.put(path, wording).expect(200)).body;
    expect(saved.items.filter(({ own }: { own: boolean }) => own)).toEqual([{ ...wording, own: true }]);
    await runOutbox(app);
    const mail = await mailbox.next('m1@ownwords.example');
    expect(mail.subject).toBe('Til Person 1');
    expect(mail.html).toContain('&lt;b&gt;');
  });

  it('are refused with what is wrong: an unknown name between braces, or no link', async () => {
    const wave = await createUninvitedWave(app, 'Wrong words', 1);
    const staff = await staffOf(wave);
    const wording = { kind: 'reminder', locale: 'en', subject: 'Hello {{nmae}}', body: 'No way in' };
    const { body } = await staff.put(`/api/programmes/${wave.programmeId}/mail-templates`, wording).expect(400);
    expect(body.issues.map(({ message }: { message: string }) => message)).toEqual(['unknown_placeholder: nmae', 'link_missing']);
  });

  it('are shown as they will look, in every language', async () => {
    const wave = await createUninvitedWave(app, 'Preview', 1);
    const staff = await staffOf(wave);
    const { items } = (await staff.get(`/api/programmes/${wave.programmeId}/mail-templates`).expect(200)).body;
    expect(items).toHaveLength(16);
    for (const { own: _, ...wording } of items) {
      const { subject, text, paragraphs } = (await staff.post(`/api/programmes/${wave.programmeId}/mail-templates/preview`, wording).expect(200)).body;
      expect({ wording, left: `${subject}${text}${JSON.stringify(paragraphs)}`.includes('{{') }).toEqual({ wording, left: false });
      expect(text).toContain('/s#');
    }
  });
});
