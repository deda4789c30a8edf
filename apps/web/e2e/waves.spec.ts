import { expect, test } from './support/test';
import { signIn } from './support/people';

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
  await expect(page.getByRole('row', { name: /Bjørkevåg.*Oppfølging/ }).getByRole('button', { name: /^Åpne igjen/ })).toHaveCount(0);
});

test('the list is filtered and turned by page, in an address that can be kept', async ({ open }) => {
  const page = await open();
  await signIn(page, 'staff');
  await page.getByRole('link', { name: 'Målinger' }).click();
  await expect(page.getByText('1–25 av 66')).toBeVisible();
  await page.getByRole('button', { name: 'Neste' }).click();
  await expect(page.getByText('26–50 av 66')).toBeVisible();
  await page.getByLabel('Måling', { exact: true }).selectOption('Før');
  await expect(page.getByText('1–25 av 31')).toBeVisible();
  expect(new URL(page.url()).search).toBe('?kind=before');
  await page.getByLabel('Status').selectOption('Åpen');
  await expect(page.getByText('Ingen målinger passer')).toBeVisible();
  await page.getByRole('link', { name: 'Vis alle målinger' }).click();
  await expect(page.getByText('1–25 av 66')).toBeVisible();
});
