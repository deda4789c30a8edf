import { readFile } from 'node:fs/promises';
import { expectAccessible, picture } from './support/inspection';
import { signIn } from './support/people';
import { expect, test } from './support/test';

test.use({ scenario: 'audit_log' });

test('an auditor reads, filters and downloads who did what; nobody else but the administrator does', async ({ open }) => {
  const facilitator = await open();
  await signIn(facilitator, 'facilitator');
  await facilitator.getByRole('link', { name: 'Målinger' }).click();
  const line = facilitator.getByRole('row', { name: /Bjørkevåg.*Oppfølging/ });
  await line.getByRole('button', { name: /^Avslutt/ }).click();
  await facilitator.getByRole('dialog').getByRole('button', { name: 'Avslutt målingen' }).click();
  await expect(facilitator.getByText(/Målingen er avsluttet: .*Bjørkevåg/)).toBeVisible();
  await line.getByRole('link', { name: /^Rapport for/ }).click();
  await expect(facilitator.getByRole('heading', { level: 1 })).toContainText('Bjørkevåg');
  await expect(facilitator.getByRole('link', { name: 'Hendelseslogg' })).toHaveCount(0);

  const page = await open();
  await signIn(page, 'auditor');
  await expect(page.getByRole('heading', { level: 1, name: 'Hendelseslogg' })).toBeVisible();
  const closing = page.getByRole('row', { name: /Marit Solhaug Dahle.*Avsluttet måling.*Bjørkevåg/ });
  await expect(closing).toBeVisible();
  await expect(page.getByRole('row', { name: /Marit Solhaug Dahle.*Åpnet rapport.*Bjørkevåg/ })).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'audit-log-desktop-nb');

  await page.getByLabel('Hendelse', { exact: true }).selectOption('Åpnet rapport');
  await expect(closing).toHaveCount(0);
  expect(new URL(page.url()).search).toBe('?action=report_opened');
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Last ned CSV' }).click();
  const file = await readFile(await (await download).path(), 'utf8');
  expect(file).toContain('report_opened');
  expect(file).not.toContain('wave_closed');

  await page.getByRole('link', { name: 'Hendelseslogg' }).click();
  await closing.getByRole('button', { name: /^Vis bare/ }).click();
  await expect(page.getByText(/Viser bare det som gjelder Måling: .*Bjørkevåg/)).toBeVisible();
  await expect(page.getByRole('row', { name: /Åpnet rapport/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Vis alt' }).click();
  await expect(page.getByRole('row', { name: /Lastet ned.*Hendelsesloggen/ })).toBeVisible();

  await page.getByLabel('Til og med').fill('2020-01-31');
  await expect(page.getByRole('heading', { name: 'Ingen hendelser passer' })).toBeVisible();
  await page.getByRole('link', { name: 'Vis alle hendelser' }).click();
  await expect(closing).toBeVisible();
});

test('lead and members read the report once the facilitator has shared it', async ({ open }) => {
  const member = await open();
  await signIn(member, 'member');
  await expect(member.getByRole('heading', { level: 1 })).toContainText('Ledergruppen');
  await expect(member.getByRole('link', { name: 'Målinger' })).toHaveCount(0);
  await expect(member.locator('main')).not.toContainText('Oppfølging');

  const lead = await open();
  await signIn(lead, 'lead');
  await lead.getByRole('link', { name: 'Målinger' }).click();
  await expect(lead.getByRole('row', { name: /Før.*delt med gruppen/ })).toBeVisible();
  await expect(lead.getByRole('button', { name: /^Avslutt/ })).toHaveCount(0);

  const facilitator = await open();
  await signIn(facilitator, 'facilitator');
  await facilitator.getByRole('link', { name: 'Målinger' }).click();
  const group = (await lead.getByRole('rowheader').first().innerText()).split('\n')[0] ?? '';
  const line = facilitator.getByRole('row', { name: new RegExp(`${group}.*Oppfølging`) });
  await line.getByRole('button', { name: /^Avslutt/ }).click();
  await facilitator.getByRole('dialog').getByRole('button', { name: 'Avslutt målingen' }).click();
  await expect(line).toContainText('Avsluttet');

  // The facilitator reads first; lead and members read what is shared.
  await lead.reload();
  await expect(lead.getByRole('row', { name: /Oppfølging/ })).toContainText('Avsluttet');
  await expect(lead.getByRole('button', { name: /^Mer/ }).first()).toBeVisible();
  await lead.getByRole('row', { name: /Oppfølging/ }).getByRole('button', { name: /^Mer/ }).click();
  await expect(lead.locator(':popover-open').getByRole('button', { name: 'Del med gruppen' })).toHaveCount(0);
  await picture(lead, 'waves-lead-desktop-nb');
  await lead.keyboard.press('Escape');
  await lead.getByRole('row', { name: /Oppfølging/ }).getByRole('link', { name: /^Rapport/ }).click();
  await expect(lead.getByRole('heading', { level: 1 })).toContainText(group);
  await expect(lead.locator('main')).not.toContainText('Oppfølging');

  await line.getByRole('button', { name: /^Mer/ }).click();
  await facilitator.locator(':popover-open').getByRole('button', { name: 'Del med gruppen' }).click();
  await expectAccessible(facilitator);
  await facilitator.getByRole('dialog').getByRole('button', { name: 'Del med gruppen' }).click();
  await expect(facilitator.getByText(/Resultatene er delt med gruppen/)).toBeVisible();
  await lead.reload();
  await expect(lead.locator('main')).toContainText('Oppfølging');

  await member.reload();
  await expect(member.locator('main')).toContainText('Oppfølging');
});
