import type { Page } from '@playwright/test';
import { download } from './support/downloads';
import { beginSurvey, expectPage, expectSaved, nextButton, pageCount, tapPage } from './support/survey';
import { desktop, expect, phone, test } from './support/test';
import { signIn } from './support/people';

test.use({ scenario: 'journey' });

const answerOf = (position: number): number => 1 + (position % 7);

const answerByThumb = async (page: Page): Promise<void> => {
  await beginSurvey(page);
  for (let number = 1; number <= pageCount; number += 1) {
    await expectPage(page, number);
    await tapPage(page, answerOf);
    if (number === 6) {
      await expectSaved(page);
      await page.reload();
      await expectPage(page, 6);
      await expect(page.getByText('36 av 78 besvart')).toBeVisible();
    }
    await nextButton(page).tap();
  }
  await page.getByLabel('Hva fungerer godt i ledergruppen?').fill('Møtene begynner presis.');
  await nextButton(page).tap();
  await expect(page.getByText('Du har svart på alle 78 påstandene.')).toBeVisible();
  await page.getByRole('button', { name: 'Send svarene' }).tap();
  await expect(page.getByRole('heading', { level: 1, name: 'Takk, svarene er sendt' })).toBeFocused();
  await expect(page.getByText(/Du kan endre svarene fram til \d+\. \w+ \d{4}/)).toBeVisible();
};

/** Every chart of the screen can be saved as a picture, too. */
const downloadChart = async (page: Page): Promise<void> => {
  const figure = page.locator('#factors');
  for (const [kind, end] of [['Bilde (PNG)', '.png'], ['Vektorbilde (SVG)', '.svg']] as const) {
    const file = page.waitForEvent('download');
    await figure.getByRole('button', { name: 'Last ned', exact: true }).click();
    await page.locator(':popover-open').getByRole('button', { name: kind }).click();
    expect((await file).suggestedFilename()).toContain(end);
  }
};

test('a respondent answers, the programme is read, the wave closes and the report holds three measurements', async ({ open }) => {
  await test.step('a respondent answers by thumb, reloads half-way and sends', async () => {
    await answerByThumb(await open(phone));
  });

  const staff = await open(desktop);
  await test.step('staff read the figures of the published tables', async () => {
    await signIn(staff, 'staff');
    const main = staff.getByRole('main');
    await expect(main).toContainText('5,06');
    await expect(main).toContainText('5,49');
    const words = (await main.innerText()).replaceAll(/\s+/g, ' ');
    expect(words).toMatch(/27\b.*\b4\b/);
    expect(words).toMatch(/19\b.*\b1\b/);
    expect(words).toMatch(/0,64/);
    await expect(staff.getByRole('heading', { name: '19 av 26 faktorer er målt pålitelig etter (alfa minst 0,70)' })).toBeVisible();
  });

  await test.step('staff close the wave', async () => {
    await staff.getByRole('link', { name: 'Målinger' }).click();
    const line = staff.getByRole('row', { name: /Fjordlys.*Oppfølging/ });
    await expect(line).toContainText(/7 av \d/);
    await line.getByRole('button', { name: /^Avslutt/ }).click();
    const dialog = staff.getByRole('dialog');
    await expect(dialog).toContainText(/7 av \d har svart/);
    await dialog.getByRole('button', { name: 'Avslutt målingen' }).click();
    await expect(staff.getByText(/Målingen er avsluttet: .*Fjordlys.*7 svar er med/)).toBeVisible();
  });

  await test.step('the group’s report holds the third measurement', async () => {
    await staff.getByRole('link', { name: /^Rapport for .*Fjordlys/ }).first().click();
    await expect(staff.getByRole('heading', { level: 1 })).toContainText('Fjordlys');
    await expect(staff.getByRole('main')).toContainText('Oppfølging');
  });

  await test.step('the facilitator reads it, and shares it', async () => {
    const page = await open(desktop);
    await signIn(page, 'facilitator');
    await page.getByRole('link', { name: /Fjordlys/ }).first().click();
    await expect(page.getByRole('main')).toContainText('Oppfølging');
    await page.getByRole('link', { name: 'Målinger', exact: true }).click();
    await page.getByRole('row', { name: /Fjordlys.*Oppfølging/ }).getByRole('button', { name: /^Mer/ }).click();
    await page.locator(':popover-open').getByRole('button', { name: 'Del med gruppen' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Del med gruppen' }).click();
    await expect(page.getByText(/Resultatene er delt med gruppen/)).toBeVisible();
  });

  await test.step('the lead reads it too, and takes it along', async () => {
    const page = await open(desktop);
    await signIn(page, 'lead');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Fjordlys');
    await expect(page.getByRole('main')).toContainText('Oppfølging');
    await download(page, 'PDF', null, /Fjordlys.*\.pdf$/);
    await downloadChart(page);
  });

  await test.step('staff take all reports along in one file', async () => {
    await staff.goto('/');
    await download(staff, 'PDF', 'Alle grupperapporter (zip)', /^Program-for-toppledergrupper\.zip$/);
  });
});
