import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, picture } from './support/inspection';
import { signIn } from './support/people';
import { desktop, expect, phone, test } from './support/test';

test.use({ scenario: 'development' });

/** Ids of the signed-in person's groups. */
const ownGroups = async (page: Page): Promise<string[]> => {
  const session: { actor: { groups: { id: string }[] } } = await (await page.request.get('/api/session')).json();
  return session.actor.groups.map(({ id }) => id);
};

const look = async (page: Page, name: string): Promise<void> => {
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await picture(page, name);
};

const title = 'Korte møter om det som betyr mest';

test('a group chooses an area, members say what they will do, and an action is set and checked off', async ({ open }) => {
  const lead = await open(desktop);
  await signIn(lead, 'lead');
  await lead.getByRole('link', { name: 'Utvikling', exact: true }).click();
  await expect(lead.getByRole('heading', { level: 1, name: 'Det vi vil bli bedre på' })).toBeVisible();
  await expect(lead.getByRole('heading', { name: 'Det dere valgte, og resten' })).toBeVisible();
  await look(lead, 'development-lead-desktop');

  await lead.getByRole('button', { name: 'Nytt område' }).click();
  await lead.getByRole('button', { name: 'Legg til området' }).click();
  await expect(lead.getByText('Velg minst én faktor.')).toBeVisible();
  await lead.getByLabel('Hva vil dere bli bedre på?').fill(title);
  await lead.getByRole('checkbox', { name: /^Fokusert kommunikasjon/ }).check();
  await lead.getByLabel('Dette vil vi se').fill('Vi er ferdige før tiden annenhver uke.');
  await expectAccessible(lead);
  await picture(lead, 'development-new-area-desktop');
  await lead.getByRole('button', { name: 'Legg til området' }).click();
  await expect(lead.getByText(`«${title}» er lagt til.`)).toBeVisible();
  await expect(lead.getByRole('heading', { name: 'Valgt etter ettermålingen' })).toBeVisible();

  const area = lead.getByRole('listitem').filter({ has: lead.getByRole('heading', { level: 3, name: title }) });
  await area.getByText('Ideer å prøve: Fokusert kommunikasjon').click();
  await area.getByRole('button', { name: 'Gjør til tiltak: Oppsummer før dere går videre' }).click();
  await expect(area.getByRole('checkbox', { name: 'Oppsummer før dere går videre' })).toBeVisible();
  await area.getByRole('button', { name: 'Endre tiltaket Oppsummer før dere går videre' }).click();
  const dialog = lead.getByRole('dialog');
  await dialog.getByLabel('Hvem har ansvaret?').selectOption('Aslaug Nymo');
  await dialog.getByLabel('Frist').fill('2027-05-03');
  await look(lead, 'development-action-desktop');
  await dialog.getByRole('button', { name: 'Lagre' }).click();
  await expect(area.getByText('innen 3. mai 2027')).toBeVisible();

  const member = await open(phone);
  await signIn(member, 'member');
  await member.goto(lead.url());
  const own = member.getByRole('listitem').filter({ has: member.getByRole('heading', { level: 3, name: title }) });
  await own.getByRole('button', { name: 'Skriv hva du vil bidra med' }).click();
  await own.getByLabel('Dette vil jeg bidra med').fill('Jeg oppsummerer saken min på ett minutt.');
  await own.getByRole('button', { name: 'Lagre' }).click();
  await expect(own.getByText('Jeg oppsummerer saken min på ett minutt.')).toBeVisible();
  await own.getByRole('checkbox', { name: 'Oppsummer før dere går videre' }).check();
  await expect(own.getByText('1 av 1 gjort')).toBeVisible();
  await look(member, 'development-member-phone');

  await lead.reload();
  await expect(area.getByText('Jeg oppsummerer saken min på ett minutt.')).toBeVisible();
  await expect(area.getByText('1 av 1 gjort')).toBeVisible();
  await area.getByRole('button', { name: `Fjern ${title}` }).click();
  await expect(area).toBeHidden();
  await lead.getByRole('button', { name: 'Angre' }).click();
  await expect(area.getByText('Jeg oppsummerer saken min på ett minutt.')).toBeVisible();
});

