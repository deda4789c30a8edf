import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';
import { screenFolder } from './programs';

interface Finding {
  readonly rule: string;
  readonly places: readonly string[];
}

/** What axe finds wrong with the page as it is shown now. */
const findings = async (page: Page): Promise<Finding[]> => {
  // Evaluated and not added as a script, which the content security policy would refuse.
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: engine } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await engine.run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => ({ rule: id, places: nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary}`) }));
  });
};

export const expectAccessible = async (page: Page): Promise<void> => {
  // Transitions pass through colours that nobody reads.
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined))));
  expect(await findings(page), `axe on ${page.url()}`).toEqual([]);
};

/** Nothing is wider than the window, once charts have taken its width. */
export const expectNoSidewaysScroll = async (page: Page): Promise<void> => {
  const excess = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await expect.poll(excess, { message: `pixels beyond the window on ${page.url()}` }).toBe(0);
};

/** Keeps a picture of the whole page, for people to look at. */
export const picture = async (page: Page, name: string): Promise<void> => {
  await mkdir(screenFolder, { recursive: true });
  await page.screenshot({ path: join(screenFolder, `${name}.png`), fullPage: true, animations: 'disabled' });
};
