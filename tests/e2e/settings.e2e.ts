import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { Program } from './Program';

test('the settings have an index: arrows show one section after another, Enter goes into it, scrolling is followed', async () => {
  const program = await Program.start();
  const { window } = program;
  await window.keyboard.press('Control+,');
  const dialog = window.getByRole('dialog', { name: 'Instellingen' });
  const index = dialog.getByRole('navigation', { name: 'Onderdelen' });
  const current = index.locator('[aria-current]');
  await expect(index).toBeVisible();
  const titles = await index.getByRole('button').allTextContents();
  // What is further down is drawn after what is in sight.
  await expect(dialog.getByRole('heading', { level: 2 })).toHaveText(titles);
  await expect(current).toHaveText('Wie je bent');

  await current.focus();
  await window.keyboard.press('End');
  await expect(index.getByRole('button', { name: 'Reservekopieën' })).toBeFocused();
  await expect(dialog.getByRole('button', { name: 'Maak nu een kopie' })).toBeInViewport();
  // What gets what it shows late, like a list of files, does not push it away.
  await dialog
    .getByRole('region', { name: 'Bibliotheek', exact: true })
    .evaluate((section) => section.style.setProperty('padding-bottom', '900px'));
  await expect(dialog.getByRole('heading', { name: 'Reservekopieën', exact: true })).toBeInViewport();
  await expect(dialog.getByRole('button', { name: 'Maak nu een kopie' })).toBeInViewport();
  await expect(current).toHaveText('Reservekopieën');
  await dialog
    .getByRole('region', { name: 'Bibliotheek', exact: true })
    .evaluate((section) => section.style.removeProperty('padding-bottom'));
  // One near the end cannot come to the top; it is the one that was asked for all the same.
  await window.keyboard.press('ArrowUp');
  await expect(current).toHaveText('Bibliotheek');
  await expect(current).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(dialog.getByRole('heading', { name: 'Bibliotheek', exact: true })).toBeFocused();
  await expect(dialog.getByRole('heading', { name: 'Bibliotheek', exact: true })).toBeInViewport();
  await window.keyboard.press('Tab');
  await expect(
    dialog.getByRole('region', { name: 'Bibliotheek', exact: true }).locator(':focus'),
  ).toHaveCount(1);
  await expect(current).toHaveText('Bibliotheek');

  await index.getByRole('button', { name: 'Gedeelde map' }).click();
  await expect(dialog.getByRole('button', { name: 'Kies map' }).first()).toBeInViewport();
  await expect(current).toHaveText('Gedeelde map');
  await dialog.locator('.settings-page').hover();
  await window.mouse.wheel(0, -20_000);
  await expect(current).toHaveText('Wie je bent');
  const { violations } = await new AxeBuilder({ page: window }).setLegacyMode(true).analyze();
  expect(violations).toEqual([]);

  // Enlarged until both do not fit side by side, the sections remain.
  await program.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(3),
  );
  await expect(index).toBeHidden();
  await expect(dialog.getByRole('textbox', { name: 'Je naam' })).toBeInViewport();
  expect(program.complaints).toEqual([]);
  await program.end();
});
