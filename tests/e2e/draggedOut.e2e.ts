import { expect, test } from '@playwright/test';
import type { Locator } from '@playwright/test';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Desk } from './Desk';
import { Exporting } from './Exporting';
import { Notices } from './Notices';
import { Program } from './Program';
import { Writing } from './Writing';

let program: Program;
let writing: Writing;

test.beforeEach(async () => {
  program = await Program.start({ args: ['--sample'] });
  writing = await new Writing(program.window).ready();
});

test.afterEach(async () => {
  expect(program.complaints).toEqual([]);
  await program.end();
});

const sha = (file: string): string => createHash('sha256').update(fs.readFileSync(file)).digest('hex');

/** From now on notes what the system is given to drag, instead of having it dragged. */
async function noteDragged(): Promise<() => Promise<{ file: string; empty: boolean }[]>> {
  await program.app.evaluate(({ BrowserWindow }) => {
    const dragged: { file: string; empty: boolean }[] = [];
    Object.assign(globalThis, { dragged });
    const [opened] = BrowserWindow.getAllWindows();
    if (!opened) return;
    opened.webContents.startDrag = ({ file, icon }) =>
      void dragged.push({ file, empty: typeof icon === 'string' || icon.isEmpty() });
  });
  return () =>
    program.app.evaluate(
      () => (globalThis as unknown as { dragged: { file: string; empty: boolean }[] }).dragged,
    );
}

/** Lets go beside whatever was taken hold of: on it that would be a click. */
async function letGo(): Promise<void> {
  await program.window.mouse.move(2, 2);
  await program.window.mouse.up();
}

/** Begins to drag something, as far as the page hears of it. */
async function takeHold(element: Locator): Promise<void> {
  await element.scrollIntoViewIfNeeded();
  const box = await element.boundingBox();
  if (!box) throw new Error('nothing to drag');
  const { mouse } = program.window;
  await mouse.move(box.x + box.width / 3, box.y + box.height / 2);
  await mouse.down();
  await mouse.move(box.x + box.width / 3 + 12, box.y + box.height / 2 + 4, { steps: 3 });
}

test('a picture dragged out of the panel or the library is the original, under its own name', async () => {
  const { window } = program;
  const dragged = await noteDragged();
  const thumb = window.getByRole('complementary').locator('.still-thumb > button');
  await takeHold(thumb);
  await expect.poll(async () => (await dragged()).length).toBe(1);
  await letGo();
  await writing.stored();
  await window.keyboard.press('Control+Shift+d');
  await new Desk(window).view(/^Beelden/).click();
  await takeHold(window.getByRole('grid', { name: 'Beelden' }).getByRole('img').first());
  await expect.poll(async () => (await dragged()).length).toBe(2);
  await letGo();
  const original = path.join('resources', 'sample', 'still.jpg');
  for (const { file, empty } of await dragged()) {
    expect(path.basename(file)).toMatch(/\.jpg$/);
    expect(file).not.toContain(program.home);
    expect(sha(file)).toBe(sha(original));
    expect(empty).toBe(false);
  }
  const [first] = await dragged();
  await program.end();
  expect(fs.existsSync(first?.file ?? '')).toBe(false);
  program = await Program.start();
});

test('a picture that is gone from the library is not dragged, and it is said', async () => {
  const { window } = program;
  const dragged = await noteDragged();
  const originals = path.join(program.home, 'library', 'originals');
  await writing.stored();
  fs.rmSync(originals, { recursive: true });
  await takeHold(window.getByRole('complementary').locator('.still-thumb > button'));
  await expect(new Notices(window).note('origineel ontbreekt')).toBeVisible();
  await letGo();
  expect(await dragged()).toEqual([]);
});

/** What a row gives along that is dragged. */
async function givenAlong(row: Locator): Promise<Record<string, string>> {
  return row.evaluate((taken) => {
    taken.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    const dataTransfer = new DataTransfer();
    taken.dispatchEvent(new DragEvent('dragstart', { dataTransfer, bubbles: true, cancelable: true }));
    taken.dispatchEvent(new DragEvent('dragend', { dataTransfer, bubbles: true }));
    return Object.fromEntries(dataTransfer.types.map((type) => [type, dataTransfer.getData(type)]));
  });
}

test('a row dragged out of the desk gives its headline, and where its page stands once it does', async () => {
  const { window } = program;
  const headline = (await writing.headline.textContent()) ?? '';
  await writing.stored();
  const desk = new Desk(window);
  await window.keyboard.press('Control+Shift+d');
  const row = desk.row(headline);
  await expect(row).toHaveCount(1);
  expect(await givenAlong(row)).toMatchObject({ 'text/plain': headline });
  expect(await givenAlong(row)).not.toHaveProperty('text/uri-list');

  const output = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-bundles-'));
  await program.app.evaluate(({ app }, folder) => app.setPath('documents', folder), output);
  await row.dblclick();
  await writing.ready();
  await window.keyboard.press('Control+,');
  const address = window.getByRole('textbox', { name: 'Adres' });
  await address.fill('https://krant.example.com/');
  await address.blur();
  await window.keyboard.press('Escape');
  await window.keyboard.press('Control+3');
  await window.getByRole('button', { name: /^Exporteer bundel/ }).click();
  await new Exporting(window).done.waitFor();
  await window.keyboard.press('Control+Shift+d');
  await expect
    .poll(async () => (await givenAlong(row))['text/uri-list'])
    .toMatch(/^https:\/\/krant\.example\.com\/[a-z-]+\/[a-z0-9-]+\/$/);
  const given = await givenAlong(row);
  expect(given['text/plain']).toBe(`${headline}\n${given['text/uri-list']}`);
  expect(given['text/html']).toContain(`<a href="${given['text/uri-list']}">`);
  fs.rmSync(output, { recursive: true, force: true });
});
