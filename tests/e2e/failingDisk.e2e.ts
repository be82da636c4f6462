import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { FailingDisk } from './failingDisk';
import { Program } from './Program';
import { Writing } from './Writing';

const failures = [
  ['EIO', 'write', 'Niet bewaard: schijf geeft een fout. Kijk de schijf na.'],
  ['EIO', 'sync', 'Niet bewaard: schijf geeft een fout. Kijk de schijf na.'],
  [
    'EROFS',
    'write',
    'Niet bewaard: schijf is beveiligd. Geef Katern schrijfrechten, of kies een andere map.',
  ],
  ['ENOSPC', 'write', 'Niet bewaard: schijf is vol. Maak ruimte op de schijf.'],
] as const;

test('while the disk fails one writes on, is told what is wrong, and all is stored once it is well', async () => {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-failing-'));
  const library = path.join(home, 'library');
  const disk = new FailingDisk(home, library);
  const program = await Program.start({ home, env: disk.env });
  await program.window.keyboard.press('Control+n');
  const writing = await new Writing(program.window).ready();
  await expect(writing.headline).toBeFocused();
  await program.window.keyboard.type('Begin');
  await writing.stored();
  const said = program.window.getByRole('contentinfo').getByRole('alert');
  let written = 'Begin';
  for (const [error, what, message] of failures) {
    disk.fail(error, what);
    const words = `, ${what} ${error}`;
    await program.window.keyboard.type(words);
    written += words;
    await expect(said).toHaveText(message);
    await program.window.keyboard.type(' en verder');
    written += ' en verder';
    await expect(writing.headline).toHaveText(written);
    disk.heal();
    await writing.stored();
    await expect(said).toHaveCount(0);
  }
  await program.close();

  // Both copies have all of it: the database, and where that is gone the journal.
  const again = await Program.start({ home });
  await expect((await new Writing(again.window).ready()).headline).toHaveText(written);
  await again.close();
  for (const file of fs.readdirSync(library)) {
    if (file.startsWith('library.sqlite')) fs.rmSync(path.join(library, file));
  }
  const last = await Program.start({ home });
  await expect((await new Writing(last.window).ready()).headline).toHaveText(written);
  await last.end();
});
