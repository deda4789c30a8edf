import type { Page } from '@playwright/test';
import { rowsOf } from './support/databases';
import { expectAccessible, inspectScreen, picture, pictureInForcedColours } from './support/inspection';
import { expectSaved, freshLink, statements } from './support/survey';
import { desktop, expect, phone, test } from './support/test';

test.use({ scenario: 'survey_screens' });

const look = async (page: Page, path: string, screen: string): Promise<void> => {
  await page.goto(path);
  await inspectScreen(page, screen);
};

test('the screens of a respondent are accessible and fit every width, in every language', async ({ open }) => {
  const page = await open();
  await look(page, await freshLink(page), 'survey-start');
  await look(page, '/s?step=1', 'survey-first-page');
  await look(page, '/s?step=4', 'survey-two-dimensions');
  await statements(page).first().getByRole('radio').nth(4).click();
  await expectSaved(page);
  await pictureInForcedColours(page, 'survey-answered');
  await page.setViewportSize(phone.viewport);
  await expectAccessible(page);
  await picture(page, 'survey-answered-phone-nb');
  await page.setViewportSize(desktop.viewport);
  await look(page, '/s?step=texts', 'survey-open-questions');
  await look(page, '/s?step=review', 'survey-review');
  await page.locator('form button[type="submit"]').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Takk, svarene er sendt' })).toBeFocused();
  await inspectScreen(page, 'survey-receipt');
  for (const aside of ['about', 'rights', 'erase']) await look(page, `/s?step=${aside}`, `survey-${aside}`);
  await page.locator('.survey-footer button').last().click();
  await inspectScreen(page, 'survey-left');
  await look(page, '/s', 'survey-session-ended');
  await look(page, '/s#nowhere', 'survey-unknown-link');
});

test('a group that is too small for results is told so before answering', async ({ open, system }) => {
  const page = await open(phone);
  await page.goto(await freshLink(page));
  await expect(page.getByRole('button', { name: 'Begynn' })).toBeVisible();
  const { invitation } = await (await page.request.get('/api/survey')).json();
  await rowsOf(
    system.databaseUrl,
    `DELETE FROM identity.invitation WHERE reference <> '${invitation}'
       AND wave_id = (SELECT wave_id FROM identity.invitation WHERE reference = '${invitation}')`,
  );
  await page.reload();
  await expect(page.getByText('Bare 1 er spurt. Minst 4 må svare før noen får se tall for gruppen.')).toBeVisible();
  await picture(page, 'survey-too-few-phone');
  await page.goto('/s?step=texts');
  await expect(page.getByText('Blir dere ikke minst 5 som svarer, får ingen lese det du skriver.')).toBeVisible();
  await expectAccessible(page);
});
