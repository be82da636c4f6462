import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { CutLine } from '../fixtures/CutLine';
import { ServerProcess } from '../fixtures/ServerProcess';
import { pictureFile } from '../fixtures/pictures/drawnPicture';
import { Desk } from './Desk';
import { dropPicture } from './dropPicture';
import { Notices } from './Notices';
import { Program } from './Program';
import { switchOnLive } from './switchOnLive';
import { Writing } from './Writing';

/** Two programs, each with a library of its own, a line of its own, and the same server behind it. */
let programs: [Program, Program];
let lines: [CutLine, CutLine];
let server: ServerProcess;

test.beforeAll(async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-server-'));
  server = new ServerProcess(path.resolve('out/main/katern.mjs'), folder);
  const address = await server.start();
  lines = [await CutLine.to(address), await CutLine.to(address)];
  programs = [await Program.start(), await Program.start()];
});

test.afterAll(async () => {
  for (const program of programs) await program.end();
  for (const line of lines) await line.end();
  await server.kill();
  fs.rmSync(server.folder, { recursive: true, force: true });
});

const textOf = (page: Page): Promise<string> =>
  new Writing(page).body.evaluate((body) => body.textContent ?? '');

/** What axe says of the dialog that is open: nothing. */
async function looksRight(page: Page): Promise<void> {
  const checked = await new AxeBuilder({ page }).setLegacyMode(true).include('dialog').analyze();
  expect(checked.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

test('two desks write in one piece: together, cut off, with the server killed, and nothing is lost or doubled', async () => {
  const [first, second] = programs;
  const [a, b] = [first.window, second.window];
  await switchOnLive(a, lines[0].address, server.token, 'Anna Een');
  await switchOnLive(b, lines[1].address, server.token, 'Bo Twee');

  // A token is told to nobody again, and stands nowhere it can be read if there is a key ring.
  await a.keyboard.press('Control+,');
  const group = a.getByRole('region', { name: 'Samen schrijven' });
  await expect(group.getByLabel('Token', { exact: true })).toHaveValue('');
  await looksRight(a);
  await a.keyboard.press('Escape');

  await a.keyboard.press('Control+N');
  const here = await new Writing(a).ready();
  await here.headline.click();
  await a.keyboard.type('Samen geschreven');
  await here.body.click();
  await a.keyboard.type('Begin. ');
  await here.stored();

  // The other desk finds it on the server.
  await b.keyboard.press('Control+K');
  await b.getByRole('combobox', { name: 'Zoek opdracht of kopij' }).fill('Haal een stuk van de server');
  await b.keyboard.press('Enter');
  const list = b.getByRole('dialog', { name: 'Stukken op de server' });
  const get = list.getByRole('button', { name: 'Haal op: Samen geschreven' });
  await expect(get).toBeVisible();
  await looksRight(b);
  await get.click();
  const there = await new Writing(b).ready();
  await expect(there.headline).toHaveText('Samen geschreven');
  await expect(there.body).toContainText('Begin.');

  // Each sees the other, by name, and where they are.
  await expect(a.getByRole('list', { name: 'Ook in dit stuk' }).getByRole('img')).toHaveAttribute(
    'aria-label',
    'Bo Twee',
  );
  await there.body.click();
  await b.keyboard.press('Control+End');
  await expect(here.body.locator('.other-caret')).toHaveCount(1);
  await expect(here.body.locator('.other-flag')).toHaveAttribute('data-initials', 'BT');
  await b.keyboard.type('Van twee. ');
  await expect(here.body).toContainText('Begin. Van twee.');
  await here.body.click();
  await a.keyboard.press('Control+Home');
  await a.keyboard.type('Van een. ');
  await expect(there.body).toContainText('Van een. Begin. Van twee.');

  // Undo takes back one's own work alone.
  await a.keyboard.press('Control+Z');
  await expect(there.body).not.toContainText('Van een.');
  await expect(there.body).toContainText('Begin. Van twee.');
  await a.keyboard.press('Control+Shift+Z');
  await expect(there.body).toContainText('Van een. Begin. Van twee.');

  // Both in the very same place: keys do what they always do.
  await a.keyboard.press('Control+End');
  await expect(there.body.locator('.other-caret')).toHaveCount(1);
  await a.keyboard.type('Slotx');
  await here.press('Backspace');
  await here.press('ArrowLeft', 2);
  await a.keyboard.type('-');
  await here.press('Delete');
  await here.press('ArrowRight');
  await a.keyboard.type('. ');
  await expect(there.body).toContainText('Van twee. Sl-t. ');

  // Cut off, both write on; storing does not wait for the network.
  lines[0].cut();
  await expect(a.getByRole('contentinfo')).toContainText('Offline; alles staat op deze computer');
  await expect(a.getByRole('list', { name: 'Ook in dit stuk' })).toHaveCount(0);
  await a.keyboard.type('Los van elkaar. ');
  await here.stored();
  await b.keyboard.type('Intussen daar. ');
  await there.stored();
  expect(await textOf(a)).not.toContain('Intussen daar.');
  lines[0].restore();
  await expect(here.body).toContainText('Intussen daar.');
  await expect(there.body).toContainText('Los van elkaar.');

  // The server dies in the middle, and is started again.
  await server.kill();
  await a.keyboard.type('Na de val. ');
  await b.keyboard.type('Ook na de val. ');
  await expect(b.getByRole('contentinfo')).toContainText('Offline; alles staat op deze computer');
  await here.stored();
  await there.stored();
  await server.start();
  await expect(here.body).toContainText('Ook na de val.');
  await expect(async () => {
    expect(await textOf(b)).toBe(await textOf(a));
  }).toPass();
  const text = await textOf(a);
  for (const said of [
    'Van een.',
    'Begin.',
    'Van twee.',
    'Los van elkaar.',
    'Intussen daar.',
    'Ook na de val.',
  ])
    expect(text.split(said)).toHaveLength(2);
  expect(text.match(/na de val\./gi)).toHaveLength(2);

  // The process that goes over the network stops, and nothing else does.
  const { live = 0 } = await first.backPids();
  expect(live).toBeGreaterThan(1);
  process.kill(live, 'SIGKILL');
  await b.keyboard.type('Tot slot. ');
  await expect(here.body).toContainText('Tot slot.');
  for (const program of programs) expect(program.complaints).toEqual([]);
});

test('what is written offline and closed goes by itself, and pictures go along', async () => {
  const [first, second] = programs;
  const [a, b] = [first.window, second.window];
  const [here, there] = [new Writing(a), new Writing(b)];
  await here.body.click();
  await dropPicture(a, Buffer.from(await pictureFile('jpeg')), 'beeld.jpg');
  for (const writing of [here, there]) {
    const picture = writing.body.getByRole('img').first();
    await expect
      .poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth), { timeout: 30_000 })
      .toBeGreaterThan(0);
  }
  await a.keyboard.press('Escape');
  await expect(a.getByRole('dialog')).toHaveCount(0);
  await here.stored();
  await a.getByRole('button', { name: 'Bureau', exact: true }).click();

  lines[0].cut();
  await new Desk(a).row('Samen geschreven').click();
  await here.ready();
  await here.body.press('Control+Home');
  await a.keyboard.type('Onderweg. ');
  await here.stored();
  await expect(a.getByRole('contentinfo')).toContainText(
    'Offline; alles staat op deze computer · 1 stuk wacht',
  );
  await there.body.press('Control+End');
  await b.keyboard.type('Op de redactie. ');
  await there.stored();
  await a.getByRole('button', { name: 'Bureau', exact: true }).click();
  // As good as ended: the one that is started in its place knows only what was kept.
  const { live = 0 } = await first.backPids();
  process.kill(live, 'SIGKILL');
  await a.keyboard.press('Control+,');
  const group = a.getByRole('region', { name: 'Samen schrijven' });
  await expect(group).toContainText('1 stuk gaat naar de server zodra er weer verbinding is.');
  await looksRight(a);
  await a.keyboard.press('Escape');

  lines[0].restore();
  await expect(there.body).toContainText('Onderweg.', { timeout: 30_000 });
  const note = new Notices(a).note('Binnengekomen van een ander bureau: Samen geschreven');
  await note.getByRole('button', { name: 'Open' }).click();
  await here.ready();
  await expect(here.body).toContainText('Op de redactie.');
  expect(await textOf(a)).toBe(await textOf(b));
  // A picture that is still on its way is asked for in vain once.
  const other = programs.flatMap(({ complaints }) => complaints.filter((line) => !line.includes('404')));
  expect(other).toEqual([]);
});

test('switched off, nothing goes over the network any more', async () => {
  const [first] = programs;
  const page = first.window;
  await page.keyboard.press('Control+,');
  await page.getByRole('region', { name: 'Samen schrijven' }).getByRole('switch').uncheck();
  await expect.poll(async () => (await first.backPids()).live).toBeUndefined();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('contentinfo')).not.toContainText('Samen');
});
