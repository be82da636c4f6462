import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { choose } from './dialogs';
import { Desk } from './Desk';
import { Notices } from './Notices';
import { Program } from './Program';
import { shareFolder } from './shareFolder';
import { Writing } from './Writing';

test('two desks write in one piece over a shared folder, also while it is away', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-shared-'));
  const [here, there] = [await Program.start(), await Program.start()];
  await shareFolder(here, folder, 'Bureau Een');
  await shareFolder(there, folder, 'Bureau Twee');

  await here.window.keyboard.press('Control+n');
  const mine = await new Writing(here.window).ready();
  await mine.headline.focus();
  await here.window.keyboard.type('Een stuk van twee');
  await mine.stored();

  await new Desk(there.window).row('Een stuk van twee').click();
  const theirs = await new Writing(there.window).ready();
  await theirs.body.click();
  await there.window.keyboard.type('Wat de tweede schrijft.');
  await theirs.stored();
  await expect(mine.body).toHaveText('Wat de tweede schrijft.');
  await expect(
    new Notices(here.window).note('Binnengekomen van Bureau Twee: Een stuk van twee'),
  ).toBeVisible();

  // The stick is pulled out; both go on.
  const away = `${folder}-away`;
  fs.renameSync(folder, away);
  await mine.standfirst.click();
  await here.window.keyboard.type('De intro.');
  await theirs.headline.press('Control+End');
  await there.window.keyboard.type(', samen');
  await Promise.all([mine.stored(), theirs.stored()]);
  fs.renameSync(away, folder);
  for (const writing of [mine, theirs]) {
    await expect(writing.headline).toHaveText('Een stuk van twee, samen', { timeout: 30_000 });
    await expect(writing.standfirst).toHaveText('De intro.');
    await expect(writing.body).toHaveText('Wat de tweede schrijft.');
  }

  await here.window.keyboard.press('Control+,');
  const section = here.window.getByRole('region', { name: 'Gedeelde map' });
  await expect(section.getByRole('listitem')).toHaveText(['Bureau Twee']);
  const { violations } = await new AxeBuilder({ page: here.window }).setLegacyMode(true).analyze();
  expect(violations).toEqual([]);
  await section.getByRole('button', { name: 'Deel niet meer' }).click();
  await expect(section.getByRole('button', { name: 'Kies map' })).toBeVisible();
  expect([here.complaints, there.complaints]).toEqual([[], []]);
  await here.end();
  await there.end();
  fs.rmSync(folder, { recursive: true });
});

test('no folder of the library’s own is shared, nor one whose place a file takes', async () => {
  const program = await Program.start();
  const { window, home } = program;
  const outside = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-shared-'));
  fs.writeFileSync(path.join(outside, 'Katern-shared'), 'A file.');
  await window.keyboard.press('Control+,');
  const section = window.getByRole('region', { name: 'Gedeelde map' });
  const notices = new Notices(window);
  const refused: [string, RegExp][] = [
    [path.join(home, 'library'), /deze map is van Katern zelf.*Kies een map daarbuiten/i],
    [outside, /map of bestand is niet te lezen/i],
  ];
  for (const [folder, says] of refused) {
    await choose(program, folder);
    await section.getByRole('button', { name: 'Kies map' }).click();
    const note = notices.note(says);
    await expect(note).toBeVisible();
    await note.getByRole('button', { name: 'Sluit' }).click();
    await expect(section.getByRole('button', { name: 'Deel niet meer' })).toHaveCount(0);
  }
  expect(fs.readdirSync(path.join(home, 'library'))).not.toContain('Katern-shared');
  await program.end();
  fs.rmSync(outside, { recursive: true });
});