test('a lead looks back at a later gathering, and puts areas in another order by keyboard', async ({ open }) => {
  const lead = await open(phone);
  await signIn(lead, 'lead');
  await lead.getByRole('link', { name: 'Utvikling', exact: true }).click();
  const headings = lead.getByRole('heading', { level: 3 }).filter({ hasNotText: 'resten' });
  const second = (await headings.nth(1).innerText()).replace(/^\d\s*/, '');
  const up = lead.getByRole('button', { name: `Flytt ${second} opp` });
  await up.focus();
  await lead.keyboard.press('Enter');
  await expect(headings.nth(0)).toContainText(second);
  await expect(up).toBeFocused();

  const area = lead.getByRole('listitem').filter({ has: lead.getByRole('heading', { level: 3, name: second }) });
  await area.getByRole('button', { name: 'Skriv status' }).click();
  const dialog = lead.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Lagre status' }).click();
  await expect(dialog.getByText('Skriv noe i minst ett felt.')).toBeVisible();
  await dialog.getByLabel('Hva har dere lært?').fill('At vi må si fra tidligere.');
  await expectAccessible(lead);
  await picture(lead, 'development-note-phone');
  await dialog.getByRole('button', { name: 'Lagre status' }).click();
  await expect(area.getByText('At vi må si fra tidligere.')).toBeVisible();
  await look(lead, 'development-lead-phone');
});

test('who saves over somebody else’s change is shown it, and loses nothing', async ({ open }) => {
  const lead = await open(desktop);
  await signIn(lead, 'lead');
  await lead.getByRole('link', { name: 'Utvikling', exact: true }).click();
  await lead.getByRole('button', { name: /^Endre (?!tiltaket)/ }).first().click();
  await lead.getByLabel('Hvorfor').fill('Fordi vi glemmer det vi har bestemt.');

  const facilitator = await open(desktop);
  await signIn(facilitator, 'facilitator');
  await facilitator.goto(lead.url());
  await facilitator.getByRole('button', { name: /^Endre (?!tiltaket)/ }).first().click();
  await facilitator.getByLabel('Hvorfor').fill('Fordi ingen husker beslutningene.');
  await facilitator.getByRole('button', { name: 'Lagre' }).click();
  await expect(facilitator.getByText('Fordi ingen husker beslutningene.')).toBeVisible();

  await lead.getByRole('button', { name: 'Lagre' }).click();
  const alert = lead.getByRole('alert');
  await expect(alert).toContainText('Noen andre har endret dette mens du skrev');
  await expect(alert).toContainText('Fordi ingen husker beslutningene.');
  await expect(lead.getByLabel('Hvorfor')).toHaveValue('Fordi vi glemmer det vi har bestemt.');
  await expectAccessible(lead);
  await picture(lead, 'development-conflict-desktop');
  await lead.getByRole('button', { name: 'Lagre mitt i stedet' }).click();
  await expect(lead.getByText('Fordi vi glemmer det vi har bestemt.')).toBeVisible();
});

test('a group that has chosen nothing is shown where to begin, and staff see areas alone', async ({ open }) => {
  const facilitator = await open(desktop);
  await signIn(facilitator, 'facilitator');
  const groupId = (await ownGroups(facilitator)).at(-1);
  const plan: { areas: { id: string }[] } = await (await facilitator.request.get(`/api/groups/${groupId}/development`)).json();
  for (const { id } of plan.areas) await facilitator.request.post(`/api/development-areas/${id}/removal`);
  await facilitator.goto(`/groups/${groupId}/development`);
  await expect(facilitator.getByRole('heading', { name: 'Ingen områder er valgt ennå' })).toBeVisible();
  await expect(facilitator.getByRole('heading', { name: 'Her er det mest å hente' })).toBeVisible();
  await look(facilitator, 'development-empty-desktop');
  await facilitator.getByRole('button', { name: /^Velg / }).first().click();
  await expect(facilitator.getByRole('checkbox', { checked: true })).toHaveCount(1);

  const staff = await open(desktop);
  await signIn(staff, 'staff');
  await staff.goto(`/groups/${(await ownGroups(facilitator))[0]}/development`);
  await expect(staff.getByText('Gruppen har ingen tiltak her ennå.').first()).toBeVisible();
  await look(staff, 'development-staff-desktop');
});
