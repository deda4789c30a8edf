import { readFile } from 'node:fs/promises';
import { importProgramme } from './support/import';
import { expect, test } from './support/test';
import { expectAccessible, picture } from './support/inspection';
import { signIn } from './support/people';
import { programmeFiles } from './support/programme-files';

test.use({ scenario: 'imports' });

const lineOf = (line: string, from: RegExp, to: string): string => line.replace(from, to);

test('a folder with errors changes nothing and lists every error with its place', async ({ open }) => {
  const page = await open();
  await signIn(page, 'staff');
  const files = await programmeFiles({
    'responses.csv': (lines) => lines.map((line, index) => (index === 4 ? lineOf(line, /,\d,/, ',9,') : line)),
    'development_areas.csv': (lines) => lines.map((line, index) => (index === 1 ? lineOf(line, /behavioural_integration/, 'happiness') : line)),
  });
  await importProgramme(page, 'Program med feil', files);

  await expect(page.getByRole('heading', { name: '2 feil i filene' })).toBeVisible();
  await expect(page.getByText('Ingenting er endret.')).toBeVisible();
  const answer = page.getByRole('row', { name: /responses\.csv 5 / });
  await expect(answer).toContainText('Ugyldig svar');
  await expect(answer).toContainText('9');
  await expect(page.getByRole('row', { name: /development_areas\.csv 2 factors/ })).toContainText('happiness');
  await expectAccessible(page);
  await picture(page, 'import-errors-desktop-nb');

  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Last ned listen (CSV)' }).click()]);
  expect(download.suggestedFilename()).toBe('feil-i-filene.csv');
  expect(await readFile(await download.path(), 'utf8')).toContain('responses.csv,5,');

  await page.getByRole('link', { name: 'Programmer' }).click();
  await expect(page.getByText('Program for toppledergrupper')).toBeVisible();
  await expect(page.getByText('Program med feil')).toHaveCount(0);
});

test('more than a hundred errors are said to be more', async ({ open }) => {
  const page = await open();
  await signIn(page, 'staff');
  const files = await programmeFiles({ 'responses.csv': (lines) => lines.map((line, index) => (index > 0 ? lineOf(line, /,\d,/, ',8,') : line)) });
  await importProgramme(page, 'Program med mange feil', files);
  await expect(page.getByRole('heading', { name: 'Mer enn 100 feil i filene' })).toBeVisible();
});

test('a correct folder leads to its programme, and its name can be given once', async ({ open }) => {
  const page = await open();
  await signIn(page, 'staff');
  const files = await programmeFiles();
  await importProgramme(page, 'Nytt program', files);
  await expect(page.getByRole('heading', { name: 'Nytt program er hentet inn' })).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'import-done-desktop-nb');
  await page.getByRole('link', { name: 'Se resultatene' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Nytt program');
  await expect(page.getByRole('main')).toContainText('5,06');

  await importProgramme(page, 'Nytt program', files);
  await expect(page.getByText('Navnet er i bruk')).toBeVisible();
});

test('the form says what is missing when one tries to go on', async ({ open }) => {
  const page = await open();
  await signIn(page, 'staff');
  await page.goto('/import');
  await page.getByRole('button', { name: 'Kontroller og hent inn' }).click();
  await expect(page.getByText('Gi programmet et navn.')).toBeVisible();
  await expect(page.getByLabel('Programmets navn')).toBeFocused();
  await expect(page.getByText('Velg også members.csv, responses.csv og development_areas.csv.')).toBeVisible();
});

test('figures of a group with too few responses are withheld outside it, and the reason is given in words', async ({ open }) => {
  const page = await open();
  await signIn(page, 'staff');
  // Four responses in the second wave: enough for the group itself, too few for anybody else.
  let kept = 0;
  const fewer = (line: string): boolean => !/^cohort-1,group-01,[^,]+,post,/.test(line) || (kept += 1) <= 4;
  await importProgramme(page, 'Program med en liten gruppe', await programmeFiles({ 'responses.csv': (lines) => lines.filter(fewer) }));
  await page.getByRole('link', { name: 'Se målingene' }).click();
  await page.getByLabel('Måling', { exact: true }).selectOption('Etter');
  await page.getByRole('row', { name: /Fjordlys/ }).getByRole('link', { name: /^Rapport/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Fjordlys');
  await expect(page.getByRole('main')).toContainText('For få har svart');
  await expectAccessible(page);
  await picture(page, 'group-report-withheld-desktop-nb');
});
