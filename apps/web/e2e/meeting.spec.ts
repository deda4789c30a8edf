import { expectAccessible, expectNoSidewaysScroll, picture } from './support/inspection';
import { switchLanguage } from './support/language';
import { signIn } from './support/people';
import { desktop, expect, phone, test } from './support/test';

test.use({ scenario: 'meeting' });

test('a lead goes through the report in the meeting by keyboard, and a reload changes nothing', async ({ open }) => {
  const page = await open(desktop);
  await signIn(page, 'lead');
  const summary = page.getByRole('region', { name: 'Det dere sier om dere selv' });
  await expect(summary.getByRole('heading', { name: /^Dette vurderer dere høyest/ })).toBeVisible();
  const [lowest] = await summary.locator('[data-kind="lowest"] b').allTextContents();

  await page.getByRole('link', { name: 'Vis i møtet' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Det dere sier om dere selv' })).toBeFocused();
  await picture(page, 'presentation-summary-desktop-nb');
  await page.getByText('Alle faktorer (26)').click();
  await expect(page.getByText('1 av 27')).toBeVisible();

  await page.getByRole('main').click();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { level: 1, name: 'Klart formål' })).toBeFocused();
  await expect(page.getByText(/^Dere ligger på \d,\d\d/)).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'presentation-factor-desktop-nb');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Klart formål' })).toBeVisible();

  await page.keyboard.press('End');
  await expect(page.getByText('27 av 27')).toBeVisible();
  await page.keyboard.press('Home');
  await page.getByText(/^Det som skiller seg ut/).click();
  const total = await page.getByText(/^1 av \d+$/).textContent();
  expect(Number(total?.split(' ').at(-1))).toBeLessThan(27);
  expect(lowest).toBeTruthy();

  await switchLanguage(page, 'en');
  await expect(page.getByRole('heading', { level: 1, name: 'What you say about yourselves' })).toBeVisible();
  await page.setViewportSize(phone.viewport);
  await expectNoSidewaysScroll(page);
  await picture(page, 'presentation-summary-phone-en');
  await page.getByRole('button', { name: 'Next' }).click();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await picture(page, 'presentation-factor-phone-en');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/groups\/[^/]+$/);
});
