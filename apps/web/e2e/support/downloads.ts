import { expect, type Page } from '@playwright/test';

/** Chooses a format of the export menu, under the subject's heading where there are several, and waits for the file. */
export const download = async (page: Page, format: string, subject: string | null, name: RegExp): Promise<void> => {
  const file = page.waitForEvent('download', { timeout: 60_000 });
  await page.getByRole('button', { name: 'Last ned rapport' }).click();
  const menu = page.locator(':popover-open');
  const list = subject === null ? menu : menu.getByRole('list').filter({ has: page.getByRole('heading', { name: subject }) });
  await list.getByRole('button', { name: format, exact: true }).click();
  expect((await file).suggestedFilename()).toMatch(name);
  await expect(page.getByText(/^Lastet ned: /)).toBeVisible();
};
