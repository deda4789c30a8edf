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

const invite = (email: string, role = 'staff'): Promise<unknown> =>
  query(`INSERT INTO identity.account (organisation_id, name, email, role) SELECT id, $1, $1, $2::identity.role FROM organisation LIMIT 1`, [email, role]);

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
  provider = await startIdentityProvider(origin, { subject: 'ola', email: 'ola@etat.example', name: 'Ola Nordmann' });
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

const signInByLink = async (page: Page, email: string, role = 'staff'): Promise<void> => {
  await invite(email, role);
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
  await page.getByLabel('Koden som appen viser').fill(totpCode(key));
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
  // The next one: each is good once, and stays good while a slow machine comes round to it.
  await page.getByLabel('Kode fra autentiseringsappen').fill(totpCode(key, 1));
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
  // To where one signed out, if the page had noticed before it left.
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
  await expect(page.getByRole('link', { name: 'nils@annen.example' })).toBeVisible();
});

test('an administrator sets the organisation’s own provider up, and whoever has an address of its domain signs in with it', async ({ open }) => {
  const admin = await open();
  await signInByLink(admin, 'sjef@annen.example', 'admin');
  await admin.goto(`${origin}/organisation`);
  await admin.getByRole('link', { name: 'Sett opp pålogging' }).click();
  await expect(admin.getByText('Ingen egen pålogging ennå')).toBeVisible();
  await inspect(admin, 'sign-in-providers-empty');
  await admin.getByRole('link', { name: 'Legg til pålogging' }).click();
  await admin.getByLabel('Hva slags pålogging?').selectOption({ label: 'Microsoft Entra ID' });
  await admin.getByRole('button', { name: 'Legg til pålogging' }).click();
  await expect(admin.getByText('Skriv hele adressen, med https:// og uten noe å fylle ut.')).toBeVisible();
  await admin.getByLabel('Hva slags pålogging?').selectOption({ label: 'En annen (OpenID Connect)' });
  await admin.getByLabel('Navn', { exact: true }).fill('Etatens innlogging');
  await admin.getByLabel('Adressen til påloggingen (issuer)').fill(`${provider.issuer}/nei`);
  await admin.getByRole('button', { name: 'Prøv adressen' }).click();
  await expect(admin.getByText('Noe svarer der, men ikke en pålogging.')).toBeVisible();
  await admin.getByLabel('Adressen til påloggingen (issuer)').fill(provider.issuer);
  await admin.getByRole('button', { name: 'Prøv adressen' }).click();
  await expect(admin.getByText('Påloggingen svarer.')).toBeVisible();
  await admin.getByLabel('Klient-id').fill(client.id);
  await admin.getByLabel('Hemmelighet').fill(client.secret);
  await admin.getByLabel('E-postdomener').fill('etat.example');
  await admin.getByLabel('Feltet som sier hvilke grupper folk er i').fill('groups');
  await admin.getByRole('button', { name: 'Legg til gruppe' }).click();
  await admin.getByLabel('Gruppe', { exact: true }).fill('hr-stab');
  await expect(admin.getByText(`${origin}/api/auth/provider/answer`)).toBeVisible();
  await inspect(admin, 'sign-in-provider-new');
  await admin.getByRole('button', { name: 'Legg til pålogging' }).click();
  await expect(admin.getByText(/api\/auth\/provider\/[0-9a-f-]+\/logout/)).toBeVisible();
  await expect(admin.getByLabel('Hemmelighet')).toHaveValue('');
  await admin.getByRole('button', { name: 'Lagre' }).click();
  await expect(admin.getByText('Påloggingen er lagret og gjelder fra nå.')).toBeVisible();
  await inspect(admin, 'sign-in-providers');

  const page = await open();
  await invite('ola@etat.example');
  await startWith(page, 'ola@etat.example');
  await inspect(page, 'sign-in-provider');
  await page.getByRole('button', { name: 'Logg inn med Etatens innlogging' }).click();
  await page.waitForURL(/\/programmes/);
  await page.goto(`${origin}/account`);
  await expect(page.getByText('Du logger inn gjennom virksomheten din.')).toBeVisible();
});

test('a provider that says no address is connected by its owner, and let go again', async ({ open }) => {
  const page = await open();
  await signInByLink(page, 'eva@annen.example');
  await page.goto(`${origin}/account`);
  await page.getByRole('button', { name: 'Koble til Etatens innlogging' }).click();
  await expect(page.getByText('Påloggingen ble ikke koblet til. Den er i bruk av en annen konto.')).toBeVisible();
  provider.person = { subject: 'eva' };
  await page.context().clearCookies({ name: /^_/ });
  await page.getByRole('button', { name: 'Koble til Etatens innlogging' }).click();
  await expect(page.getByText('Tilkoblet. Du kan logge inn med den.')).toBeVisible();
  await inspect(page, 'account-provider');

  const later = await open();
  await startWith(later, 'hvemsomhelst@etat.example');
  await later.getByRole('button', { name: 'Logg inn med Etatens innlogging' }).click();
  await later.waitForURL(/\/programmes/);
  await expect(later.getByRole('link', { name: 'eva@annen.example' })).toBeVisible();

  await page.getByRole('button', { name: 'Koble fra Etatens innlogging' }).click();
  await expect(page.getByText('Ikke tilkoblet.')).toBeVisible();
  await later.reload();
  await later.waitForURL(/\/sign-in/);
});

test('an administrator removes the provider, after being told whom that signs out', async ({ open }) => {
  const admin = await open();
  await signInByLink(admin, 'leder@annen.example', 'admin');
  await admin.goto(`${origin}/organisation/sign-in`);
  await admin.getByRole('button', { name: 'Fjern Etatens innlogging' }).click();
  await expect(admin.getByText('De som logget inn med den, blir logget ut med en gang.')).toBeVisible();
  await expectAccessible(admin);
  await picture(admin, 'sign-in-provider-remove-desktop-nb');
  await admin.getByRole('button', { name: 'Fjern påloggingen' }).click();
  await expect(admin.getByText('Etatens innlogging er fjernet.')).toBeVisible();
  await expect(admin.getByText('Ingen egen pålogging ennå')).toBeVisible();
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
