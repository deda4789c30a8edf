import { createCipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { Page } from '@playwright/test';
import { Client } from 'pg';
import { totpCode } from './support/authenticator-app';
import { client, type IdentityProvider, startIdentityProvider } from './support/identity-provider';
import { expectAccessible, expectNoSidewaysScroll, picture } from './support/inspection';
import { switchLanguage } from './support/language';
import { type Mailbox, openMailbox } from './support/mailbox';
import { startSystem, type System } from './support/system';
import { desktop, expect, phone, test } from './support/test';

const secret = 'a secret that only these journeys use, 32+';
const password = 'fire blå elger i kano';

let mailbox: Mailbox;
let service: System;
let provider: IdentityProvider;
/** By name: passkeys belong to one. */
let origin: string;

const query = async (text: string, values: unknown[] = []): Promise<Record<string, string>[]> => {
  const database = new Client({ connectionString: service.databaseUrl });
  await database.connect();
  try {
    return (await database.query<Record<string, string>>(text, values)).rows;
  } finally {
    await database.end();
  }
};

const invite = (email: string): Promise<unknown> =>
  query(`INSERT INTO identity.account (organisation_id, name, email, role) SELECT id, $1, $1, 'staff' FROM organisation LIMIT 1`, [email]);

/** Encrypts as the service does. */
const seal = (text: string): Buffer => {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'client secrets of sign-in providers', 32));
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  const sealed = Buffer.concat([cipher.update(text), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]);
};

test.use({ scenario: 'unused' });
test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  mailbox = await openMailbox();
  service = await startSystem('sign_in', {
    MEDSPILL_DEMO: 'false',
    MEDSPILL_SESSION_SECRET: secret,
    SMTP_URL: mailbox.url,
    MAIL_FROM: 'Medspill <post@medspill.example>',
  });
  origin = service.url.replace('127.0.0.1', 'localhost');
  provider = await startIdentityProvider(origin, { email: 'ola@etat.example', name: 'Ola Nordmann' });
  await query(
    `WITH provider AS (
       INSERT INTO identity.sign_in_provider (organisation_id, name, issuer, client_id, client_secret, acr_values)
       SELECT id, 'Etatens innlogging', $1, $2, $3, '{}' FROM organisation LIMIT 1 RETURNING organisation_id, id
     ) INSERT INTO identity.sign_in_domain SELECT organisation_id, 'etat.example', id FROM provider`,
    [provider.issuer, client.id, seal(client.secret)],
  );
});

test.afterAll(async () => {
  await provider.close();
  await service.stop();
  await mailbox.close();
});

/** Fits phone and desktop in both languages, with nothing for axe to find. */
const inspect = async (page: Page, screen: string): Promise<void> => {
  for (const language of ['en', 'nb']) {
    await switchLanguage(page, language);
    for (const [name, size] of [['phone', phone.viewport], ['desktop', desktop.viewport]] as const) {
      await page.setViewportSize(size);
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
      await picture(page, `${screen}-${name}-${language}`);
    }
  }
};

const startWith = async (page: Page, email: string): Promise<void> => {
  await page.goto(`${origin}/sign-in`);
  await page.getByLabel('E-postadresse').fill(email);
  await page.getByRole('button', { name: 'Fortsett' }).click();
};

const signInByLink = async (page: Page, email: string): Promise<void> => {
  await invite(email);
  await startWith(page, email);
  await page.getByRole('button', { name: 'Send meg en lenke på e-post' }).click();
  await expect(page.getByText('Sjekk e-posten din')).toBeVisible();
  await page.goto(await mailbox.link(email));
  await page.getByRole('button', { name: 'Logg inn' }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
};

const signOut = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Logg ut', exact: true }).click();
  await page.waitForURL('**/sign-in');
};

test('a link by mail signs in, once, and the token leaves the address bar', async ({ open }) => {
  const page = await open();
  await page.goto(`${origin}/sign-in`);
  await inspect(page, 'sign-in-address');
  await invite('kari@annen.example');
  await startWith(page, 'kari@annen.example');
  await inspect(page, 'sign-in-ways');
  await page.getByRole('button', { name: 'Send meg en lenke på e-post' }).click();
  const link = await mailbox.link('kari@annen.example');
  await page.goto(link);
  await expect(page).toHaveURL(`${origin}/sign-in/link`);
  await inspect(page, 'sign-in-link');
  await page.getByRole('button', { name: 'Logg inn' }).click();
  await page.waitForURL(/\/programmes/);
  await signOut(page);
  await page.goto(link);
  await page.getByRole('button', { name: 'Logg inn' }).click();
  await expect(page.getByText('Lenken virker ikke lenger')).toBeVisible();
});

