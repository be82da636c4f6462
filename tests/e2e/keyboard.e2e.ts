import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Desk } from './Desk';
import { choose } from './dialogs';
import { Exporting } from './Exporting';
import { Program } from './Program';
import { readSample } from './readSample';
import { Tagging } from './Tagging';
import type { FocusStop } from './visibleFocus';
import { focusStop } from './visibleFocus';
import { Writing } from './Writing';

/** More stops than any screen has; whoever has not come round by then is trapped. */
const most = 120;

/** Presses a key until focus is where it began, and answers with each stop on the way. */
async function walkRound(page: Page, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<FocusStop[]> {
  const began = await page.evaluateHandle(() => document.activeElement);
  const stops: FocusStop[] = [];
  while (stops.length < most) {
    await page.keyboard.press(key);
    stops.push(await arrived(page));
    if (await began.evaluate((element) => element === document.activeElement)) return stops;
  }
  throw new Error(`trapped: ${stops.map(({ where }) => where).join(', ')}`);
}

/** Where focus has come to. On its way out of the preview, another process's, it is nowhere for a moment. */
async function arrived(page: Page): Promise<FocusStop> {
  await page.waitForFunction(() => document.activeElement !== document.body);
  return focusStop(page);
}

/** Presses Tab until `name` has focus; every stop before it must be one a person can see. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let pressed = 0; pressed < most; pressed++) {
    // A screen that has just come may begin with focus on nothing.
    const stop = pressed > 0 ? await arrived(page) : await focusStop(page);
    if (name.test(stop.where)) return;
    if (pressed > 0) expect(seen([stop])).toEqual([]);
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to ${String(name)}`);
}

/** The stops that one cannot see. What has focus inside the preview is the finished page's own matter. */
function seen(stops: FocusStop[]): FocusStop[] {
  return stops.filter(({ where, visible, inView }) => !where.startsWith('iframe') && !(visible && inView));
}

test('the whole job by keyboard, with the focus in sight all along and no way lost', async () => {
  test.setTimeout(120_000);
  const output = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-keys-'));
  const program = await Program.start();
  const page = program.window;
  const { keyboard } = page;
  await page.mouse.move(0, 0);

  // The first screen, and round again.
  await expect(page.getByRole('button', { name: /^Open het voorbeeldartikel/ })).toBeFocused();
  const first = await walkRound(page);
  expect(seen(first)).toEqual([]);
  expect(first.map(({ where }) => where)).toContainEqual(expect.stringContaining('Begin met een leeg vel'));

  // New, and write.
  await keyboard.press('Control+n');
  const writing = await new Writing(page).ready();
  await expect(writing.headline).toBeFocused();
  await keyboard.type('Alles zonder muis');
  await keyboard.press('Enter');
  await keyboard.type('Een intro die zegt waar het over gaat.');
  await keyboard.press('Enter');
  await keyboard.type('Een alinea, ');
  await keyboard.press('Control+b');
  await keyboard.type('vet');
  await keyboard.press('Control+b');
  await keyboard.type('.');
  await keyboard.press('Enter');
  await expect(writing.body).toBeFocused();

  // Tab leaves the text, comes past everything, and back into the fields; the other way round too. The words are
  // counted when there is time.
  await expect(page.getByRole('button', { name: /^14 woorden/ })).toBeVisible();
  const round = await walkRound(page);
  expect(seen(round)).toEqual([]);
  const names = round.map(({ where }) => where).join('\n');
  for (const stop of [
    'textbox Kop',
    'textbox Intro',
    'textbox Tekst',
    'Koppel beeld',
    'Tag toevoegen',
    'Bureau',
    'Status: Concept',
  ]) {
    expect(names).toContain(stop);
  }
  const backwards = await walkRound(page, 'Shift+Tab');
  expect(seen(backwards)).toEqual([]);
  expect(backwards.map(({ where }) => where).toSorted()).toEqual(round.map(({ where }) => where).toSorted());

  // In a list Tab means deeper; F6 leads out of it.
  await keyboard.type('- punt');
  await keyboard.press('Enter');
  await keyboard.press('Tab');
  await expect(writing.body).toBeFocused();
  await expect(writing.body.locator('[data-depth="1"]')).toHaveCount(1);
  await keyboard.press('F6');
  await expect(writing.body).not.toBeFocused();
  expect(seen([await focusStop(page)])).toEqual([]);
  await keyboard.press('Shift+F6');
  await keyboard.press('Escape');
  await writing.body.focus();
  await keyboard.type('dieper');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await keyboard.press('Enter');

  // Attach the still; the table keeps the focus until Esc, which gives it back to the text.
  await choose(program, readSample().still);
  await keyboard.press('Control+Shift+p');
  const table = page.getByRole('dialog', { name: 'Beeld bij dit stuk' });
  await expect(table).toBeVisible();
  await keyboard.press('Tab');
  const inTable = await walkRound(page);
  expect(seen(inTable)).toEqual([]);
  await tabTo(page, /still-altText|Alt-tekst/);
  await keyboard.press('Control+a');
  await keyboard.type('Mensen kijken naar een verlichte winkel');
  await tabTo(page, /Brandpunt van het beeld/);
  const before = await focusPoint(page);
  await keyboard.press('ArrowLeft');
  await expect.poll(() => focusPoint(page)).not.toBe(before);
  await keyboard.press('Escape');
  await expect(table).toBeHidden();
  await expect(page.locator('[contenteditable]:focus')).toHaveCount(1);

  // Tags.
  const tagging = new Tagging(page);
  await tagging.create('Netflix', 'Bedrijf');
  await tagging.create('Series', 'Genre');
  expect(seen([await focusStop(page)])).toEqual([]);
  await writing.stored();

  // Export, to a folder chosen there.
  await keyboard.press('Control+3');
  const exporting = new Exporting(page);
  await expect(exporting.preview).toHaveAttribute('src', /^katern-preview:/);
  await choose(program, output);
  await tabTo(page, /button Kies map/);
  await keyboard.press('Enter');
  await expect(page.locator('.export-folder')).toHaveText(output);
  await tabTo(page, /button Exporteer bundel/);
  await keyboard.press('Enter');
  await expect(exporting.done).toBeVisible();
  expect(fs.readdirSync(output)).toHaveLength(2);
  expect(seen([await focusStop(page)])).toEqual([]);

  // And back to the desk, where the row is current.
  const desk = await new Desk(page).show();
  await expect(desk.list).toBeFocused();
  await expect(desk.row('Alles zonder muis')).toContainText('Geëxporteerd');
  expect(seen(await walkRound(page))).toEqual([]);
  await desk.list.press('Enter');
  await expect(writing.headline).toHaveText('Alles zonder muis');
  expect(program.complaints).toEqual([]);
  await program.end();
  fs.rmSync(output, { recursive: true });
});

async function focusPoint(page: Page): Promise<string | null> {
  return page.evaluate(
    () =>
      document.activeElement?.getAttribute('aria-valuetext') ??
      document.activeElement?.getAttribute('style') ??
      null,
  );
}

/**
 * A key that is pressed while a frame of another process has the focus, as Electron tells main of it; Playwright's own
 * keys pass main by. Waits until the window has heard of it.
 */
async function pressInFrame({ app, window: page }: Program, key: string, code: string): Promise<void> {
  await page.evaluate(() => {
    const heard = new Promise<void>((resolve) => {
      window.katern.hear((name) => void (name === 'keys' && resolve()));
    });
    Object.assign(window, { heard });
  });
  await app.evaluate(
    ({ BrowserWindow }, pressed) => {
      const [window] = BrowserWindow.getAllWindows();
      window?.webContents.emit('before-input-event', {}, { type: 'keyDown', control: true, ...pressed });
    },
    { key, code, meta: false, alt: false, shift: false },
  );
  await page.evaluate(() => (window as unknown as { heard: Promise<void> }).heard);
}

test('a link out of the previewed page leads nowhere, and the page stays in sight', async () => {
  const program = await Program.start({ args: ['--sample'] });
  const page = program.window;
  await new Writing(page).ready();
  await page.keyboard.press('Control+3');
  const { previewed } = new Exporting(page);
  const title = previewed.getByRole('heading', { level: 1 });
  await expect(title).toBeVisible();
  const empty = page.waitForEvent('framenavigated', (frame) => frame.url().startsWith('chrome-error:'));
  // By no key: which of the two processes hears one, right after the focus went from one to the other, is not sure.
  await previewed.getByRole('link', { name: 'LinkedIn' }).evaluate((link: HTMLElement) => link.click());
  await empty;
  await expect(title).toBeVisible();
  await program.end();
});

test('keys that are pressed in the previewed page stand for commands, too', async () => {
  const program = await Program.start({ args: ['--sample'] });
  const page = program.window;
  await new Writing(page).ready();
  await page.keyboard.press('Control+3');
  const inside = new Exporting(page).previewed.getByRole('link').first();
  await inside.focus();
  await expect(inside).toBeFocused();
  await pressInFrame(program, 'k', 'KeyK');
  const palette = page.getByRole('combobox', { name: 'Zoek opdracht of kopij' });
  await expect(palette).toBeFocused();
  // Where the window hears keys itself, they count once.
  await pressInFrame(program, '1', 'Digit1');
  await page.keyboard.press('Escape');
  await expect(palette).toBeHidden();
  await inside.focus();
  await pressInFrame(program, '1', 'Digit1');
  await new Writing(page).ready();
  expect(program.complaints).toEqual([]);
  await program.end();
});

test('what is typed for the palette before it is there is sought, and does not stand in the text', async () => {
  const first = await Program.start();
  await first.window.keyboard.press('Control+n');
  const { headline } = await new Writing(first.window).ready();
  await expect(headline).toBeFocused();
  await first.window.keyboard.type('Een kop');
  await new Writing(first.window).stored();
  await first.close();

  const program = await Program.start({ home: first.home });
  const { window } = program;
  const writing = await new Writing(window).ready();
  // All in one turn of the window: it can load or draw nothing in between.
  await writing.headline.evaluate((element) => {
    element.focus();
    const press = (key: string, ctrlKey = false): boolean =>
      element.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, cancelable: true }));
    press('k', true);
    // What nobody takes would be typed.
    for (const key of 'donkert') if (press(key)) element.textContent += key;
    press('Backspace');
  });
  const sought = window.getByRole('dialog').getByRole('combobox');
  await expect(sought).toHaveValue('donker');
  await window.keyboard.type(' t');
  await expect(sought).toHaveValue('donker t');
  await window.keyboard.press('Escape');
  await expect(sought).toBeHidden();
  await expect(writing.headline).toHaveText('Een kop');
  expect(program.complaints).toEqual([]);
  await program.end();
});

test('a text that takes focus again has its caret where it was, at once', async () => {
  const program = await Program.start();
  const page = program.window;
  await page.keyboard.press('Control+n');
  const writing = await new Writing(page).ready();
  await writing.body.click();
  await page.keyboard.type('De regisseur koos een plein.');
  await expect(writing.body).toHaveText('De regisseur koos een plein.');
  const caret = await writing.body.evaluate((body: HTMLElement) => {
    const field = document.body.appendChild(document.createElement('input'));
    field.focus();
    field.remove();
    body.focus();
    return getSelection()?.focusOffset;
  });
  expect(caret).toBe('De regisseur koos een plein.'.length);
  await program.end();
});
