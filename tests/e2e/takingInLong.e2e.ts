import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { Desk } from './Desk';
import { dropFiles } from './dropFiles';
import { Notices } from './Notices';
import { Program } from './Program';
import { Writing } from './Writing';

test('a file that takes a while to be read says how far it is, and leaves nothing behind where it is stopped', async () => {
  const program = await Program.start({ args: ['--sample'] });
  const { app, window } = program;
  await app.evaluate(({ BrowserWindow }) => {
    const shares: number[] = [];
    Object.assign(globalThis, { shares });
    const [opened] = BrowserWindow.getAllWindows();
    if (opened) opened.setProgressBar = (share) => void shares.push(share);
  });
  const shares = (): Promise<number[]> =>
    app.evaluate(() => (globalThis as unknown as { shares: number[] }).shares);
  const writing = await new Writing(window).ready();
  await writing.stored();
  const before = await writing.texts();
  const work = new Notices(window).page.locator('.note.work');
  const receipt = window.getByRole('dialog', { name: 'Ingevoegd uit nota.md' });
  const file = path.join(program.home, 'nota.md');
  fs.writeFileSync(file, '# Kop\n\nUit een bestand.\n');

  const { press } = await program.backPids();
  process.kill(press, 'SIGSTOP');
  await dropFiles(program, [file], writing.body.locator(':scope > p').first());
  await expect(work).toContainText('nota.md wordt gelezen…');
  await expect(work.getByRole('progressbar')).toBeVisible();
  await expect.poll(async () => (await shares()).at(-1)).toBe(0);
  await work.getByRole('button', { name: 'Stop' }).click();
  process.kill(press, 'SIGCONT');
  await expect(work).toHaveCount(0);
  await expect.poll(async () => (await shares()).at(-1)).toBe(-1);
  expect(await writing.texts()).toEqual(before);

  await dropFiles(program, [file], writing.body.locator(':scope > p').first());
  await expect(receipt).toBeVisible();
  await window.keyboard.press('Escape');
  await window.keyboard.press('Control+Shift+d');
  await expect(new Desk(window).rows).toHaveCount(1);
  expect(program.complaints).toEqual([]);
  await program.end();
});
