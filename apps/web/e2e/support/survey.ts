import { expect, type Locator, type Page } from '@playwright/test';

export const statementCount = 78;
export const pageCount = 13;

/** The statements on the page, each a group of seven radio buttons. */
export const statements = (page: Page): Locator => page.locator('fieldset.statement');

export const nextButton = (page: Page): Locator => page.getByRole('button', { name: 'Neste' });

/** The address of a fresh personal link, as an e-mail would hold it. */
export const freshLink = async (page: Page): Promise<string> => {
  const answer = await page.request.post('/api/demo/invitation');
  const { token }: { token: string } = await answer.json();
  return `/s#${token}`;
};

/** Follows a fresh personal link and begins; returns the link. */
export const beginSurvey = async (page: Page): Promise<string> => {
  const link = await freshLink(page);
  await page.goto(link);
  // Who is invited may have answered a little before.
  await page.getByRole('button', { name: /Begynn|Fortsett/ }).click();
  await expectPage(page, 1);
  return link;
};

export const expectPage = async (page: Page, number: number): Promise<void> => {
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toContainText(`Side ${number} av ${pageCount + 1}`);
  await expect(heading).toBeFocused();
};

/** Chooses a step of a statement as a finger does. */
export const tapAnswer = async (statement: Locator, value: number): Promise<void> => {
  await statement.getByRole('radio').nth(value - 1).tap();
};

/** Answers all statements of the page by thumb; which value says the position. */
export const tapPage = async (page: Page, valueOf: (position: number) => number): Promise<void> => {
  const count = await statements(page).count();
  for (let index = 0; index < count; index += 1) {
    const statement = statements(page).nth(index);
    const position = Number(await statement.getAttribute('data-position'));
    await tapAnswer(statement, valueOf(position));
  }
};

/** Waits until everything on the screen is on the server. */
export const expectSaved = (page: Page): Promise<void> => expect(page.locator('.save-note[data-status="saved"]')).toBeVisible();
