import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** Switches writing together on in the settings, over a server, as somebody called `name`. */
export async function switchOnLive(page: Page, address: string, token: string, name: string): Promise<void> {
  await page.keyboard.press('Control+,');
  const dialog = page.getByRole('dialog', { name: 'Instellingen' });
  await dialog.getByLabel('Naamregel').fill(name);
  const group = dialog.getByRole('region', { name: 'Samen schrijven' });
  await group.getByLabel('Server', { exact: true }).fill(address);
  await group.getByLabel('Token', { exact: true }).fill(token);
  await group.getByLabel('Token', { exact: true }).press('Enter');
  await expect(group.getByRole('button', { name: 'Vergeet token' })).toBeVisible();
  await group.getByRole('button', { name: 'Probeer' }).click();
  await expect(group).toContainText('De server antwoordt en kent het token');
  await group.getByRole('switch').check();
  await expect(group).toContainText('Verbonden');
  await page.keyboard.press('Escape');
}

/** Takes a piece from the server, by its headline. */
export async function takeFromList(page: Page, headline: string): Promise<void> {
  await page.keyboard.press('Control+K');
  await page.getByRole('combobox', { name: 'Zoek opdracht of kopij' }).fill('Haal een stuk van de server');
  await page.keyboard.press('Enter');
  const list = page.getByRole('dialog', { name: 'Stukken op de server' });
  await list.getByRole('button', { name: `Haal op: ${headline}` }).click();
}
