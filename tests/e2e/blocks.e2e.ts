import { expect, test } from '@playwright/test';
import { Exporting } from './Exporting';
import { Program } from './Program';
import { Writing } from './Writing';

test('blocks are left out of the pages of the site and put back, while the preview follows', async () => {
  const program = await Program.start();
  const page = program.window;
  await page.keyboard.press('Enter');
  await new Writing(page).ready();
  await page.keyboard.press('Control+3');
  const { previewed } = new Exporting(page);
  const blocks = page.getByRole('region', { name: 'Blokken' });
  const comments = blocks.getByRole('switch', { name: 'Reacties' });
  const shared = previewed.getByRole('heading', { name: 'Deel dit artikel' });
  const toComments = previewed.getByRole('link', { name: /^Reacties/ });
  await expect(previewed.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(shared).toBeVisible();
  await expect(toComments.first()).toBeVisible();
  await expect(blocks.getByRole('switch')).toHaveCount(8);
  await expect(blocks.getByRole('switch', { name: 'Meer Netflix' })).toBeChecked();
  await expect(blocks).toContainText('8 van 8');

  await blocks.getByRole('switch', { name: 'Deel dit artikel' }).press('Space');
  await expect(blocks).toContainText('7 van 8');
  await expect(shared).toHaveCount(0);
  await comments.press('Space');
  await expect(toComments).toHaveCount(0);
  await expect(previewed.getByRole('heading', { name: /^Reacties/ })).toHaveCount(0);
  await expect(previewed.getByRole('heading', { name: 'Meer over:' })).toBeVisible();

  // It is of the site, and so after the program was closed.
  await program.close();
  const again = await Program.start({ home: program.home });
  const window = again.window;
  const kept = window.getByRole('switch', { name: 'Reacties' });
  await expect(kept).not.toBeChecked();
  await expect(window.getByRole('switch', { name: 'Meer over' })).toBeChecked();
  await kept.press('Space');
  await expect(new Exporting(window).previewed.getByRole('heading', { name: /^Reacties/ })).toBeVisible();
  await again.end();
});
