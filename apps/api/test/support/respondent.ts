import { invitationHeader } from '@medspill/contracts';
import type { TestApplication } from './test-application.js';

/** A browser in which the personal link was opened: it holds the session's cookie and names its invitation. */
export const openLink = async (app: TestApplication, token: string | undefined): Promise<ReturnType<TestApplication['browser']>> => {
  const browser = app.browser();
  const { body } = await browser.post('/api/survey/session').send({ token }).expect(200);
  return browser.set(invitationHeader, body.invitation);
};
