import type { GroupReport } from '@medspill/contracts';
import { download } from './support/downloads';
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

test('a group leaves the meeting with an area, what each will do, and the files', async ({ open }) => {
  const title = 'Vi følger opp det vi har bestemt';
  const facilitator = await open(desktop);
  await test.step('they read', async () => {
    await signIn(facilitator, 'facilitator');
    await facilitator.getByRole('link', { name: /Fjordlys/ }).first().click();
    await expect(facilitator.getByRole('region', { name: 'Det dere sier om dere selv' })).toContainText(/Størst|lavest/);
    await facilitator.getByRole('link', { name: 'Vis i møtet' }).click();
    await facilitator.getByRole('button', { name: 'Neste' }).click();
    await expect(facilitator.getByRole('heading', { name: 'Til samtalen' })).toBeVisible();
    await facilitator.getByRole('link', { name: 'Til rapporten' }).click();
  });

  await test.step('they choose an area', async () => {
    await facilitator.getByRole('link', { name: 'Dette arbeider vi med' }).click();
    await facilitator.getByRole('button', { name: 'Nytt område' }).click();
    await facilitator.getByLabel('Hva vil dere bli bedre på?').fill(title);
    await facilitator.getByRole('checkbox', { name: /^Kontinuerlig gruppelæring/ }).check();
    await facilitator.getByRole('button', { name: 'Legg til området' }).click();
    await expect(facilitator.getByText(`«${title}» er lagt til.`)).toBeVisible();
  });

  await test.step('a member says on a phone what they will do, and the facilitator sees it', async () => {
    const member = await open(phone);
    await signIn(member, 'member');
    await member.goto(facilitator.url());
    const own = member.getByRole('listitem').filter({ has: member.getByRole('heading', { level: 3, name: title }) });
    await own.getByRole('button', { name: 'Skriv hva du vil bidra med' }).click();
    await own.getByLabel('Dette vil jeg bidra med').fill('Jeg tar opp lista i hvert møte.');
    await own.getByRole('button', { name: 'Lagre' }).click();
    await expect(own.getByText('Jeg tar opp lista i hvert møte.')).toBeVisible();
    await facilitator.reload();
    await expect(facilitator.getByText('Jeg tar opp lista i hvert møte.')).toBeVisible();
  });

  await test.step('they take the report along in every format', async () => {
    await facilitator.goto(facilitator.url().replace(/\/development.*/, ''));
    for (const [format, end] of [['PDF', /\.pdf$/], ['PowerPoint', /\.pptx$/], ['Excel', /\.xlsx$/], ['CSV-filer (zip)', /\.zip$/]] as const) {
      await download(facilitator, format, null, end);
    }
  });
});

test('the tables on the screen hold the figures of the API', async ({ open }) => {
  const page = await open(desktop);
  await signIn(page, 'facilitator');
  await page.getByRole('link', { name: /Fjordlys/ }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Fjordlys');
  const report: GroupReport = await (await page.request.get(`/api/groups/${new URL(page.url()).pathname.split('/')[2]}/report`)).json();

  /** The rows of a figure's table, figures as numbers. */
  const rowsOf = async (figure: string): Promise<(string | number)[][]> => {
    await page.locator(figure).getByRole('button', { name: 'Vis som tabell' }).click();
    const texts = await page.locator(`${figure} tbody tr`).evaluateAll((rows) => rows.map((row) => Array.from(row.querySelectorAll('th, td'), (cell) => cell.textContent ?? '')));
    return texts.map(([name = '', ...cells]) => [name, ...cells.map((text) => Number(text.replace(',', '.').replace('−', '-')))]);
  };
  const shown = (figure: number | null | undefined, digits = 2): number => Number(figure?.toFixed(digits) ?? Number.NaN);

  const levels = await rowsOf('#factors');
  expect(levels).toHaveLength(26);
  const closed = report.waves.filter(({ state }) => state === 'closed').map(({ kind }) => kind);
  expect(closed).toEqual(['before', 'after']);
  for (const [index, { levels: measured }] of report.factors.entries()) {
    const cells = closed.flatMap((_, wave) => [1, 2, 3, 5].map((column) => levels[index]?.[wave * 8 + column]));
    const expected = closed.flatMap((kind) => {
      const level = measured.find((one) => one.kind === kind);
      return [level?.n, shown(level?.mean), shown(level?.sd), shown(level?.cohort.mean)];
    });
    expect(cells).toEqual(expected);
  }

  const changes = (await rowsOf('#changes')).map(([, ...figures]) => figures);
  const byDifference = (a: (string | number)[], b: (string | number)[]): number => Number(a[3]) - Number(b[3]) || Number(a[4]) - Number(b[4]);
  const expected = report.factors.map(({ changes: [change] }) => [
    change?.nOnlyFirst ?? Number.NaN,
    change?.nOnlySecond ?? Number.NaN,
    change?.nBoth ?? Number.NaN,
    shown(change?.difference),
    shown(change?.ciLow),
    shown(change?.ciHigh),
  ]);
  expect(changes.map((figures) => figures.slice(0, 6)).toSorted(byDifference)).toEqual(expected.toSorted(byDifference));
});
