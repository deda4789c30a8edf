import { type BrowserContextOptions, test as base, type Page } from '@playwright/test';
import { startSystem, type System } from './system';

export { expect } from '@playwright/test';

export const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } as const satisfies BrowserContextOptions;
export const desktop = { viewport: { width: 1440, height: 900 } } as const satisfies BrowserContextOptions;

interface WorkerFixtures {
  /** Every file names its own, and so gets a service and a database of its own. */
  scenario: string;
  system: System;
}

interface TestFixtures {
  /** Opens a page of its own context; what it throws, or what its security policy refuses, fails the test. */
  open: (options?: BrowserContextOptions) => Promise<Page>;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  scenario: ['', { option: true, scope: 'worker' }],
  system: [
    async ({ scenario }, provide) => {
      const system = await startSystem(scenario);
      await provide(system);
      await system.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  baseURL: ({ system }, provide) => provide(system.url),
  open: async ({ browser, contextOptions, baseURL }, provide) => {
    const errors: string[] = [];
    await provide(async (options = desktop) => {
      const context = await browser.newContext({ ...contextOptions, ...options, ...(baseURL ? { baseURL } : {}) });
      const page = await context.newPage();
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (message.text().includes('Content Security Policy')) errors.push(message.text());
      });
      return page;
    });
    base.expect(errors, 'errors that pages threw').toEqual([]);
  },
});
