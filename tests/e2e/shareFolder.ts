import { expect } from '@playwright/test';
import { choose } from './dialogs';
import type { Program } from './Program';

/** Has a program share a folder, through its settings, under the name of whoever works there. */
export async function shareFolder(program: Program, folder: string, name: string): Promise<void> {
  const page = program.window;
  await choose(program, folder);
  await page.keyboard.press('Control+,');
  const settings = page.getByRole('dialog', { name: 'Instellingen' });
  const byline = settings.getByRole('textbox', { name: 'Naamregel' });
  await byline.fill(name);
  await byline.press('Enter');
  const section = settings.getByRole('region', { name: 'Gedeelde map' });
  await section.getByRole('button', { name: 'Kies map' }).click();
  await expect(section.getByText(/stukken? van hier · bijgewerkt/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(settings).toBeHidden();
}
