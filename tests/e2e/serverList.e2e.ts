import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { GuardedLine } from '../../electron/live/GuardedLine';
import { LiveIndex } from '../../electron/live/LiveIndex';
import { deskNameIn, roomOf } from '../../shared/bridge/liveNames';
import { CutLine } from '../fixtures/CutLine';
import { ServerProcess } from '../fixtures/ServerProcess';
import { Program } from './Program';

let program: Program;
let line: CutLine;
let server: ServerProcess;

test.beforeAll(async () => {
  server = new ServerProcess(
    path.resolve('out/main/katern.mjs'),
    fs.mkdtempSync(path.join(os.tmpdir(), 'katern-server-')),
  );
  line = await CutLine.to(await server.start());
  program = await Program.start();
});

test.afterAll(async () => {
  await program.end();
  await line.end();
  await server.kill();
  fs.rmSync(server.folder, { recursive: true, force: true });
});

/** Has some other desk name pieces on the server, which goes away again. */
async function name(headlines: readonly string[]): Promise<void> {
  const other = new GuardedLine(server.address, { failed: () => undefined, malformed: () => undefined });
  await new Promise<void>((resolve, reject) => {
    const index = new LiveIndex({
      line: other,
      name: deskNameIn(roomOf(server.address)),
      token: server.token,
      synced: resolve,
      listed: () => undefined,
      refused: () => reject(new Error('refused')),
    });
    for (const [at, headline] of headlines.entries())
      index.tell(randomUUID(), headline, new Date(Date.UTC(2026, 10, 1, 0, at)).toISOString(), 'name');
    void other.connect();
  });
}

test('the pieces on a server: none, very many, one found by a word, and the line cut while one looks', async () => {
  const { window } = program;
  await window.keyboard.press('Control+,');
  const group = window.getByRole('region', { name: 'Samen schrijven' });
  await group.getByLabel('Server', { exact: true }).fill(line.address);
  await group.getByLabel('Token', { exact: true }).fill(server.token);
  await group.getByLabel('Token', { exact: true }).press('Enter');
  await group.getByRole('switch').check();
  await expect(group).toContainText('Verbonden');
  await window.keyboard.press('Escape');

  await window.keyboard.press('Control+K');
  await window.getByRole('combobox', { name: 'Zoek opdracht of kopij' }).fill('Haal een stuk van de server');
  await window.keyboard.press('Enter');
  const list = window.getByRole('dialog', { name: 'Stukken op de server' });
  await expect(list).toContainText('Op de server staat nog geen stuk.');

  await name(Array.from({ length: 700 }, (_none, at) => (at === 3 ? 'Cafés in de stad' : `Stuk ${at}`)));
  await expect(list.getByRole('listitem')).toHaveCount(100);
  await expect(list.getByRole('listitem').first()).toContainText('Stuk 699');
  await expect(list).toContainText('En nog 600 stukken');
  await list.getByRole('searchbox', { name: 'Zoek in koppen' }).fill('CAFES');
  await expect(list.getByRole('listitem')).toHaveText([/Cafés in de stad/]);

  line.cut();
  const get = list.getByRole('button', { name: 'Haal op: Cafés in de stad' });
  await expect(get).toHaveAttribute('aria-disabled', 'true');
  await expect(get).toHaveAccessibleDescription('Er is geen verbinding met de server.');
  await expect(list.getByRole('listitem')).toHaveCount(1);
  const { violations } = await new AxeBuilder({ page: window })
    .setLegacyMode(true)
    .include('dialog')
    .analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  line.restore();
  await expect(get).not.toHaveAttribute('aria-disabled', 'true', { timeout: 30_000 });
  // It is named there, and nothing of it was ever sent.
  await get.click();
  await expect(list).toContainText('Stuk staat nog niet op de server', { timeout: 60_000 });
  await expect(get).not.toHaveAttribute('aria-disabled', 'true');
  expect(program.complaints).toEqual([]);
});
