import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './support/inspection';
import { switchLanguage } from './support/language';
import { beginSurvey, expectSaved, freshLink, statements, tapAnswer } from './support/survey';
import { desktop, expect, phone, test } from './support/test';

test.use({ scenario: 'respondent_link' });

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

/** The page says what happened, and both axe and a narrow window are content with it. */
const expectKindPage = async (page: Page, name: string): Promise<void> => {
  await expect(heading(page, name)).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
};

for (const [device, options] of [['phone', phone], ['desktop', desktop]] as const) {
  test(`the token of a link leaves the address at once, and reaches neither the path of a request nor a script (${device})`, async ({ open }) => {
    const page = await open(options);
    const link = await freshLink(page);
    const token = link.slice(3);
    const addresses: string[] = [];
    page.on('request', (request) => addresses.push(`${request.url()} ${JSON.stringify(request.headers())}`));
    await page.goto(link);
    await expect(page.getByRole('button', { name: /Begynn|Fortsett/ })).toBeVisible();

    expect(new URL(page.url()).hash).toBe('');
    expect(addresses.filter((address) => address.includes(token))).toEqual([]);
    const [cookie, ...others] = await page.context().cookies();
    expect(others).toEqual([]);
    expect(cookie).toMatchObject({ name: 'medspill-survey', httpOnly: true, sameSite: 'Strict', path: '/' });
    expect(cookie?.value).not.toBe(token);
    const left = await page.evaluate(() => JSON.stringify([document.cookie, Object.entries(localStorage), Object.entries(sessionStorage), history.state]));
    expect(left).not.toContain(token);
    expect(left).not.toContain(cookie?.value);
    await expectAccessible(page);
  });
}

test('the survey goes on after a reload and in a second tab without the link, and with the link again later', async ({ open }) => {
  const page = await open(phone);
  const link = await beginSurvey(page);
  await tapAnswer(statements(page).first(), 6);
  await expectSaved(page);
  await page.reload();
  await expect(statements(page).first().getByRole('radio', { name: '6' })).toBeChecked();

  const second = await page.context().newPage();
  await second.goto('/s?step=1');
  await expect(statements(second).first().getByRole('radio', { name: '6' })).toBeChecked();

  await page.context().clearCookies();
  await page.reload();
  await expectKindPage(page, 'Åpne lenken på nytt');
  // Pasted into the open page: nothing is loaded anew, and still the token does not stay.
  await page.evaluate((address) => window.location.assign(address), link);
  await page.getByRole('button', { name: 'Fortsett' }).tap();
  await expect(statements(page).first().getByRole('radio', { name: '6' })).toBeChecked();
  expect(page.url()).not.toContain('#');
});

test('two people on one device: neither sees nor overwrites what the other wrote', async ({ open }) => {
  const page = await open(phone);
  await beginSurvey(page);
  // From now on the demo's next link is for somebody else.
  await tapAnswer(statements(page).nth(1), 7);
  await expectSaved(page);
  await page.route('**/api/survey/draft', (route) => route.abort('internetdisconnected'));
  await tapAnswer(statements(page).first(), 7);
  await expect(page.getByText('Ikke lagret ennå.')).toBeVisible();
  const drafts = () => page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('draft')).length);
  expect(await drafts()).toBe(1);

  const next = await page.context().newPage();
  const expectNothingOfTheFirst = async (): Promise<void> => {
    await expect(statements(next)).toHaveCount(6);
    await expect(next.getByRole('radio', { name: '7', checked: true })).toHaveCount(0);
  };
  await next.goto(await freshLink(next));
  await expect(next.getByRole('button', { name: /Begynn|Fortsett/ })).toBeVisible();
  await next.goto('/s?step=1');
  await expectNothingOfTheFirst();

  await page.unroute('**/api/survey/draft');
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await expectKindPage(page, 'En annen lenke er åpnet i denne nettleseren');
  expect(await drafts()).toBe(0);
  await next.reload();
  await expectNothingOfTheFirst();
});

test('whoever finishes on a device leaves nothing there', async ({ open }) => {
  const page = await open(phone);
  await beginSurvey(page);
  await tapAnswer(statements(page).first(), 4);
  await page.getByRole('button', { name: 'Ikke deg? Avslutt på denne enheten' }).tap();
  await expectKindPage(page, 'Undersøkelsen er lukket på denne enheten');
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('draft')))).toEqual([]);
  await page.goBack();
  await expect(statements(page)).toHaveCount(0);
  await page.goto('/s?step=1');
  await expectKindPage(page, 'Åpne lenken på nytt');
});

test('links that are wrong say what to do, and after many of them one has to wait', async ({ open }) => {
  const page = await open(phone);
  await page.goto('/s#not-a-link');
  await expectKindPage(page, 'Lenken virker ikke');
  await switchLanguage(page, 'en');
  await expectKindPage(page, 'The link does not work');
  for (let attempt = 0; attempt < 30; attempt += 1) await page.request.post('/api/survey/session', { data: { token: 'wrong' } });
  await page.goto('/s');
  await page.goto('/s#not-a-link-either');
  await expectKindPage(page, 'Wait a few minutes');
});
