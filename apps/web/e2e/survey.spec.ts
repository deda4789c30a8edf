import { rowsOf } from './support/databases';
import { expectAccessible, expectNoSidewaysScroll, picture } from './support/inspection';
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

test('a server that asks to be left alone is, and everything arrives in the end', async ({ open }) => {
  const page = await open(phone);
  await beginSurvey(page);
  let refused = 0;
  await page.route('**/api/survey/draft', (route) => {
    refused += 1;
    return route.fulfill({ status: 429, headers: { 'retry-after': '3' }, json: { code: 'too_many_requests', message: '' } });
  }, { times: 1 });
  await tapAnswer(statements(page).nth(0), 4);
  await expect(page.getByText('Ikke lagret ennå.')).toBeVisible();
  await tapAnswer(statements(page).nth(1), 4);
  await expectSaved(page);
  expect(refused).toBe(1);
});

test('a survey that closes while one answers says what became of the answers, and takes nothing that was written off the screen', async ({ open, system }) => {
  const page = await open(phone);
  await beginSurvey(page);
  await tapAnswer(statements(page).first(), 2);
  await expectSaved(page);
  await page.goto('/s?step=texts');
  await page.getByLabel('Hva fungerer godt i ledergruppen?').fill('Vi lytter til hverandre.');
  await expectSaved(page);

  const staff = await open(desktop);
  await signIn(staff, 'staff');
  for (const { id } of await rowsOf(system.databaseUrl, `SELECT id FROM wave WHERE state = 'open'`)) {
    expect((await staff.request.post(`/api/waves/${id}/closing`)).status()).toBe(200);
  }

  await page.getByLabel('Hva fungerer godt i ledergruppen?').fill('Vi lytter til hverandre, og ler');
  await expect(page.getByRole('heading', { name: 'Undersøkelsen er avsluttet' })).toBeFocused();
  await expect(page.getByText('lagret som kladd, men ikke sendt')).toBeVisible();
  await expect(page.getByText('Vi lytter til hverandre, og ler')).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await picture(page, 'survey-closed-while-writing-phone');
  await page.goto('/s');
  await expect(page.getByText('Svar som var lagret, men ikke sendt, regnes ikke med.')).toBeVisible();

  await page.goto('/demo/respondent');
  await expect(page.getByText('Alle har svart')).toBeVisible();
});
