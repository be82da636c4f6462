import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pictureFile } from '../fixtures/pictures/drawnPicture';
import { Desk } from './Desk';
import { dropPicture } from './dropPicture';
import { Exporting } from './Exporting';
import { Program } from './Program';
import { shareFolder } from './shareFolder';
import { Writing } from './Writing';

/** Each picture has a size of its own, by which it is another file. */
const pieces = ['Op het bureau', 'Bij de beelden', 'Op de pagina', 'In het stuk'] as const;

const isShown = (image: Locator): Promise<boolean> =>
  image.evaluate((shown: HTMLImageElement) => shown.complete && shown.naturalWidth > 0);

/** Writes a piece with a picture; gives the picture's sum. */
async function writePiece(page: Page, headline: string, width: number): Promise<string> {
  await page.keyboard.press('Control+n');
  const writing = await new Writing(page).ready();
  await writing.headline.click();
  await page.keyboard.type(headline);
  await writing.body.click();
  const bytes = Buffer.from(await pictureFile('jpeg', width));
  await dropPicture(page, bytes, `${width}.jpg`);
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await writing.stored();
  return createHash('sha256').update(bytes).digest('hex');
}

test('a picture that comes after its piece stands at once wherever one looks', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-shared-'));
  const [here, there] = [await Program.start(), await Program.start()];
  const sums: string[] = [];
  for (const [index, piece] of pieces.entries())
    sums.push(await writePiece(here.window, piece, 1200 + index * 4));
  await shareFolder(here, folder, 'Bureau Een');
  const shared = path.join(folder, 'Katern-shared');
  const [desk = ''] = fs.readdirSync(shared);
  const originals = path.join(shared, desk, 'originals');
  await expect.poll(() => fs.readdirSync(originals).length).toBe(pieces.length);
  await here.end();

  // The program that keeps folders in step brings the pictures last.
  const later = `${folder}-later`;
  fs.renameSync(originals, later);
  fs.mkdirSync(originals);
  const bring = (index: number): void =>
    fs.copyFileSync(path.join(later, sums[index] ?? ''), path.join(originals, sums[index] ?? ''));
  await shareFolder(there, folder, 'Bureau Twee');
  const page = there.window;

  const list = await new Desk(page).show();
  const row = list.row(pieces[0]);
  await expect(row.locator('.row-no-still')).toBeVisible();
  bring(0);
  await expect(row.locator('.row-still')).toBeVisible({ timeout: 15_000 });
  await expect.poll(() => isShown(row.locator('.row-still'))).toBe(true);

  await list.view(/^Beelden/).click();
  const rows = page.getByRole('grid', { name: 'Beelden' }).getByRole('row');
  await expect(rows).toHaveCount(1);
  bring(1);
  await expect(rows).toHaveCount(2, { timeout: 15_000 });
  await expect
    .poll(() => isShown(rows.first().getByRole('img').or(rows.first().locator('img')).first()))
    .toBe(true);

  await list.show();
  await list.row(pieces[2]).click();
  const writing = await new Writing(page).ready();
  await page.keyboard.press('Control+3');
  const { preview, previewed } = new Exporting(page);
  await expect(preview).toHaveAttribute('src', /^katern-preview:/);
  const printed = previewed.locator('figure img').first();
  await expect(printed).toBeAttached();
  expect(await isShown(printed)).toBe(false);
  bring(2);
  await expect.poll(() => isShown(printed), { timeout: 15_000 }).toBe(true);

  await list.show();
  await list.row(pieces[3]).click();
  await writing.ready();
  const drawn = writing.body.locator('figure img');
  const beside = page.locator('.still-thumb img');
  for (const image of [drawn, beside]) expect(await isShown(image)).toBe(false);
  bring(3);
  for (const image of [drawn, beside])
    await expect.poll(() => isShown(image), { timeout: 15_000 }).toBe(true);

  // Each was asked for in vain before it was there.
  expect(there.complaints.filter((line) => !line.includes('404'))).toEqual([]);
  await there.end();
  for (const gone of [folder, later]) fs.rmSync(gone, { recursive: true });
});
