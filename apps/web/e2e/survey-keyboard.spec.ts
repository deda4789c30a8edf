import type { Page } from '@playwright/test';
import { expectPage, pageCount } from './support/survey';
import { desktop, expect, test } from './support/test';

test.use({ scenario: 'keyboard' });

const focusedText = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');

/** What has the focus is not under something that stays in place while the page scrolls. */
const expectFocusInSight = async (page: Page): Promise<void> => {
  const covered = await page.evaluate(() => {
    const focused = document.activeElement;
    const { left, top, width, height } = focused?.getBoundingClientRect() ?? new DOMRect();
    const shown = document.elementFromPoint(left + width / 2, top + height / 2);
    const label = focused?.closest('label');
    return shown === null || !(focused?.contains(shown) || label?.contains(shown)) ? `${focused?.outerHTML} under ${shown?.outerHTML}` : null;
  });
  expect(covered).toBeNull();
};

/** Presses Tab until the control of that name has the focus. */
const tabTo = async (page: Page, name: string): Promise<void> => {
  for (let presses = 0; presses < 20; presses += 1) {
    if ((await focusedText(page)).trim() === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to “${name}”`);
};

test('the whole survey can be answered and sent by keyboard alone', async ({ open }) => {
  const page = await open(desktop);
  await page.goto('/demo/respondent');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await tabTo(page, 'Begynn');
  await page.keyboard.press('Enter');

  for (let number = 1; number <= pageCount; number += 1) {
    await expectPage(page, number);
    for (const key of '1234567'.slice(0, 6)) {
      await page.keyboard.press(key);
      if (number === 4) await expectFocusInSight(page);
    }
    await expect(page.locator('input:checked')).toHaveCount(6);
    // The last answer leads to the button, which Enter presses.
    await expect(page.getByRole('button', { name: 'Neste' })).toBeFocused();
    await page.keyboard.press('Enter');
  }

  await expectPage(page, pageCount + 1);
  await page.keyboard.press('Tab');
  await page.keyboard.type('Vi lytter til hverandre.');
  await tabTo(page, 'Neste');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Du har svart på alle 78 påstandene.')).toBeVisible();
  await tabTo(page, 'Send svarene');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Takk, svarene er sendt' })).toBeFocused();
});

test('within a statement arrows choose, Backspace takes back and Enter turns the page', async ({ open }) => {
  const page = await open(desktop);
  await page.goto('/demo/respondent');
  await page.getByRole('button', { name: 'Begynn' }).click();
  await expectPage(page, 1);
  await page.keyboard.press('4');
  await page.keyboard.press('5');
  await page.keyboard.press('Shift+Tab');
  await expectFocusInSight(page);
  const second = page.locator('[data-position="1"]');
  await second.getByRole('radio', { name: '5' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(second.getByRole('radio', { name: '6' })).toBeChecked();
  await page.keyboard.press('Backspace');
  await expect(second.locator('input:checked')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expectPage(page, 2);
});
