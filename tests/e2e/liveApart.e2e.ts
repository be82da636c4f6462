import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { CutLine } from '../fixtures/CutLine';
import { ServerProcess } from '../fixtures/ServerProcess';
import { Program } from './Program';
import { Suggesting } from './Suggesting';
import { switchOnLive, takeFromList } from './switchOnLive';
import { Writing } from './Writing';

test('a piece that is open while the line is away for long comes together as a copy does, and one writes on', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-server-'));
  const server = new ServerProcess(path.resolve('out/main/katern.mjs'), folder);
  const line = await CutLine.to(await server.start());
  // To this desk every cut is a long one.
  const first = await Program.start({ env: { KATERN_APART_FOR: '1' } });
  const second = await Program.start();
  const [a, b] = [first.window, second.window];
  await switchOnLive(a, line.address, server.token, 'Sport Buro');
  await switchOnLive(b, server.address, server.token, 'Eindredactie');
  await a.keyboard.press('Control+N');
  const here = await new Writing(a).ready();
  await here.headline.click();
  await a.keyboard.type('Winkels');
  await here.body.click();
  await a.keyboard.type('De winkel was dicht.');
  await here.stored();
  await takeFromList(b, 'Winkels');
  const there = await new Writing(b).ready();
  await expect(there.body).toContainText('De winkel was dicht.');

  line.cut();
  await expect(a.getByRole('contentinfo')).toContainText('Offline; alles staat op deze computer');
  await here.body.press('Control+End');
  await here.press('ArrowLeft', ' dicht.'.length);
  await a.keyboard.type(' al uren lang');
  await here.stored();
  await there.body.press('Control+End');
  await there.press('ArrowLeft', ' was dicht.'.length);
  await b.keyboard.type(' hier');
  await there.press('Control+End');
  await there.press('Enter');
  await b.keyboard.type('Later komt er meer.');
  await there.stored();
  line.restore();

  const told = a.getByRole('region', { name: 'Samengebracht met een ander bureau' });
  await expect(told).toContainText('Eén plek is aan twee kanten veranderd', { timeout: 30_000 });
  await expect(told).toContainText('Van Eindredactie: 4 woorden erbij');
  for (const page of [a, b]) {
    const { inserted } = new Suggesting(page);
    await expect(inserted).toContainText('hier');
  }
  // The caret stands where it stood, and undo takes back what was written last.
  await a.keyboard.type(' nu');
  await expect(there.body).toContainText('al uren lang nu');
  await a.keyboard.press('Control+z');
  await expect(there.body).not.toContainText('nu');
  await expect(there.body).toContainText('al uren lang');
  await b.keyboard.type(' ook');
  await expect(here.body).toContainText('ook');
  const textOf = (writing: Writing): Promise<string> =>
    writing.body.evaluate((body) => body.textContent ?? '');
  await expect.poll(async () => (await textOf(here)) === (await textOf(there))).toBe(true);
  const text = await textOf(here);
  for (const said of ['al uren lang', 'hier', 'ook']) expect(text.split(said)).toHaveLength(2);
  expect([first.complaints, second.complaints]).toEqual([[], []]);
  await first.end();
  await second.end();
  await line.end();
  await server.kill();
  fs.rmSync(folder, { recursive: true, force: true });
});
