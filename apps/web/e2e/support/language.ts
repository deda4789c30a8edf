import type { Page } from '@playwright/test';

/** Chooses a language as people do, in the page's header. */
export const switchLanguage = async (page: Page, locale: string): Promise<void> => {
  await page.locator('.language-switch select').selectOption(locale);
};
