import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, picture } from './support/inspection';
import { programmeId, signIn } from './support/people';
import { desktop, expect, phone, test } from './support/test';

test.use({ scenario: 'screens' });
// They only look, so each half of the processors can take some; every worker has a service of its own.
test.describe.configure({ mode: 'parallel' });

/** Two languages each time; for pictures of the others `SCREEN_LANGUAGES=nn,da npm test -- --only=browser screens`. */
const languages = (process.env['SCREEN_LANGUAGES'] ?? 'nb,en').split(',');

const widths = [
  { name: 'desktop', size: desktop.viewport },
  { name: 'phone', size: phone.viewport },
  { name: 'narrow', size: { width: 320, height: 640 } },
] as const;

const choose = async (page: Page, language: string): Promise<void> => {
  await page.evaluate((locale) => localStorage.setItem('medspill.locale', locale), language);
  await page.reload();
};

/** Waits until what the screen is for is there. */
const settled = async (page: Page): Promise<void> => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expect(page.locator('main .skeleton')).toHaveCount(0);
};

/** In every width: nothing for axe to find, nothing wider than the window; pictures of phone and desktop. */
const inspect = async (page: Page, screen: string, language: string): Promise<void> => {
  await settled(page);
  for (const { name, size } of widths) {
    await page.setViewportSize(size);
    await expectNoSidewaysScroll(page);
    if (name === 'narrow') continue;
    await expectAccessible(page);
    await picture(page, `${screen}-${name}-${language}`);
  }
};

const visit = async (page: Page, path: string, screen: string, language: string): Promise<void> => {
  await page.setViewportSize(desktop.viewport);
  await page.goto(path);
  await inspect(page, screen, language);
};

/** Addresses that the staff's own screens lead to. */
const linkTo = async (page: Page, from: string, pattern: RegExp): Promise<string> => {
  await page.goto(from);
  await settled(page);
  const links = await page.getByRole('link').evaluateAll((elements) => elements.map((element) => element.getAttribute('href') ?? ''));
  const found = links.find((href) => pattern.test(href));
  if (!found) throw new Error(`${from} has no link that fits ${pattern}`);
  return found;
};

for (const language of languages) {
  test(`the screens of staff, lead and facilitator are accessible and fit every width (${language})`, async ({ open }) => {
    const page = await open();
    await page.goto('/sign-in');
    await choose(page, language);
    await inspect(page, 'sign-in', language);
    await choose(page, 'nb');

    await signIn(page, 'staff');
    const programme = `/programmes/${await programmeId(page)}`;
    await choose(page, language);
    await visit(page, '/programmes', 'programmes', language);
    await visit(page, programme, 'programme', language);
    await visit(page, `${programme}/factors/clear_purpose`, 'factor', language);
    await visit(page, `${programme}/waves`, 'waves', language);
    await visit(page, '/import', 'import', language);
    const group = await linkTo(page, `${programme}/waves`, /^\/groups\//);
    await visit(page, group, 'group-report-staff', language);
    await visit(page, '/nowhere', 'not-found', language);

    for (const person of ['lead', 'facilitator'] as const) {
      await choose(page, 'nb');
      await signIn(page, person);
      await choose(page, language);
      await visit(page, '/', `start-${person}`, language);
      if (person === 'facilitator') await visit(page, await linkTo(page, '/', /^\/groups\//), 'group-report-facilitator', language);
    }
  });

  test(`the screens of a respondent are accessible and fit every width (${language})`, async ({ open }) => {
    const page = await open();
    await page.goto('/demo/respondent');
    // The token leaves the address before it is exchanged; a reload in between would lose it.
    await expect(page.getByRole('button', { name: /Begynn|Fortsett/ })).toBeVisible();
    const link = '/s';
    await choose(page, language);
    await inspect(page, 'survey-start', language);
    for (const [step, screen] of [['1', 'survey-first-page'], ['4', 'survey-two-dimensions'], ['texts', 'survey-open-questions']] as const) {
      await visit(page, `${link}?step=${step}`, screen, language);
    }
    await page.goto(`${link}?step=1`);
    await page.getByRole('radio').nth(4).click();
    await expect(page.locator('.save-note[data-status="saved"]')).toBeVisible();
    await inspect(page, 'survey-answered', language);
    await visit(page, `${link}?step=review`, 'survey-review', language);
    await page.locator('form button[type="submit"]').click();
    await inspect(page, 'survey-receipt', language);
    for (const aside of ['about', 'rights', 'erase']) await visit(page, `${link}?step=${aside}`, `survey-${aside}`, language);
    await visit(page, link, 'survey-sent', language);
    await page.locator('.survey-footer button').last().click();
    await inspect(page, 'survey-left', language);
    await visit(page, link, 'survey-session-ended', language);
    await visit(page, '/s#nowhere', 'survey-unknown-link', language);
  });
}

test('the screens of administrators, auditors and members are accessible and fit every width', async ({ open }) => {
  const page = await open();
  await signIn(page, 'staff');
  const programme = `/programmes/${await programmeId(page)}`;
  await visit(page, `${programme}/settings`, 'settings-staff', 'nb');
  await signIn(page, 'admin');
  await visit(page, '/', 'start-admin', 'nb');
  await visit(page, `${programme}/settings`, 'settings-admin', 'nb');
  await visit(page, `${programme}/roster`, 'roster-admin', 'nb');
  await visit(page, '/accounts', 'accounts', 'nb');
  await visit(page, '/organisation', 'organisation', 'nb');
  await visit(page, '/account', 'account-admin', 'nb');
  await visit(page, '/audit-log', 'audit-log-admin', 'nb');
  await signIn(page, 'auditor');
  await visit(page, '/', 'start-auditor', 'nb');
  await signIn(page, 'member');
  await visit(page, '/', 'start-member', 'nb');
  await visit(page, '/account', 'account-member', 'nb');
});
