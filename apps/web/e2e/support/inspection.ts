import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';
import { switchLanguage } from './language';
import { screenFolder } from './programs';
import { desktop, phone } from './test';

interface Finding {
  readonly rule: string;
  readonly places: readonly string[];
}

/** Which of axe's rules: all, or those whose answer depends on how wide the window is. */
type Rules = 'all' | 'layout';

/** What axe finds wrong with the page as it is shown now. */
const findings = async (page: Page, rules: Rules): Promise<Finding[]> => {
  // Evaluated and not added as a script, which the content security policy would refuse.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async (chosen) => {
    const { axe: engine } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await engine.run(document, {
      resultTypes: ['violations'],
      // WCAG 2.2's size of targets is off unless asked for.
      ...(chosen === 'all' ? { rules: { 'target-size': { enabled: true } } } : { runOnly: ['target-size', 'scrollable-region-focusable', 'meta-viewport'] }),
    });
    return violations.map(({ id, nodes }) => ({ rule: id, places: nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary}`) }));
  }, rules);
};

export const expectAccessible = async (page: Page, rules: Rules = 'all'): Promise<void> => {
  // Transitions pass through colours that nobody reads.
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined))));
  expect(await findings(page, rules), `axe on ${page.url()}`).toEqual([]);
};

/** Nothing is wider than the window, once charts have taken its width. */
export const expectNoSidewaysScroll = async (page: Page): Promise<void> => {
  const excess = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await expect.poll(excess, { message: `pixels beyond the window on ${page.url()}`, intervals: [20, 50, 100, 250, 500] }).toBe(0);
};

/** Keeps a picture of the whole page, for people to look at. */
export const picture = async (page: Page, name: string): Promise<void> => {
  await mkdir(screenFolder, { recursive: true });
  await page.screenshot({ path: join(screenFolder, `${name}.png`), fullPage: true, animations: 'disabled' });
};

/** Waits until what the screen is for is there. */
export const settled = async (page: Page): Promise<void> => {
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeAttached();
  await expect(page.locator('[aria-busy="true"], main .skeleton')).toHaveCount(0);
};

/** As WCAG's text spacing: what readers may set for themselves. Style sheets made by script pass the content security policy. */
const spaceText = (page: Page, on: boolean): Promise<void> =>
  page.evaluate((spaced) => {
    const sheet = new CSSStyleSheet();
    const rules = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';
    sheet.replaceSync(spaced ? rules : '');
    document.adoptedStyleSheets = [sheet];
  }, on);

const narrow = { width: 320, height: 640 } as const;

/** All languages of the screens: every one that the header offers. */
const languagesOf = (page: Page): Promise<string[]> =>
  page.locator('.language-switch option').evaluateAll((options) => options.map((option) => option.getAttribute('value') ?? ''));

/** Pictures take as long as everything else: `PICTURES=1 npm test -- --only=browser screens` keeps them, in every language. */
const keepsPictures = process.env['PICTURES'] !== undefined;

/** In every language the screen fits 320 pixels, which is also a zoom of 400 %, with the spacing that readers may set for themselves. */
const expectReflow = async (page: Page): Promise<void> => {
  await page.setViewportSize(narrow);
  await spaceText(page, true);
  for (const language of [...(await languagesOf(page)).filter((locale) => locale !== 'nb'), 'nb']) {
    await switchLanguage(page, language);
    await settled(page);
    await expectNoSidewaysScroll(page);
  }
  await spaceText(page, false);
};

const keepPictures = async (page: Page, screen: string): Promise<void> => {
  for (const language of await languagesOf(page)) {
    await switchLanguage(page, language);
    await settled(page);
    for (const [name, { viewport }] of Object.entries({ desktop, phone })) {
      await page.setViewportSize(viewport);
      await picture(page, `${screen}-${name}-${language}`);
    }
  }
  await switchLanguage(page, 'nb');
};

/** Looks at the screen that is shown, in bokmål: nothing for axe to find on a computer and a phone, and every language fits a small window. */
export const inspectScreen = async (page: Page, screen: string): Promise<void> => {
  await settled(page);
  await page.setViewportSize(desktop.viewport);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.setViewportSize(phone.viewport);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page, 'layout');
  await expectReflow(page);
  if (keepsPictures) await keepPictures(page, screen);
  await page.setViewportSize(desktop.viewport);
};

/** The screen in the colours of whoever has set the system to few and strong ones. */
export const pictureInForcedColours = async (page: Page, screen: string): Promise<void> => {
  if (!keepsPictures) return;
  await page.emulateMedia({ forcedColors: 'active' });
  await picture(page, `${screen}-forced-colours`);
  await page.emulateMedia({ forcedColors: 'none' });
};
