import { expect, test } from '@playwright/test';
import type { Locator } from '@playwright/test';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { decideChanges } from '../../electron/press/site/siteChanges';
import { sitePlaces } from '../../electron/press/site/SitePlaces';
import { UnfinishedSites } from '../../electron/press/site/UnfinishedSites';
import { isAccessible } from './accessible';
import { Desk } from './Desk';
import { Program } from './Program';
import { Writing } from './Writing';

// Each test goes on with what the one before it left on the desk.
test.describe.configure({ mode: 'serial' });

let program: Program;
let desk: Desk;
let writing: Writing;
let dialog: Locator;
const output = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-site-'));
const site = path.join(output, 'Katern', 'example.org');

test.beforeAll(async () => {
  program = await Program.start();
  await program.app.evaluate(({ app }, folder) => app.setPath('documents', folder), output);
  desk = new Desk(program.window);
  writing = new Writing(program.window);
  dialog = program.window.getByRole('dialog', { name: 'Exporteer de site' });
});

test.afterAll(async () => {
  expect(program.complaints).toEqual([]);
  await program.end();
  fs.rmSync(output, { recursive: true, force: true });
});

/** Runs a command of the built program beside the window. */
async function katern(...typed: string[]): Promise<{ code: number | null; out: string }> {
  const child = spawn(process.execPath, ['out/main/katern.mjs', ...typed], {
    env: { ...process.env, KATERN_HOME: program.home, LANG: 'nl_NL.UTF-8', DISPLAY: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const code = new Promise<number | null>((resolve) => child.once('close', resolve));
  const out = await text(child.stdout);
  return { code: await code, out };
}

test('says that there is nothing to export yet', async () => {
  await program.window.keyboard.press('Control+Shift+e');
  await expect(
    dialog.getByRole('status').filter({ hasText: 'Er is nog geen goedgekeurd of geëxporteerd stuk.' }),
  ).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Exporteer de site' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await isAccessible(program);
  await program.window.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('exports what is approved, marks it as exported, and knows that nothing is left to do', async () => {
  const { keyboard } = program.window;
  for (const headline of ['Eerste stuk', 'Tweede stuk']) {
    await keyboard.press('Control+n');
    await expect(writing.headline).toHaveText('');
    await expect(writing.headline).toBeFocused();
    await keyboard.type(headline);
    await keyboard.press('Enter');
    await keyboard.type('Een intro.');
    await keyboard.press('Enter');
    await keyboard.type('Met tekst.');
    await writing.stored();
    const status = program.window.getByRole('button', { name: /^Status: / });
    await keyboard.press('Control+Enter');
    await expect(status).toHaveText('Ter review');
    await keyboard.press('Control+Enter');
    await expect(status).toHaveText('Goedgekeurd');
    await writing.stored();
  }
  await desk.show();
  await keyboard.press('Control+Shift+e');
  await expect(dialog.getByRole('status').filter({ hasText: '2 stukken op de site' })).toBeVisible();
  await expect(dialog.getByText('Nieuw', { exact: true })).toBeVisible();
  expect(fs.existsSync(site)).toBe(false);
  await isAccessible(program);
  const { press } = await program.backPids();
  process.kill(press, 'SIGSTOP');
  await dialog.getByRole('button', { name: 'Exporteer de site' }).click();
  await expect(dialog.getByRole('progressbar')).toBeVisible();
  await isAccessible(program);
  process.kill(press, 'SIGCONT');
  await expect(dialog.getByRole('status').filter({ hasText: 'De site staat klaar' })).toBeVisible();
  await isAccessible(program);
  expect(fs.readFileSync(path.join(site, 'index.html'), 'utf8')).toContain('Tweede stuk');
  expect(fs.existsSync(path.join(site, 'artikel', 'eerste-stuk', 'index.html'))).toBe(true);
  await keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(desk.row('Eerste stuk')).toContainText('Geëxporteerd');
  await keyboard.press('Control+Shift+e');
  await expect(dialog.getByText('De map is al zoals de site nu is.').first()).toBeVisible();
  await keyboard.press('Escape');
});

test('after a change says what differs before anything is written', async () => {
  await desk.row('Tweede stuk').dblclick();
  await writing.headline.click();
  await program.window.keyboard.press('End');
  await program.window.keyboard.type(' met meer');
  await writing.stored();
  await program.window.keyboard.press('Control+Shift+e');
  const changed = dialog.getByText('Gewijzigd', { exact: true });
  await expect(changed).toBeVisible();
  await changed.click();
  await expect(dialog.getByText('artikel/tweede-stuk/index.html')).toBeVisible();
  expect(fs.readFileSync(path.join(site, 'index.html'), 'utf8')).not.toContain('met meer');
  await dialog.getByRole('button', { name: 'Exporteer de site' }).click();
  await expect(dialog.getByRole('status').filter({ hasText: 'De site staat klaar' })).toBeVisible();
  expect(fs.readFileSync(path.join(site, 'index.html'), 'utf8')).toContain('Tweede stuk met meer');
  await program.window.keyboard.press('Escape');
});

test('leads on from the address that a piece had before its slug was changed', async () => {
  const { keyboard } = program.window;
  const slug = program.window.getByRole('textbox', { name: 'Slug' });
  await slug.fill('heel-anders');
  await keyboard.press('Tab');
  await writing.stored();
  await keyboard.press('Control+Shift+e');
  await expect(dialog.getByText('Gewijzigd', { exact: true })).toBeVisible();
  await dialog.getByRole('button', { name: 'Exporteer de site' }).click();
  await expect(dialog.getByRole('status').filter({ hasText: 'De site staat klaar' })).toBeVisible();
  const read = (file: string): string => fs.readFileSync(path.join(site, file), 'utf8');
  expect(read('artikel/heel-anders/index.html')).toContain('Tweede stuk met meer');
  expect(read('artikel/tweede-stuk/index.html')).toContain('content="0; url=../heel-anders/index.html"');
  expect(read('_redirects')).toBe('/artikel/tweede-stuk/ /artikel/heel-anders/ 301\n');
  for (const list of ['feed.xml', 'index.html', 'sitemap.xml', 'artikel/eerste-stuk/index.html'])
    expect(read(list)).not.toContain('tweede-stuk');
  await keyboard.press('Escape');
});

test('packs the site and signs it with the key of this desk', async () => {
  const { keyboard } = program.window;
  const zip = dialog.getByRole('checkbox', { name: 'Ook als zip' });
  const sign = dialog.getByRole('checkbox', { name: /^Onderteken met sleutel [0-9A-F]{16}$/ });
  const button = dialog.getByRole('button', { name: 'Exporteer de site' });
  await keyboard.press('Control+Shift+e');
  await expect(dialog.getByText('De map is al zoals de site nu is.').first()).toBeVisible();
  await expect(zip).not.toBeChecked();
  await expect(sign).toBeHidden();
  await keyboard.press('Escape');
  expect((await katern('key')).code).toBe(0);
  await keyboard.press('Control+Shift+e');
  await expect(sign).toBeChecked();
  await zip.check();
  await button.click();
  await expect(
    dialog.getByText('Ernaast staat example.org.zip. De lijst van bestanden is ondertekend.'),
  ).toBeVisible();
  for (const place of [site, `${site}.zip`]) {
    const { code, out } = await katern('verify', place, '--key', path.join(program.home, 'signing-key.pub'));
    expect(code, out).toBe(0);
  }
  await dialog.getByRole('button', { name: 'Vergelijk opnieuw' }).click();
  await expect(button).toHaveAttribute('aria-disabled', 'true');
  await sign.uncheck();
  await expect(button).not.toHaveAttribute('aria-disabled', 'true');
  await sign.check();
  await zip.uncheck();
  await keyboard.press('Escape');
});

test('marks what a command has put on the site', async () => {
  const { keyboard } = program.window;
  await keyboard.press('Control+n');
  await expect(writing.headline).toHaveText('');
  await expect(writing.headline).toBeFocused();
  await keyboard.type('Derde stuk');
  await writing.body.click();
  await keyboard.type('Met tekst.');
  const status = program.window.getByRole('button', { name: /^Status: / });
  await keyboard.press('Control+Enter');
  await expect(status).toHaveText('Ter review');
  await keyboard.press('Control+Enter');
  await expect(status).toHaveText('Goedgekeurd');
  await writing.stored();
  expect(
    (await katern('export', '--to', path.dirname(site), '--sign', path.join(program.home, 'signing-key.pem')))
      .code,
  ).toBe(0);
  await keyboard.press('Control+Shift+e');
  await expect(
    dialog.getByText('1 stuk staat er al op en wordt nog als geëxporteerd gemarkeerd.'),
  ).toBeVisible();
  await dialog.getByRole('button', { name: 'Exporteer de site' }).click();
  await expect(dialog.getByRole('status').filter({ hasText: 'De site staat klaar' })).toBeVisible();
  await keyboard.press('Escape');
  await expect(status).toHaveText('Geëxporteerd');
});

test('takes down the last piece of a site, too', async () => {
  const { keyboard } = program.window;
  await desk.show();
  await desk.list.focus();
  for (const left of [2, 1, 0]) {
    await keyboard.press('Home');
    await keyboard.press('Delete');
    await expect(desk.rows).toHaveCount(left);
  }
  await keyboard.press('Control+Shift+e');
  await expect(
    dialog.getByRole('status').filter({ hasText: 'Er is nog geen goedgekeurd of geëxporteerd stuk.' }),
  ).toBeVisible();
  await expect(dialog.getByText('Verdwijnt', { exact: true })).toBeVisible();
  await dialog.getByRole('button', { name: 'Exporteer de site' }).click();
  await expect(dialog.getByRole('status').filter({ hasText: 'De site staat klaar' })).toBeVisible();
  expect(fs.existsSync(path.join(site, 'artikel'))).toBe(false);
  expect(fs.readFileSync(path.join(site, 'index.html'), 'utf8')).not.toContain('Eerste stuk');
  await keyboard.press('Escape');
});

test('what a Katern that was killed left half done is finished when the next one starts', async () => {
  const { home } = program;
  await program.killAll();
  const places = sitePlaces(path.dirname(site), path.basename(site));
  fs.mkdirSync(path.join(places.growing, 'put'), { recursive: true });
  fs.writeFileSync(path.join(places.growing, 'put', 'robots.txt'), 'Nieuw');
  new UnfinishedSites(path.join(home, 'renditions', 'unfinished')).note(places);
  await decideChanges(places, { put: ['robots.txt'], remove: ['404.html'] });
  program = await Program.start({ home });
  await expect.poll(() => fs.existsSync(places.changes)).toBe(false);
  expect(fs.readFileSync(path.join(site, 'robots.txt'), 'utf8')).toBe('Nieuw');
  expect(fs.existsSync(path.join(site, '404.html'))).toBe(false);
});
