import type { Locator, Page } from '@playwright/test';
import { switchLanguage } from './support/language';
import { expectSaved, freshLink, statements } from './support/survey';
import { desktop, expect, phone, test } from './support/test';

test.use({ scenario: 'survey_journey' });
test.describe.configure({ mode: 'parallel' });

const words = {
  nb: { begin: 'Begynn', resume: 'Fortsett der du slapp', waiting: 'Ikke lagret ennå.', clear: 'Fjern svaret', send: 'Send svarene', sent: 'Takk, svarene er sendt' },
  en: { begin: 'Begin', resume: 'Go on where you left off', waiting: 'Not saved yet.', clear: 'Clear answer', send: 'Send my answers', sent: 'Thank you, your answers are sent' },
} as const;

const journeys = [
  { language: 'nb', other: 'en', first: phone, second: desktop, name: 'on a phone in Norwegian, then on a computer in English' },
  { language: 'en', other: 'nb', first: desktop, second: phone, name: 'on a computer in English, then on a phone in Norwegian' },
] as const;

const mostScriptBytes = 120_000;

/** Compressed bytes of all scripts that the page has loaded. */
const scriptBytes = (page: Page): Promise<number> =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry): entry is PerformanceResourceTiming => entry instanceof PerformanceResourceTiming && entry.name.endsWith('.js'))
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
  );

const answer = (statement: Locator, value: number): Promise<void> => statement.getByRole('radio', { name: String(value) }).click();

const expectAnswers = async (page: Page, values: readonly (number | null)[]): Promise<void> => {
  for (const [index, value] of values.entries()) {
    const statement = statements(page).nth(index);
    if (value === null) await expect(statement.locator('input:checked')).toHaveCount(0);
    else await expect(statement.getByRole('radio', { name: String(value) })).toBeChecked();
  }
};

/** Answers while the network is away; the page is even loaded anew before what was answered could be saved. */
const answerWithoutNetwork = async (page: Page, position: number, value: number, waiting: string): Promise<void> => {
  await page.context().setOffline(true);
  await answer(statements(page).nth(position), value);
  await expect(page.getByText(waiting)).toBeVisible();
  await page.route('**/api/survey/draft', (route) => route.abort('internetdisconnected'));
  await page.context().setOffline(false);
  await page.reload();
  await expect(page.getByText(waiting)).toBeVisible();
  await expect(statements(page).nth(position).getByRole('radio', { name: String(value) })).toBeChecked();
  await page.unroute('**/api/survey/draft');
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await expectSaved(page);
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('draft')))).toEqual([]);
};

for (const { language, other, first, second, name } of journeys) {
  test(`the survey is answered ${name}`, async ({ open }) => {
    const said = words[language];
    const page = await open({ ...first, locale: language });
    const link = await freshLink(page);
    await page.goto(link);
    await expect(page.getByRole('button', { name: said.begin })).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(await scriptBytes(page), 'compressed scripts of the first load').toBeLessThanOrEqual(mostScriptBytes);
    await page.getByRole('button', { name: said.begin }).click();
    for (const [position, value] of [5, 2, 7].entries()) await answer(statements(page).nth(position), value);
    await expectSaved(page);
    await answerWithoutNetwork(page, 3, 6, said.waiting);

    // A device whose clock has stopped years ago: it is the server that says whose answer came last.
    const device = await open({ ...second, locale: language });
    await device.clock.setFixedTime('2019-03-01T08:00:00Z');
    await device.goto(link);
    await device.getByRole('button', { name: said.resume }).click();
    await expectAnswers(device, [5, 2, 7, 6, null, null]);
    await answer(statements(device).nth(0), 1);
    await statements(device).nth(1).getByRole('button', { name: said.clear }).click();
    await answer(statements(device).nth(4), 3);
    await expectSaved(device);
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await expectAnswers(page, [1, null, 7, 6, 3, null]);

    await switchLanguage(device, other);
    await expect(device.getByText(other === 'en' ? '4 of 78 answered' : '4 av 78 besvart')).toBeVisible();
    await answer(statements(device).nth(5), 4);
    await device.goto('/s?step=review');
    await device.getByRole('button', { name: words[other].send }).click();
    await expect(device.getByRole('heading', { level: 1, name: words[other].sent })).toBeVisible();
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await expectAnswers(page, [1, null, 7, 6, 3, 4]);
    await page.goto(link);
    await expect(page.getByRole('heading', { level: 1, name: said.sent })).toBeVisible();
  });
}

test('two tabs of one browser show the same, also without a network, and neither loses what the other keeps', async ({ open }) => {
  const page = await open(desktop);
  await page.goto(await freshLink(page));
  await page.getByRole('button', { name: /Begynn|Fortsett/ }).click();
  const tab = await page.context().newPage();
  await tab.goto('/s?step=1');
  await expect(statements(tab).first()).toBeVisible();
  await page.context().setOffline(true);
  await answer(statements(page).nth(0), 5);
  await answer(statements(tab).nth(0), 2);
  await answer(statements(tab).nth(1), 3);
  await expectAnswers(page, [2, 3]);
  await page.context().setOffline(false);
  await expectSaved(page);
  await expectSaved(tab);
  const { saved } = await (await page.request.get('/api/survey')).json();
  expect(saved.answers.slice(0, 3)).toEqual([2, 3, null]);
});
