import type { Page } from '@playwright/test';
import { Client } from 'pg';
import { expectAccessible, expectNoSidewaysScroll, picture } from './support/inspection';
import { switchLanguage } from './support/language';
import { type Mailbox, openMailbox } from './support/mailbox';
import { programmeId, signIn } from './support/people';
import { startSystem, type System } from './support/system';
import { desktop, expect, phone, test } from './support/test';

test.use({ scenario: 'mail_words' });

for (const [device, options] of Object.entries({ phone, desktop })) {
  test(`staff reword a mail and see what it will look like on a ${device}`, async ({ open }) => {
    const page = await open(options);
    await signIn(page, 'staff');
    await page.goto(`/programmes/${await programmeId(page)}/mails`);
    await expect(page.getByText('Ingen e-postserver er satt opp')).toBeVisible();
    await page.getByRole('combobox', { name: 'E-post', exact: true }).selectOption('Påminnelse');
    await expect(page.getByText('Påminnelse: undersøkelsen om Ledergruppen i Fjordbyen')).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await picture(page, `mail-words-${device}`);

    await page.getByLabel('Tekst', { exact: true }).fill('Hei {{navn}}!');
    await expect(page.getByText('Feltet «navn» finnes ikke.')).toBeVisible();
    await page.getByLabel('Tekst', { exact: true }).fill('Hei {{name}}! Vi savner deg.');
    await expect(page.getByText('Lenken mangler.')).toBeVisible();
    await picture(page, `mail-words-wrong-${device}`);
    await page.getByLabel('Tekst', { exact: true }).fill('Hei {{name}}! Vi savner deg.\n\n{{link}}');
    await expect(page.getByText('Hei Kari Nordmann! Vi savner deg.')).toBeVisible();
    await page.getByText('Ren tekst', { exact: true }).click();
    await picture(page, `mail-words-plain-${device}`);
    await page.getByRole('button', { name: 'Lagre teksten' }).click();
    await page.getByRole('button', { name: 'Bruk standardteksten' }).click();
    await expect(page.getByLabel('Tekst', { exact: true })).toHaveValue(/Undersøkelsen om \{\{group\}\} er fortsatt åpen/);
    await switchLanguage(page, 'en');
    await expectAccessible(page);
    await picture(page, `mail-words-english-${device}`);
  });
}

test.describe('with a mail server', () => {
  let mailbox: Mailbox;
  let service: System;

  /** An open wave that was begun before mail was sent from here, with addresses of two of its members. */
  const giveAddresses = async (device: string): Promise<string> => {
    const database = new Client({ connectionString: service.databaseUrl });
    await database.connect();
    try {
      const { rows } = await database.query<{ wave_id: string }>(
        `WITH chosen AS (
           SELECT i.wave_id, i.member_id, row_number() OVER (PARTITION BY i.wave_id ORDER BY i.member_id) AS position
           FROM identity.invitation i JOIN wave w ON w.id = i.wave_id WHERE w.state = 'open' AND w.group_id IN (
             SELECT group_id FROM wave WHERE state = 'open' ORDER BY group_id LIMIT 1)
         )
         , addressed AS (
           UPDATE identity.member m SET name = 'Kari ' || chr(64 + c.position::int), email = CASE WHEN c.position <= 2 THEN c.position || '@' || $1 || '.example' END
           FROM chosen c WHERE m.id = c.member_id RETURNING m.organisation_id, c.wave_id, m.id
         )
         INSERT INTO mailing.delivery (organisation_id, wave_id, member_id, state) SELECT *, 'held' FROM addressed
         ON CONFLICT (organisation_id, wave_id, member_id) DO UPDATE SET state = 'held' RETURNING wave_id`,
        [device],
      );
      return rows[0]?.wave_id ?? '';
    } finally {
      await database.end();
    }
  };

  /** Signs in to the service of these tests, which is not the one that paths without a host lead to. */
  const signInHere = async (page: Page, role: string): Promise<void> => {
    await page.goto(`${service.url}/sign-in`);
    await page.getByRole('button', { name: new RegExp(`^${role}`) }).click();
    await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
  };

  test.beforeAll(async () => {
    mailbox = await openMailbox();
    service = await startSystem('mailings', { SMTP_URL: mailbox.url, MAIL_FROM: 'Medspill <post@medspill.example>' });
  });

  test.afterAll(async () => {
    await service.stop();
    await mailbox.close();
  });

  for (const [device, options] of Object.entries({ phone, desktop })) {
    test(`a wave's invitations leave, and staff see what became of them on a ${device}`, async ({ open }) => {
      const waveId = await giveAddresses(device);
      const page = await open(options);
      await signInHere(page, 'Programstab');
      await page.goto(`${service.url}/waves/${waveId}/mailing`);
      await expect(page.getByRole('row', { name: 'Kari A' })).toBeVisible();
      await page.getByRole('row', { name: 'Kari A' }).getByRole('button', { name: 'Send nå: invitasjonen til Kari A' }).click();
      const link = await mailbox.link(`1@${device}.example`);
      expect(link).toContain('/s#');
      await expect(page.getByRole('row', { name: 'Kari A' }).getByText('Sendt', { exact: true })).toBeVisible();
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
      await picture(page, `mailing-${device}`);

      await page.getByRole('button', { name: 'Send en påminnelse nå' }).click();
      await expect(page.getByText('Vent litt med neste påminnelse')).toBeVisible();
      await page.getByRole('button', { name: 'Endre planen' }).click();
      await page.getByLabel('Påminnelse 2').fill('ti');
      await page.getByRole('button', { name: 'Lagre planen' }).click();
      await expect(page.getByText('Skriv et helt tall fra 1 til 60')).toBeVisible();
      await expectAccessible(page);
      await picture(page, `mailing-plan-${device}`);
      await page.getByLabel('Påminnelse 2').fill('10');
      await page.getByRole('button', { name: 'Lagre planen' }).click();
      await expect(page.getByRole('dialog')).toBeHidden();
      await expect(page.getByRole('listitem').filter({ hasText: 'Påminnelse 2' })).toBeVisible();
      await picture(page, `mailing-planned-${device}`);

      await page.goto(`${service.url}/no-reminders#${'x'.repeat(43)}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectAccessible(page);
      await picture(page, `no-reminders-${device}`);
      await page.getByRole('button', { name: 'Ikke minn meg på den igjen' }).click();
      await expect(page.getByRole('heading', { name: 'Du får ingen flere påminnelser' })).toBeVisible();
      expect(page.url()).not.toContain('xxx');
    });
  }

  test('an administrator sees that no work in the background failed', async ({ open }) => {
    const page = await open(phone);
    await signInHere(page, 'Administrator');
    await page.goto(`${service.url}/jobs`);
    await expect(page.getByRole('heading', { level: 1, name: 'Jobber som feilet' })).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await picture(page, 'jobs-phone');
  });
});
