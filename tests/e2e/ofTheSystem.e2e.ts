import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Desk } from './Desk';
import { Exporting } from './Exporting';
import { Notices } from './Notices';
import { Program } from './Program';
import { Writing } from './Writing';

test('the taskbar shows how far an export is, and nothing once it is done', async () => {
  const output = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-bundles-'));
  const program = await Program.start();
  const { app, window } = program;
  await app.evaluate(({ app: main, BrowserWindow }, folder) => {
    main.setPath('documents', folder);
    const shown: number[] = [];
    Object.assign(globalThis, { shown });
    const [opened] = BrowserWindow.getAllWindows();
    if (opened) opened.setProgressBar = (share) => void shown.push(share);
  }, output);
  const shown = (): Promise<number[]> =>
    app.evaluate(() => (globalThis as unknown as { shown: number[] }).shown);
  await window.keyboard.press('Enter');
  await new Writing(window).ready();
  await window.keyboard.press('Control+3');
  await window.getByRole('button', { name: /^Exporteer bundel/ }).click();
  await new Exporting(window).done.waitFor();
  await expect.poll(async () => (await shown()).at(-1)).toBe(-1);
  const [last, ...before] = (await shown()).toReversed();
  expect(last).toBe(-1);
  expect(before.length).toBeGreaterThan(0);
  expect(before.every((share) => share >= 0 && share <= 1)).toBe(true);
  expect(program.complaints).toEqual([]);
  await program.end();
  fs.rmSync(output, { recursive: true, force: true });
});

test('the window is where it was moved to, though Katern was killed', async () => {
  const program = await Program.start();
  const bounds = { x: 40, y: 30, width: 1010, height: 690 };
  await program.app.evaluate(
    ({ BrowserWindow }, wanted) => BrowserWindow.getAllWindows()[0]?.setBounds(wanted),
    bounds,
  );
  const kept = (): unknown => {
    const file = path.join(program.home, 'config.json');
    if (!fs.existsSync(file)) return null;
    return (JSON.parse(fs.readFileSync(file, 'utf8')) as { window?: unknown }).window;
  };
  await expect.poll(kept).toMatchObject({ width: bounds.width, height: bounds.height });
  await program.killAll();
  const again = await Program.start({ home: program.home });
  const [now] = await again.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.getNormalBounds()),
  );
  expect(now).toMatchObject({ width: bounds.width, height: bounds.height });
  await again.end();
});

test('a piece that was put in the bin while it was open comes back with undo on the desk', async () => {
  const program = await Program.start();
  const { window } = program;
  await window.keyboard.press('Enter');
  const writing = await new Writing(window).ready();
  const headline = (await writing.headline.textContent()) ?? '';
  const desk = new Desk(window);
  await window.keyboard.press('Control+k');
  await window.keyboard.type('prullenmand');
  const bin = window.getByRole('option', { name: /^Leg in de prullenmand/ }).first();
  await bin.click();
  await expect(desk.row(headline)).toHaveCount(0);
  await expect(writing.headline).toHaveCount(0);
  await window.keyboard.press('Control+z');
  await expect(desk.row(headline)).toHaveCount(1);
  await window.keyboard.press('Control+Shift+z');
  await expect(desk.row(headline)).toHaveCount(0);
  await window.keyboard.press('Control+z');
  await expect(desk.row(headline)).toHaveCount(1);
  // In the note it leads back to where one was.
  await desk.row(headline).dblclick();
  await expect(writing.headline).toHaveText(headline);
  await window.keyboard.press('Control+k');
  await window.keyboard.type('prullenmand');
  await bin.click();
  await expect(desk.row(headline)).toHaveCount(0);
  await new Notices(window).notes.getByRole('button', { name: 'Maak ongedaan' }).click();
  await expect(writing.headline).toHaveText(headline);
  expect(program.complaints).toEqual([]);
  await program.end();
});

test('an address that is pasted on selected words becomes their link', async () => {
  const program = await Program.start();
  const { window } = program;
  await window.getByRole('button', { name: 'Begin met een leeg vel' }).click();
  const writing = await new Writing(window).ready();
  await writing.body.click();
  await window.keyboard.type('Lees hier meer');
  await window.keyboard.press('Control+a');
  const paste = (text: string): Promise<void> =>
    window.evaluate((copied) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', copied);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    }, text);
  await paste(' https://example.org/stuk?id=3 ');
  const link = writing.body.getByRole('link', { name: 'Lees hier meer' });
  await expect(link).toHaveAttribute('href', 'https://example.org/stuk?id=3');
  await window.keyboard.press('Control+z');
  await expect(link).toHaveCount(0);
  await expect(writing.body).toContainText('Lees hier meer');
  // Words are words, and so is an address no page may have.
  await window.keyboard.press('Control+a');
  await paste('javascript:alert(1)');
  await expect(writing.body).toHaveText('javascript:alert(1)');
  expect(program.complaints).toEqual([]);
  await program.end();
});
