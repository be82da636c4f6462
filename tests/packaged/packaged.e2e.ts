import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { unpackedExecutable } from '../../scripts/package/unpackedProgram.mjs';
import { readFuses } from '../../scripts/runtime/fuses.mjs';
import { Exporting } from '../e2e/Exporting';
import { Spelling } from '../e2e/Spelling';
import { Writing } from '../e2e/Writing';
import { Person } from './PackedProgram';
import type { PackedProgram } from './PackedProgram';

let person: Person;
let program: PackedProgram | null = null;

test.beforeEach(() => {
  person = new Person();
});

test.afterEach(async () => {
  if (program?.child.exitCode === null) await program.logOff();
  program = null;
  person.forget();
});

test('what was typed is there again after logging off, down to the last word', async () => {
  program = await person.open();
  await program.window.getByRole('button', { name: 'Begin met een leeg vel' }).click();
  const writing = await new Writing(program.window).ready();
  await writing.headline.fill('Een stuk uit de verpakking');
  await writing.body.click();
  await program.window.keyboard.type('Dit staat er.');
  await writing.stored();
  await program.window.keyboard.type(' En dit op de valreep.');
  expect(await program.logOff()).toBe(0);

  program = await person.open();
  const again = await new Writing(program.window).ready();
  await expect(again.headline).toHaveText('Een stuk uit de verpakking');
  await expect(again.body).toHaveText('Dit staat er. En dit op de valreep.');
});

test('the dictionaries that ship with it mark words and suggest others', async () => {
  program = await person.open();
  const { window } = program;
  await window.getByRole('button', { name: 'Begin met een leeg vel' }).click();
  const writing = await new Writing(window).ready();
  await writing.body.click();
  await window.keyboard.type('Een zeerover eet een pannekoek. No: Netflixserie. ');
  const spelling = new Spelling(window);
  await spelling.marks('pannekoek', 'Netflixserie');
  await window.getByRole('combobox', { name: 'Taal' }).selectOption('en');
  await spelling.marks('Een', 'zeerover', 'eet', 'een', 'pannekoek', 'Netflixserie');
  await window.getByRole('combobox', { name: 'Taal' }).selectOption('nl');
  await spelling.marks('pannekoek', 'Netflixserie');
  await spelling.pressRight('pannekoek');
  await spelling.item('pannenkoek').click();
  await expect(writing.body).toContainText('pannenkoek');
});

test('commands work beside its window, without a screen', async () => {
  program = await person.open();
  await program.window.getByRole('button', { name: 'Open het voorbeeldartikel' }).click();
  await new Writing(program.window).ready();
  const screenless = { DISPLAY: undefined, WAYLAND_DISPLAY: undefined };
  const check = await person.run(['check', '--drafts', '--json'], screenless);
  expect({ code: check.code, said: check.said.slice(0, 18) }).toEqual({
    code: 0,
    said: '{"command":"check"',
  });
  const { articles } = JSON.parse(check.said.split('\n')[0] ?? '') as { articles: { article: string }[] };
  const to = path.join(person.folder, 'uit');
  const id = articles[0]?.article ?? '';
  const written = await person.run(['export', '--article', id, '--to', to, '--json'], screenless);
  expect(written.code, written.said).toBe(0);
  const bundle = fs.readdirSync(to).find((name) => name.endsWith('.zip')) ?? '';
  expect(await person.run(['verify', path.join(to, bundle)], screenless)).toMatchObject({ code: 0 });
  expect(await person.run(['verify'], screenless)).toMatchObject({ code: 2 });
});

test('the sample article shows its still and is exported to the documents folder', async () => {
  program = await person.open();
  await program.window.getByRole('button', { name: 'Open het voorbeeldartikel' }).click();
  const writing = await new Writing(program.window).ready();
  const headline = (await writing.headline.textContent()) ?? '';
  const still = writing.body.locator('figure img').first();
  await expect
    .poll(() => still.evaluate((image) => (image as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(0);

  await program.window.keyboard.press('Control+3');
  const exporting = new Exporting(program.window);
  await expect(exporting.previewed.getByRole('heading', { level: 1 })).toHaveText(headline);
  await program.window.keyboard.press('Control+e');
  await expect(exporting.done).toBeVisible({ timeout: 45_000 });

  const exported = path.join(person.documents, 'Katern');
  const bundle = fs.readdirSync(exported).find((name) => !name.endsWith('.zip')) ?? '';
  const files = fs.readdirSync(path.join(exported, bundle), { recursive: true, encoding: 'utf8' });
  expect(files).toEqual(expect.arrayContaining(['index.html', 'manifest.json']));
  const pages = files.filter((file) => file.endsWith('index.html'));
  // On a page a figure and its unit stay on one line.
  const textOf = (file: string): string =>
    fs.readFileSync(path.join(exported, bundle, file), 'utf8').replaceAll('\u00A0', ' ');
  expect(pages.some((file) => textOf(file).includes(headline))).toBe(true);
  expect(files.some((file) => file.endsWith('.avif'))).toBe(true);
});

test('the fuses are as electron-builder.yml asks', () => {
  const section =
    /^electronFuses:\n((?: {2}.*\n)+)/m.exec(fs.readFileSync('electron-builder.yml', 'utf8'))?.[1] ?? '';
  const asked = [...section.matchAll(/^ {2}(\w)(\w+): (true|false)$/gm)].map(
    ([, first = '', rest = '', on]): [string, boolean] => [first.toUpperCase() + rest, on === 'true'],
  );
  expect(asked.length).toBeGreaterThanOrEqual(7);
  expect(readFuses(fs.readFileSync(unpackedExecutable))).toMatchObject(Object.fromEntries(asked));
});

test('it runs nobody else’s code, and a second one ends at once', async () => {
  program = await person.open();
  const mark = path.join(person.folder, 'mark');
  const code = `require('node:fs').writeFileSync(${JSON.stringify(mark)}, '')`;
  const script = path.join(person.folder, 'script.cjs');
  fs.writeFileSync(script, code);
  const tries = [
    await person.run(),
    await person.run(['-e', code], { ELECTRON_RUN_AS_NODE: '1' }),
    await person.run([], { NODE_OPTIONS: `--require=${script}` }),
    await person.run(['--inspect=127.0.0.1:0']),
    await person.run(['--inspect-brk=127.0.0.1:0']),
    await person.run([script]),
  ];
  for (const { code: ended, said } of tries) {
    expect(ended, said).toBe(0);
    expect(said).not.toContain('Debugger listening');
  }
  expect(fs.existsSync(mark)).toBe(false);
  await expect(program.window.getByRole('main')).toBeVisible();
});

test('it works on when nobody reads what it says any more', async () => {
  program = await person.open();
  program.child.stdout?.destroy();
  program.child.stderr?.destroy();
  const reports = path.join(person.library, 'crashes', 'main.jsonl');
  for (let i = 0; i < 3; i++) await program.window.evaluate(() => window.open('https://example.org/'));
  await program.window.getByRole('button', { name: 'Begin met een leeg vel' }).click();
  const writing = await new Writing(program.window).ready();
  await writing.headline.fill('Zonder toehoorders');
  await writing.stored();
  const lines = fs.readFileSync(reports, 'utf8').trimEnd().split('\n');
  expect(lines.filter((line) => line.includes('refused window')).length).toBe(3);
  expect(lines.length).toBe(3);
  expect(await program.logOff()).toBe(0);
});
