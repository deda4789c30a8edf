import { expectAccessible, expectNoSidewaysScroll, picture } from './support/inspection';
import { signIn } from './support/people';
import { desktop, expect, phone, test } from './support/test';

test.use({ scenario: 'waves' });

test('closing can be taken back until somebody has read the results', async ({ open }) => {
  const page = await open();
  await signIn(page, 'facilitator');
  await page.getByRole('link', { name: 'Målinger' }).click();
  const line = page.getByRole('row', { name: /Bjørkevåg.*Oppfølging/ });
  await line.getByRole('button', { name: /^Avslutt/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Avbryt' }).click();
  await expect(line.getByRole('button', { name: /^Avslutt/ })).toBeFocused();

  await line.getByRole('button', { name: /^Avslutt/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Avslutt målingen' }).click();
  await expect(page.getByText(/Målingen er avsluttet: .*Bjørkevåg/)).toBeVisible();
  await page.getByRole('button', { name: 'Angre' }).click();
  await expect(page.getByText(/Målingen er åpen igjen: .*Bjørkevåg/)).toBeVisible();
  await expect(line).toContainText('Åpen');

  await line.getByRole('button', { name: /^Avslutt/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Avslutt målingen' }).click();
  await page.getByRole('link', { name: /^Rapport for .*Bjørkevåg/ }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Bjørkevåg');
  await page.getByRole('link', { name: 'Målinger' }).click();
  await expect(page.getByRole('row', { name: /Bjørkevåg.*Oppfølging.*Avsluttet/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /Bjørkevåg.*Oppfølging/ })).not.toContainText('resultatene er ikke lest');
});

test('the list is filtered and turned by page, in an address that can be kept', async ({ open }) => {
  const page = await open();
  await signIn(page, 'staff');
  await page.getByRole('link', { name: 'Målinger' }).click();
  await expect(page.getByText('1–25 av 70')).toBeVisible();
  await page.getByRole('button', { name: 'Neste' }).click();
  await expect(page.getByText('26–50 av 70')).toBeVisible();
  await page.getByLabel('Måling', { exact: true }).selectOption('Før');
  await expect(page.getByText('1–25 av 31')).toBeVisible();
  expect(new URL(page.url()).search).toBe('?kind=before');
  await page.getByLabel('Status').selectOption('Åpen');
  await expect(page.getByText('Ingen målinger passer')).toBeVisible();
  await page.getByRole('link', { name: 'Vis alle målinger' }).click();
  await expect(page.getByText('1–25 av 70')).toBeVisible();
});

for (const [device, options] of Object.entries({ phone, desktop })) {
  test(`a facilitator plans a pulse, opens it, moves its deadline and calls it off, on a ${device}`, async ({ open }) => {
    const page = await open(options);
    const name = `Vår ${device}`;
    await signIn(page, 'facilitator');
    await page.getByRole('link', { name: 'Målinger' }).click();
    await page.getByRole('link', { name: 'Planlegg målinger' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Planlegg målinger' })).toBeVisible();
    await page.getByLabel('Måling', { exact: true }).selectOption('Oppfølging');
    await expect(page.getByText('Har en slik måling fra før')).toHaveCount(4);
    await page.getByLabel('Måling', { exact: true }).selectOption('Puls');
    await page.getByLabel('Navn på pulsen (valgfritt)').fill(name);
    await expect(page.getByRole('button', { name: 'Planlegg 4 målinger' })).toBeEnabled();
    for (const box of (await page.getByRole('checkbox').all()).slice(1)) await box.uncheck();
    await expect(page.getByText('Har en annen måling samtidig').first()).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await picture(page, `waves-plan-${device}`);
    await page.getByLabel('Dato').last().fill('2020-01-01');
    await expect(page.getByText('Fristen må ligge fram i tid.')).toBeVisible();
    await expect(page.getByRole('button', { name: /^Planlegg/ })).toBeDisabled();
    await page.getByLabel('Dato').last().fill('2099-06-30');
    await page.getByRole('button', { name: 'Planlegg 1 måling', exact: true }).click();

    const line = page.getByRole('row', { name: new RegExp(name) });
    await expect(line).toContainText('Planlagt');
    await expect(line).toContainText(/åpner .*08:00.*frist 30\. juni 2099.*23:59/);
    await picture(page, `waves-planned-${device}`);
    await line.getByRole('button', { name: /^Åpne nå/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Åpne målingen' }).click();
    await expect(page.getByText(/Målingen er åpen: .*/)).toBeVisible();
    await page.goto(page.url().replace(/\?.*/, '?kind=pulse'));
    await expect(line).toContainText(/åpen til 30\. juni 2099/);

    await line.getByRole('button', { name: /^Mer/ }).click();
    await page.locator(':popover-open').getByRole('button', { name: 'Flytt fristen' }).click();
    await page.getByRole('dialog').getByLabel('Dato').fill('2099-07-31');
    await expectAccessible(page);
    await picture(page, `waves-deadline-${device}`);
    await page.getByRole('dialog').getByRole('button', { name: 'Lagre' }).click();
    await expect(page.getByText(/Ny frist: 31\. juli 2099/)).toBeVisible();

    await line.getByRole('button', { name: /^Mer/ }).click();
    await picture(page, `waves-menu-${device}`);
    await page.locator(':popover-open').getByRole('button', { name: 'Slett', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Slett målingen' }).click();
    await expect(page.getByText(/Målingen er slettet/)).toBeVisible();
    await expect(line).toHaveCount(0);
  });

  test(`the response rate is shown over time, of one wave and of all, on a ${device}`, async ({ open }) => {
    const page = await open(options);
    await signIn(page, 'facilitator');
    await page.getByRole('link', { name: 'Målinger' }).click();
    await page.getByText('Svarprosent over tid').click();
    await expect(page.getByRole('img', { name: /har svart/ })).toBeVisible();
    await page.getByText('Vis som tabell').click();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await picture(page, `waves-curve-${device}`);
    const line = page.getByRole('row', { name: /Oppfølging.*Åpen/ }).first();
    await line.getByRole('button', { name: /^Mer/ }).click();
    await page.locator(':popover-open').getByRole('button', { name: 'Svar over tid' }).click();
    await expect(page.getByRole('dialog').getByRole('img', { name: /har svart/ })).toBeVisible();
    await picture(page, `waves-curve-one-${device}`);
    await page.getByRole('dialog').getByRole('button', { name: 'Lukk' }).click();
    await expect(line.getByRole('button', { name: /^Mer/ })).toBeFocused();
  });
}
