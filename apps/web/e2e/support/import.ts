import type { Page } from '@playwright/test';
import type { UploadedFile } from './programme-files';

/** Fills in the import form and sends it. */
export const importProgramme = async (page: Page, name: string, files: readonly UploadedFile[]): Promise<void> => {
  await page.goto('/import');
  await page.getByLabel('Programmets navn').fill(name);
  await page.getByLabel('Velg filer').setInputFiles([...files]);
  await page.getByRole('button', { name: 'Kontroller og hent inn' }).click();
};