test('a password and the code of an authenticator app sign in', async ({ open }) => {
  const page = await open();
  await signInByLink(page, 'per@annen.example');
  await page.getByRole('link', { name: 'per@annen.example' }).click();
  await expect(page.getByRole('heading', { name: 'Min konto' })).toBeVisible();
  await page.getByRole('button', { name: 'Velg passord' }).click();
  await page.getByLabel('Nytt passord').fill('passord1234');
  await page.getByRole('button', { name: 'Lagre' }).click();
  await expect(page.getByText('Passordet er for lett å gjette')).toBeVisible();
  await page.getByLabel('Nytt passord').fill(password);
  await page.getByRole('button', { name: 'Lagre' }).click();
  await expect(page.getByText('Passordet er lagret.')).toBeVisible();

  await page.getByRole('button', { name: 'Sett opp autentiseringsapp' }).click();
  await page.getByLabel('Passordet du har nå').fill(password);
  await page.getByRole('button', { name: 'Fortsett' }).click();
  await expect(page.getByRole('img', { name: 'QR-kode for autentiseringsappen' })).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'account-totp-desktop-nb');
  const key = ((await page.locator('.account__secret').textContent()) ?? '').replaceAll(' ', '');
  await page.getByLabel('Koden som appen viser').fill(totpCode(key, -1));
  await page.getByRole('button', { name: 'Slå på' }).click();
  await expect(page.getByText('Du har 10 reservekoder igjen.')).toBeVisible();
  await inspect(page, 'account');

  await signOut(page);
  await startWith(page, 'per@annen.example');
  await page.getByLabel('Passord').fill('feil passord helt');
  await page.getByRole('button', { name: 'Logg inn', exact: true }).click();
  await expect(page.getByText('E-postadressen eller passordet stemmer ikke')).toBeVisible();
  await page.getByLabel('Passord').fill(password);
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Kode fra autentiseringsappen')).toBeFocused();
  await inspect(page, 'sign-in-code');
  await page.getByLabel('Kode fra autentiseringsappen').fill(totpCode(key));
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/programmes/);
});

test('a passkey signs in by itself', async ({ open }) => {
  const page = await open();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true },
  });
  await signInByLink(page, 'nils@annen.example');
  await page.goto(`${origin}/account`);
  await page.getByRole('button', { name: 'Legg til passnøkkel' }).click();
  await page.getByLabel('Navn').fill('Jobb-PC');
  await page.getByRole('button', { name: 'Lag passnøkkelen' }).click();
  await expect(page.getByText('Jobb-PC')).toBeVisible();
  await signOut(page);
  await page.getByRole('button', { name: 'Bruk passnøkkel' }).click();
  await page.waitForURL(/\/programmes/);
});

test('the organisation’s own provider signs in whoever has an address of its domain', async ({ open }) => {
  const page = await open();
  await invite('ola@etat.example');
  await startWith(page, 'ola@etat.example');
  await inspect(page, 'sign-in-provider');
  await page.getByRole('button', { name: 'Logg inn med Etatens innlogging' }).click();
  await page.waitForURL(/\/programmes/);
  await page.goto(`${origin}/account`);
  await expect(page.getByText('Du logger inn gjennom virksomheten din.')).toBeVisible();
});

test('a session that is ended elsewhere is over', async ({ open }) => {
  const [here, there] = [await open(), await open()];
  await signInByLink(here, 'liv@annen.example');
  await startWith(there, 'liv@annen.example');
  await there.getByRole('button', { name: 'Send meg en lenke på e-post' }).click();
  await there.goto(await mailbox.link('liv@annen.example'));
  await there.getByRole('button', { name: 'Logg inn' }).click();
  await there.waitForURL(/\/programmes/);
  await here.goto(`${origin}/account`);
  await here.getByRole('button', { name: 'Logg ut alle andre steder' }).click();
  await expect(here.getByRole('button', { name: 'Logg ut alle andre steder' })).toHaveCount(0);
  await there.reload();
  await there.waitForURL(/\/sign-in/);
});
