import type { Page } from '@playwright/test';

const roleNames = {
  staff: 'Programstab',
  lead: 'Gruppeleder',
  facilitator: 'Veileder',
  member: 'Gruppemedlem',
  admin: 'Administrator',
  auditor: 'Revisor',
} as const;

export type Person = keyof typeof roleNames;

/** Signs in by the demo's sign-in page, in Norwegian. */
export const signIn = async (page: Page, person: Person): Promise<void> => {
  await page.goto('/sign-in');
  await page.getByRole('button', { name: new RegExp(`^${roleNames[person]}`) }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
};

/** Id of the demo programme, as the signed-in person's session gives it. */
export const programmeId = async (page: Page): Promise<string> => {
  const answer = await page.request.get('/api/session');
  const session: { actor: { programmes: { id: string }[] } } = await answer.json();
  const [programme] = session.actor.programmes;
  if (!programme) throw new Error('The session names no programme');
  return programme.id;
};
