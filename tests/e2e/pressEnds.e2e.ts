import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { isAccessible } from './accessible';
import { choose, pickFromMenu } from './dialogs';
import { dropPicture } from './dropPicture';
import { Exporting } from './Exporting';
import { Notices } from './Notices';
import { Program } from './Program';
import { readSample } from './readSample';
import { Writing } from './Writing';

/** Waits until another press has taken the place of one that was killed. */
async function anotherPress(program: Program, killed: number): Promise<void> {
  await expect.poll(async () => (await program.backPids()).press ?? killed).not.toBe(killed);
}

test('press killed while it takes a picture in, and in the middle of an export: said, and done the next time', async () => {
  const program = await Program.start();
  const page = program.window;
  await page.keyboard.press('Control+n');
  const writing = await new Writing(page).ready();
  await page.keyboard.type('Van de pers');
  const { press, library } = await program.backPids();
  process.kill(press, 'SIGSTOP');
  await dropPicture(page, readSample().still, 'ihostage.jpg');
  process.kill(press, 'SIGKILL');
  await new Notices(page).refused('De pers is gestopt. Wacht even en probeer het opnieuw.');
  await anotherPress(program, press);
  await dropPicture(page, readSample().still, 'ihostage.jpg');
  const table = page.getByRole('dialog', { name: 'Beeld bij dit stuk' });
  await expect(table).toContainText('Elmer van der Marel');
  await page.keyboard.press('Escape');
  await expect(table).toBeHidden();
  await writing.stored();

  await pickFromMenu(program, 'Open het voorbeeldartikel');
  await expect(writing.headline).toHaveText(readSample().headline);
  const output = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-bundle-'));
  await page.keyboard.press('Control+3');
  const exporting = new Exporting(page);
  await expect(exporting.preview).toHaveAttribute('src', /^katern-preview:/);
  await choose(program, output);
  await page.getByRole('button', { name: 'Kies map' }).click();
  await expect(page.locator('.export-folder')).toHaveText(output);
  const { press: second } = await program.backPids();
  // As soon as there is anything of the bundle on disk.
  const begun = new Promise<void>((resolve) => {
    const watcher = fs.watch(output, () => {
      process.kill(second, 'SIGKILL');
      watcher.close();
      resolve();
    });
  });
  // Held, it is looked at while it runs. The page in it is taken out: it waits for the press, and a judge for it.
  process.kill(second, 'SIGSTOP');
  await page.keyboard.press('Control+e');
  await expect(page.getByRole('progressbar')).toBeVisible();
  await page.evaluate(() => {
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
  });
  await isAccessible(program);
  process.kill(second, 'SIGCONT');
  await Promise.race([begun, expect(page.locator('.export-foot').getByRole('alert')).toBeVisible()]);
  await expect(page.locator('.export-foot').getByRole('alert')).toContainText('De pers is gestopt');
  expect(fs.readdirSync(output).filter((name) => !name.startsWith('.'))).toEqual([]);
  await anotherPress(program, second);
  await page.keyboard.press('Control+e');
  await expect(exporting.done).toBeVisible({ timeout: 60_000 });
  const [bundle, zip, ...more] = fs.readdirSync(output).toSorted();
  expect([zip, more]).toEqual([`${bundle}.zip`, []]);
  expect((await program.backPids()).library).toBe(library);
  await program.end();
  fs.rmSync(output, { recursive: true });
});
