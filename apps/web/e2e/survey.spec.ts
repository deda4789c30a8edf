import { switchLanguage } from './support/language';
import { beginSurvey, expectPage, expectSaved, nextButton, statements, tapAnswer } from './support/survey';
import { desktop, expect, phone, test } from './support/test';
import { signIn } from './support/people';

test.use({ scenario: 'survey' });

test('what is left open is listed with a way to each, and does not hold anyone back', async ({ open }) => {
  const page = await open(phone);
  await beginSurvey(page);
  await tapAnswer(statements(page).first(), 6);
  await expectSaved(page);
  await page.goto('/s?step=review');
  await expect(page.getByText('77 påstander står åpne.')).toBeVisible();
  await page.getByText('Resultater', { exact: false }).locator('visible=true').last().tap();
  await page.getByRole('button', { name: 'Vi tar gjennomtenkte beslutninger.' }).tap();
  await expect(page.getByRole('group', { name: /gjennomtenkte beslutninger/ }).getByRole('radio').first()).toBeFocused();
  await page.goBack();
  await page.getByRole('button', { name: 'Send svarene' }).tap();
  await expect(page.getByRole('heading', { name: 'Takk, svarene er sendt' })).toBeVisible();
});

test('answers given without a network are kept over a reload and saved when it is back', async ({ open }) => {
  const page = await open(phone);
  await beginSurvey(page);
  await page.route('**/api/survey/draft', (route) => route.abort('internetdisconnected'));
  await tapAnswer(statements(page).first(), 7);
  await expect(page.getByText('Ikke lagret ennå.')).toBeVisible();
  await page.reload();
  await expect(statements(page).first().getByRole('radio', { name: '7' })).toBeChecked();
  await page.unroute('**/api/survey/draft');
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await expectSaved(page);
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('draft')))).toEqual([]);
  const stored = await page.request.get('/api/survey');
  expect((await stored.json()).saved.answers[0]).toBe(7);
});

test('another language keeps the answers', async ({ open }) => {
  const page = await open(phone);
  await beginSurvey(page);
  await tapAnswer(statements(page).nth(1), 3);
  await switchLanguage(page, 'en');
  await expect(page.getByRole('button', { name: 'Next' })).toBeVisible();
  await expect(statements(page).nth(1).getByRole('radio', { name: '3' })).toBeChecked();
  await expect(page.getByText(/[12] of 78 answered/)).toBeVisible();
});

test('sent answers can be changed with the same link', async ({ open }) => {
  const page = await open(phone);
  const link = await beginSurvey(page);
  await tapAnswer(statements(page).first(), 1);
  await page.goto('/s?step=review');
  await page.getByRole('button', { name: 'Send svarene' }).tap();
  await expect(page.getByRole('heading', { name: 'Takk, svarene er sendt' })).toBeVisible();
  await page.goto(link);
  await page.getByRole('button', { name: 'Endre svarene' }).tap();
  await expectPage(page, 1);
  await tapAnswer(statements(page).first(), 7);
  await expect(page.getByText('Lagret, og regnes med')).toBeVisible();
  await nextButton(page).tap();
  await expectPage(page, 2);
  await page.goto(link);
  await expect(page.getByRole('button', { name: 'Endre svarene' })).toBeVisible();
});

test('a survey that closes while one answers says what happened to the answers', async ({ open }) => {
  const page = await open(phone);
  await beginSurvey(page);
  await tapAnswer(statements(page).first(), 2);
  await expectSaved(page);

  const staff = await open(desktop);
  await signIn(staff, 'staff');
  await staff.getByRole('link', { name: 'Målinger' }).click();
  for (const group of ['Fjordlys', 'Bjørkevåg', 'Tåkeheimen', 'Vidsyn']) {
    await staff.getByRole('row', { name: new RegExp(`${group}.*Oppfølging`) }).getByRole('button', { name: /^Avslutt/ }).click();
    await staff.getByRole('dialog').getByRole('button', { name: 'Avslutt målingen' }).click();
    await expect(staff.getByText(new RegExp(`Målingen er avsluttet: .*${group}`))).toBeVisible();
  }

  await tapAnswer(statements(page).nth(1), 5);
  await expect(page.getByRole('heading', { name: 'Undersøkelsen er avsluttet' })).toBeFocused();
  await expect(page.getByText('lagret som kladd, men ikke sendt')).toBeVisible();
  await page.goto('/s');
  await expect(page.getByText('Svar som var lagret, men ikke sendt, regnes ikke med.')).toBeVisible();

  await page.goto('/demo/respondent');
  await expect(page.getByText('Alle har svart')).toBeVisible();
});

