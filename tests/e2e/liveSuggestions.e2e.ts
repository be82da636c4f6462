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

test('what one types where the other suggests that words go, at that moment or seeing it, is not crossed out, undo of the suggestion takes nothing along, and what comes back in it is crossed out again', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-server-'));
  const server = new ServerProcess(path.resolve('out/main/katern.mjs'), folder);
  const line = await CutLine.to(await server.start());
  const first = await Program.start();
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

  // A moment without a line stands for the time that a word is on its way.
  line.cut();
  await expect(a.getByRole('contentinfo')).toContainText('Offline; alles staat op deze computer');
  await here.body.press('Control+End');
  await here.press('ArrowLeft', 'kel was dicht.'.length);
  await a.keyboard.type('TER');
  await here.stored();
  const editor = new Suggesting(b);
  await there.body.press('Control+End');
  await editor.toggle(true);
  await there.press('ArrowLeft', ' dicht.'.length);
  await there.press('Control+Shift+ArrowLeft');
  await there.press('Control+Shift+ArrowLeft');
  await b.keyboard.press('Delete');
  await expect(editor.deleted).toHaveText('winkel was');
  await there.stored();
  line.restore();

  const writer = new Suggesting(a);
  for (const suggesting of [writer, editor]) {
    await expect(suggesting.deleted).toHaveText(['win', 'kel was']);
    expect(await suggesting.reading('Origineel')).toEqual(['De winTERkel was dicht.']);
    expect(await suggesting.reading('Eindtekst')).toEqual(['De TER dicht.']);
  }

  // Now it is seen.
  await here.body.press('Control+End');
  await here.press('ArrowLeft', 'was dicht.'.length);
  await a.keyboard.type('nu ');
  await expect(editor.deleted).toHaveText(['win', 'kel ', 'was']);
  await there.body.click();
  await b.keyboard.press('Control+z');
  for (const suggesting of [writer, editor]) await expect(suggesting.deleted).toHaveCount(0);
  for (const writing of [here, there]) await expect(writing.body).toHaveText('De winTERkel nu was dicht.');
  await b.keyboard.press('Control+Shift+z');
  for (const suggesting of [writer, editor])
    await expect(suggesting.deleted).toHaveText(['win', 'kel ', 'was']);

  // What goes in the middle of it, though nobody suggests that, comes back as it was.
  await here.body.press('Control+End');
  await here.press('ArrowLeft', 'l nu was dicht.'.length);
  await a.keyboard.press('Backspace');
  for (const suggesting of [editor, writer])
    await expect(suggesting.deleted).toHaveText(['win', 'kl ', 'was']);
  await a.keyboard.press('Control+z');
  for (const suggesting of [editor, writer])
    await expect(suggesting.deleted).toHaveText(['win', 'kel ', 'was']);
  expect([first.complaints, second.complaints]).toEqual([[], []]);
  await first.end();
  await second.end();
  await line.end();
  await server.kill();
  fs.rmSync(folder, { recursive: true, force: true });
});
