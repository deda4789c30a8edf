import type { Role } from '@medspill/contracts';
import { type Mailbox, tokenIn } from './mailbox.js';
import type { TestApplication } from './test-application.js';

type Browser = ReturnType<TestApplication['browser']>;

/** An account that waits for its person. @returns its id */
export const invite = async (app: TestApplication, organisationId: string, email: string, role: Role = 'staff'): Promise<string> => {
  const { rows } = await app.pool.query('INSERT INTO identity.account (organisation_id, name, email, role) VALUES ($1, $2, $3, $4) RETURNING id', [
    organisationId,
    email.split('@')[0],
    email,
    role,
  ]);
  return rows[0].id;
};

/** Asks for a link by mail and takes its token out of the mail. */
export const linkToken = async (app: TestApplication, mailbox: Mailbox, email: string): Promise<string> => {
  await app.browser().post('/api/auth/link').send({ email, locale: 'nb' }).expect(200);
  return tokenIn(await mailbox.next(email));
};

/** Signs in by a link in a mail. */
export const signInByLink = async (app: TestApplication, mailbox: Mailbox, email: string): Promise<Browser> => {
  const browser = app.browser();
  const token = await linkToken(app, mailbox, email);
  await browser.post('/api/auth/link/session').send({ token }).expect(200, { secondFactor: false });
  return browser;
};
