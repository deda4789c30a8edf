import { expectAccessible, expectNoSidewaysScroll, picture } from './support/inspection';
import { programmeId, signIn } from './support/people';
import { desktop, expect, phone, test } from './support/test';

test.use({ scenario: 'roster' });

for (const [device, options] of Object.entries({ phone, desktop })) {
  test(`staff keep cohorts, groups and settings on a ${device}`, async ({ open }) => {
    const page = await open(options);
    await signIn(page, 'staff');
    await page.getByRole('link', { name: 'Grupper', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Grupper' })).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await picture(page, `roster-${device}`);

    const cohort = `Vårkull ${device}`;
    await page.getByRole('button', { name: 'Nytt kull' }).click();
    await page.getByRole('button', { name: 'Legg til kullet' }).click();
    await expect(page.getByText('Skriv et navn.')).toBeVisible();
    await page.getByLabel('Navn på kullet').fill(cohort);
    await page.getByLabel('Navn på kullet').press('Enter');
    await expect(page.getByText(`Kullet ${cohort} er lagt til.`)).toBeVisible();

    const group = `Havnivå ${device}`;
    await page.getByRole('button', { name: 'Ny gruppe' }).click();
    await page.getByRole('dialog').getByLabel('Gruppe', { exact: true }).fill(group);
    await page.getByRole('dialog').getByLabel('Kull').selectOption(cohort);
    await expectAccessible(page);
    await picture(page, `roster-new-group-${device}`);
    await page.getByRole('button', { name: 'Legg til gruppen' }).click();
    await page.getByRole('group', { name: 'Velg grupper' }).getByLabel('Kull').selectOption(cohort);
    await expect(page.getByRole('row', { name: group })).toBeVisible();

    await page.getByRole('button', { name: `Arkiver ${group}` }).click();
    await expect(page.getByText(`${group} ligger i arkivet.`)).toBeVisible();
    await page.getByRole('button', { name: 'Angre' }).click();
    await expect(page.getByRole('row', { name: group })).toBeVisible();

    await page.getByRole('link', { name: `${group}: 0 medlemmer` }).click();
    await expect(page.getByText('Ingen medlemmer ennå')).toBeVisible();
    await page.getByRole('button', { name: 'Fra en liste' }).click();
    await page.getByLabel('Eller lim inn listen her').fill('navn;e-post\nKari Nordmann;kari@virksomhet.no\nOla;ola');
    await page.getByRole('button', { name: 'Sjekk listen' }).click();
    await expect(page.getByText('«ola» er ikke en e-postadresse.')).toBeVisible();
    await page.getByLabel('Eller lim inn listen her').fill('navn;e-post\nKari Nordmann;kari@virksomhet.no\nOla Hansen;ola@virksomhet.no');
    await page.getByRole('button', { name: 'Sjekk listen' }).click();
    await expect(page.getByText('Listen er i orden. 2 endringer blir gjort:')).toBeVisible();
    await expectAccessible(page);
    await picture(page, `members-list-${device}`);
    await page.getByRole('button', { name: 'Gjennomfør 2 endringer' }).click();
    await expect(page.getByRole('row', { name: 'Kari Nordmann' })).toBeVisible();
    await page.getByRole('button', { name: 'Ola Hansen har sluttet' }).click();
    await expect(page.getByText('Ola Hansen er notert som sluttet.')).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await picture(page, `members-${device}`);

    await page.goto(`/programmes/${await programmeId(page)}/settings`);
    await expect(page.getByText('En måling har åpnet')).toBeVisible();
    await page.getByLabel('Hvem de som svarer, kan spørre').fill('Kari Nordmann, 12 34 56 78');
    await page.getByRole('button', { name: 'Lagre' }).click();
    await expect(page.getByText('Lagret.')).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await picture(page, `programme-settings-${device}`);
  });
}
