import { expect } from '@playwright/test';
import type { Program } from './Program';

/** Somebody else sits down at the desk: from here on what is written is by that name. */
export async function sitsDown({ window }: Program, name: string): Promise<void> {
  await window.keyboard.press('Control+Shift+d');
  await window.keyboard.press('Control+,');
  const settings = window.getByRole('dialog', { name: 'Instellingen' });
  const byline = settings.getByRole('textbox', { name: 'Naamregel' });
  await byline.fill(name);
  await byline.press('Enter');
  await window.keyboard.press('Escape');
  await expect(settings).toBeHidden();
}
