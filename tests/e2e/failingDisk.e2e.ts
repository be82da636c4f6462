import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Desk } from './Desk';
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

test('the desk says whether all is stored: of the piece one left, and of what is changed from the desk', async () => {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-failing-'));
  const disk = new FailingDisk(home, path.join(home, 'library'));
  const program = await Program.start({ home, env: disk.env });
  const page = program.window;
  const bar = page.getByRole('contentinfo');
  await expect(bar).toContainText('Klaar om te schrijven');
  await page.keyboard.press('Control+n');
  const writing = await new Writing(page).ready();
  await expect(writing.headline).toBeFocused();
  await page.keyboard.type('Begin');
  await writing.stored();

  const desk = await new Desk(page).show();
  await expect(writing.status).toHaveText(/^Alles bewaard · \d{2}:\d{2}:\d{2}$/);
  await expect(bar.getByRole('alert')).toHaveCount(0);

  await desk.row('Begin').click();
  await writing.ready();
  await writing.headline.click();
  disk.fail('ENOSPC', 'write');
  await page.keyboard.press('End');
  await page.keyboard.type(' en verder');
  await expect(bar.getByRole('alert')).toContainText('schijf is vol');
  await desk.show();
  await expect(bar.getByRole('alert')).toHaveText('Niet bewaard: schijf is vol. Maak ruimte op de schijf.');
  await expect(writing.status).not.toContainText('Alles bewaard');
  disk.heal();
  await expect(bar.getByRole('alert')).toHaveCount(0);
  await writing.stored();
  await expect(desk.row('Begin en verder')).toBeVisible();

  await desk.list.focus();
  disk.hold('library.sqlite');
  await page.keyboard.press('Space');
  await page.keyboard.press('Delete');
  await expect(writing.status).toHaveText('Bewaren…');
  disk.heal();
  await writing.stored();
  await expect(desk.row('Begin en verder')).toHaveCount(0);
  await program.end();
});
