import { readFile } from 'node:fs/promises';
import { expectAccessible, expectNoSidewaysScroll } from './support/inspection';
import { signIn } from './support/people';
import { beginSurvey, expectPage, expectSaved, statements, tapAnswer } from './support/survey';
import { desktop, expect, phone, test } from './support/test';

test.use({ scenario: 'rights' });

test('what is done with the answers can be read before the survey and in the middle of it, without losing one’s place', async ({ open }) => {
  const page = await open(phone);
  await beginSurvey(page);
  await tapAnswer(statements(page).first(), 5);
  await page.getByRole('button', { name: 'Om svarene og personvernet' }).tap();
  await expect(page.getByRole('heading', { level: 1, name: 'Om svarene og personvernet' })).toBeFocused();
  await expect(page.getByText(/slettes 24 måneder etter programmets siste måling/)).toBeVisible();
  await expect(page.getByText(/@samspill\.example/)).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: 'Tilbake' }).tap();
  await expectPage(page, 1);
  await expect(statements(page).first().getByRole('radio', { name: '5' })).toBeChecked();
});

// Each answers differently: the second may be given the first one's link, and the same answer again is nothing to save.
for (const [device, options, answer] of [['phone', phone, '5'], ['desktop', desktop, '6']] as const) {
  test(`everything that is stored can be downloaded (${device})`, async ({ open }) => {
    const page = await open(options);
    await beginSurvey(page);
    await statements(page).first().getByRole('radio', { name: answer }).click();
    await expectSaved(page);
    await page.getByRole('button', { name: 'Dine data og rettigheter' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Dine data og rettigheter' })).toBeFocused();
    await expectAccessible(page);
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Last ned alt om meg' }).click()]);
    expect(file.suggestedFilename()).toMatch(/^medspill-mine-data-\d{4}-\d\d-\d\d\.json$/);
    const data = JSON.parse(await readFile(await file.path(), 'utf8'));
    expect(data.organisation).toBe('Direktoratet for samspill');
    expect(data.responses.map(({ wave, status }: { wave: string; status: string }) => [wave, status])).toContainEqual(['follow_up', 'draft']);
    expect(data.codebook.items).toHaveLength(78);
    await expect(page.getByText('Filen er lastet ned.')).toBeVisible();
  });
}

test('answers can be withdrawn, after which one begins anew', async ({ open }) => {
  const page = await open(phone);
  await beginSurvey(page);
  await tapAnswer(statements(page).first(), 2);
  await page.goto('/s?step=review');
  await page.getByRole('button', { name: 'Send svarene' }).tap();
  await page.getByRole('button', { name: 'Dine data og rettigheter' }).tap();
  await page.getByRole('button', { name: 'Trekk svarene tilbake …' }).tap();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Nei, behold dem' }).tap();
  await page.getByRole('button', { name: 'Trekk svarene tilbake …' }).tap();
  await page.getByRole('button', { name: 'Ja, fjern svarene' }).tap();
  await expect(page.getByText('Svarene dine er fjernet og regnes ikke med.')).toBeVisible();
  await page.getByRole('button', { name: 'Begynn' }).tap();
  await expect(page.locator('input:checked')).toHaveCount(0);
  const stored = await page.request.get('/api/survey');
  expect(await stored.json()).toMatchObject({ saved: null, submitted: false });
});

for (const [device, options] of [['phone', phone], ['desktop', desktop]] as const) {
  test(`everything can be erased, by typing that one means it, and a receipt is given (${device})`, async ({ open }) => {
    const page = await open(options);
    const link = await beginSurvey(page);
    await statements(page).first().getByRole('radio', { name: '3' }).click();
    await page.getByRole('button', { name: 'Dine data og rettigheter' }).click();
    await page.getByRole('button', { name: 'Slett alt om meg …' }).click();
    await page.getByRole('button', { name: 'Slett alt om meg nå' }).click();
    await expect(page.getByText('Ingenting er slettet ennå.')).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await page.getByRole('textbox').fill('slett');
    await page.getByRole('button', { name: 'Slett alt om meg nå' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Alt om deg er slettet' })).toBeFocused();
    await expect(page.getByText(/Svarene fra [1-3] måling/)).toBeVisible();
    await expectAccessible(page);
    expect(await page.context().cookies()).toEqual([]);
    await page.goto('/s');
    await page.goto(link);
    await expect(page.getByRole('heading', { name: 'Lenken virker ikke' })).toBeVisible();
  });
}

test('one’s own data and erasure stay within reach when the survey is closed', async ({ open }) => {
  const page = await open(phone);
  const link = await beginSurvey(page);
  await tapAnswer(statements(page).first(), 2);
  await expectSaved(page);
  const staff = await open(desktop);
  await signIn(staff, 'staff');
  await staff.getByRole('link', { name: 'Målinger' }).click();
  for (const group of ['Fjordlys', 'Bjørkevåg', 'Tåkeheimen', 'Vidsyn']) {
    await staff.getByRole('row', { name: new RegExp(`${group}.*Oppfølging`) }).getByRole('button', { name: /^Avslutt/ }).click();
    await staff.getByRole('dialog').getByRole('button', { name: 'Avslutt målingen' }).click();
    await expect(staff.getByText(new RegExp(`Målingen er avsluttet: .*${group}`))).toBeVisible();
  }

  await page.goto('/s');
  await page.goto(link);
  await expect(page.getByRole('heading', { name: 'Undersøkelsen er avsluttet' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Dine data og rettigheter' }).tap();
  await expect(page.getByRole('button', { name: 'Trekk svarene tilbake …' })).toHaveCount(0);
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Last ned alt om meg' }).tap()]);
  expect(JSON.parse(await readFile(await file.path(), 'utf8')).responses).not.toEqual([]);
});

test('who signs in finds their own data, and is told when there is none', async ({ open }) => {
  const page = await open(phone);
  await signIn(page, 'lead');
  await page.getByRole('link', { name: 'Dine data' }).tap();
  await expect(page.getByRole('heading', { level: 1, name: 'Dine data' })).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: 'Last ned alt om meg' }).tap();
  await expect(page.getByText('Ingen grupper har en deltaker med e-postadressen din.')).toBeVisible();
  await page.getByRole('button', { name: 'Slett alt om meg nå' }).tap();
  await expect(page.getByText('Ingenting er slettet ennå.')).toBeVisible();
});
