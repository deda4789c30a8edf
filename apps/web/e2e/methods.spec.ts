import { expectAccessible, expectNoSidewaysScroll } from './support/inspection';
import { signIn } from './support/people';
import { expect, phone, test } from './support/test';

test.use({ scenario: 'methods' });

test('a tooltip opens by keyboard, explains in words and a formula, and leads to the full entry', async ({ open }) => {
  const page = await open();
  await signIn(page, 'staff');
  const tile = page.locator('.tile').filter({ has: page.getByRole('heading', { name: 'Sikker endring' }) });
  const how = tile.getByRole('button', { name: 'Hvordan?' });
  await how.focus();
  await page.keyboard.press('Enter');
  const summary = tile.locator('.method-summary').first();
  await expect(summary.getByRole('heading', { name: 'Sikker endring (reliabel endring)' })).toBeVisible();
  await expect(summary.locator('math').first()).toBeVisible();
  // Norwegian figures have a decimal comma, in formulas too.
  await expect(summary.locator('mn').first()).toHaveText('1,96');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(summary).toBeHidden();
  await expect(how).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(summary.getByRole('link', { name: 'Mer om dette' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/methods#reliable-change$/);
  const entry = page.getByRole('article', { name: 'Sikker endring (reliabel endring)' });
  await expect(entry).toBeInViewport();
  await expect(entry).toBeFocused();
});

test('an address with an anchor opens at its entry, whose source and erratum are one step away', async ({ open }) => {
  const page = await open(phone);
  await signIn(page, 'lead');
  await page.evaluate(() => localStorage.setItem('medspill.locale', 'en'));
  await page.goto('/methods#paired-t');
  const entry = page.getByRole('article', { name: 'Paired t-test (t, df, p)' });
  await expect(entry).toBeInViewport();
  await entry.getByRole('link', { name: 'Student (1908)' }).click();
  await expect(page.locator('#source-student1908')).toBeInViewport();
  await page.goBack();
  await entry.getByRole('link', { name: 'Stars that do not follow from t' }).click();
  await expect(page.getByRole('article', { name: 'Stars that do not follow from t' })).toBeInViewport();
  await expectNoSidewaysScroll(page);
});

test('a formula wider than a phone scrolls in a box of its own, which a keyboard reaches', async ({ open }) => {
  const page = await open(phone);
  await signIn(page, 'lead');
  await page.goto('/methods#goals-and-change');
  const box = page.getByRole('region', { name: 'Formel: Mål og endring (r)' });
  await expect(box).toHaveAttribute('tabindex', '0');
  const excess = await box.evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(excess).toBeGreaterThan(0);
  await expectNoSidewaysScroll(page);
});

test('whoever reads a group’s report finds the page from its end and from every page’s foot', async ({ open }) => {
  const page = await open();
  await signIn(page, 'lead');
  const computed = page.getByRole('region', { name: 'Slik er dette beregnet' });
  await expect(computed.getByRole('link', { name: 'Alle tall, med formler og kilder' })).toHaveAttribute('href', '/methods');
  await computed.getByRole('link', { name: 'Enighet i gruppen' }).click();
  await expect(page.getByRole('article', { name: 'Enighet i gruppen' })).toBeInViewport();
  await expect(page.getByRole('contentinfo').getByRole('link', { name: 'Slik er dette beregnet' })).toHaveAttribute('href', '/methods');
});
