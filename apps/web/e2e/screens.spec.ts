import type { Actor } from '@medspill/contracts';
import type { Page } from '@playwright/test';
import { inspectScreen, pictureInForcedColours, settled } from './support/inspection';
import { applicationRoutes, type Route } from './support/routes';
import { expect, test } from './support/test';

test.use({ scenario: 'screens' });
// They only look, so each half of the processors can take some; every worker has a service of its own.
test.describe.configure({ mode: 'parallel' });

/** Without an account. The demo's way to a personal link leads to the survey, which has a file of its own. */
const openToAll: ReadonlySet<string> = new Set(['/sign-in', '/sign-in/link', '/sign-in/password', '/sign-in/address', '/invitation', '/accessibility', '/no-reminders', '/demo/respondent']);

/** The demo has no sign-in provider to show; the journey of signing in makes one. */
const shownElsewhere: ReadonlySet<string> = new Set(['/organisation/sign-in/:providerId']);

/** Screens that differ by who looks; the others are looked at as the first person who may. */
const differsByPerson: ReadonlySet<string> = new Set(['/', '/programmes/:programmeId/waves', '/groups/:groupId']);

/** Colours and shapes carry much here. */
const inForcedColours: ReadonlySet<string> = new Set(['/programmes/:programmeId', '/groups/:groupId']);

const nameOf = (path: string, person: string): string => {
  const words = path.split('/').map((part) => part.replace(':', '')).filter((part) => part !== '' && !part.endsWith('Id'));
  return [words.join('-') || 'start', path.endsWith('Id') ? 'one' : '', differsByPerson.has(path) ? person : ''].filter((word) => word !== '').join('-');
};

/** Id of the first group or wave that the list of waves leads to. */
const firstInWaves = async (page: Page, kind: 'groups' | 'waves', actor: Actor | null): Promise<string> => {
  await page.goto(`/programmes/${actor?.programmes[0]?.id}/waves`);
  await settled(page);
  const link = await page.locator(`a[href^="/${kind}/"]`).first().getAttribute('href');
  return link?.split('/')[2] ?? '';
};

/** The address of a route, with things that the person has. */
const addressOf = async (page: Page, path: string, actor: Actor | null): Promise<string> => {
  const values: Record<string, () => Promise<string> | string> = {
    programmeId: () => actor?.programmes[0]?.id ?? '',
    groupId: () => actor?.groups[0]?.id ?? firstInWaves(page, 'groups', actor),
    waveId: () => firstInWaves(page, 'waves', actor),
    factorKey: () => 'clear_purpose',
  };
  let address = path;
  for (const [, name = ''] of path.matchAll(/:(\w+)/g)) {
    const value = await values[name]?.();
    if (!value) throw new Error(`${path}: say in this file what “${name}” is, for the screen to be looked at`);
    address = address.replace(`:${name}`, value);
  }
  return address;
};

const inspectRoute = async (page: Page, { path }: Route, person: string, actor: Actor | null): Promise<void> => {
  await page.goto(await addressOf(page, path, actor));
  const screen = nameOf(path, person);
  await settled(page);
  // Whoever is sent on meets what they came for, and that has a turn of its own.
  if (path === '/' && new URL(page.url()).pathname !== path) return;
  await inspectScreen(page, screen);
  if (inForcedColours.has(path)) await pictureInForcedColours(page, screen);
};

/** Whoever comes first looks at what several may open. */
const peopleInOrder = ['staff', 'admin', 'auditor', 'lead', 'facilitator', 'member'] as const;

/** Signs in as the demo's people, one after the other; as the last of them the page stays signed in. */
const signInAsEach = async (page: Page, roles: readonly string[]): Promise<Actor[]> => {
  const { identities }: { identities: { id: string; role: string }[] } = await (await page.request.get('/api/demo/identities')).json();
  const actors: Actor[] = [];
  for (const role of roles) {
    const identity = identities.find((candidate) => candidate.role === role);
    actors.push(await (await page.request.post('/api/demo/session', { data: { identityId: identity?.id } })).json());
  }
  return actors;
};

for (const [index, person] of peopleInOrder.entries()) {
  test(`the screens of ${person} are accessible and fit every width, in every language`, async ({ open }) => {
    const page = await open();
    const actors = await signInAsEach(page, peopleInOrder.slice(0, index + 1));
    const actor = actors.at(-1);
    if (!actor) throw new Error('Nobody is signed in');
    const seen = new Set<string>(actors.slice(0, -1).flatMap(({ permissions }) => permissions));
    const isNew = ({ path, permission }: Route): boolean => differsByPerson.has(path) || (permission === null ? index === 0 : !seen.has(permission));
    const mayOpen = ({ permission }: Route): boolean => permission === null || new Set<string>(actor.permissions).has(permission);
    const routes = [{ path: '/', permission: null }, ...(await applicationRoutes())].filter(({ path }) => !openToAll.has(path) && !shownElsewhere.has(path));
    for (const route of routes.filter((each) => mayOpen(each) && isNew(each))) {
      await test.step(route.path, () => inspectRoute(page, route, person, actor));
    }
    if (person !== 'lead') return;
    for (const [path, screen] of [['/accounts', 'not-allowed'], ['/nowhere', 'not-found']] as const) {
      await page.goto(path);
      await inspectScreen(page, screen);
    }
  });
}

test('the screens that need no account are accessible and fit every width, in every language', async ({ open }) => {
  const page = await open();
  const declared = await applicationRoutes();
  expect(declared.map(({ path }) => path)).toEqual(expect.arrayContaining([...openToAll]));
  for (const path of [...openToAll].filter((address) => address !== '/demo/respondent')) {
    await test.step(path, () => inspectRoute(page, { path, permission: null }, 'nobody', null));
  }
  await page.goto('/sign-in');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Tilgjengelighet' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tilgjengelighet' })).toBeVisible();
  await expect(page.getByRole('main')).toBeFocused();
});
