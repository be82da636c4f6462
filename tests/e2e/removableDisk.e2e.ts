import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Program } from './Program';
import { hasRemovableDisk, RemovableDisk } from './RemovableDisk';
import { Writing } from './Writing';

test('a disk that is taken off, comes back, comes back as another and comes back for reading only loses no word', async () => {
  // Where nothing may be mounted `libraryFolder` and `failingDisk` are what there is.
  if (!hasRemovableDisk) return;
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-removable-'));
  const folder = path.join(home, 'library');
  const disk = new RemovableDisk(home, folder);
  const program = await Program.start({ home, executable: disk.executable });
  const { keyboard } = program.window;
  await keyboard.press('Control+n');
  const writing = await new Writing(program.window).ready();
  const said = program.window.getByRole('contentinfo').getByRole('alert');
  await expect(writing.headline).toBeFocused();
  let written = '';
  const types = async (words: string): Promise<void> => {
    await keyboard.type(words);
    written += words;
    await expect(writing.headline).toHaveText(written);
  };
  await types('Op een losse schijf');
  await writing.stored();

  disk.takeOff();
  await types(', die eraf ging');
  await expect(said).toHaveText(
    'Niet bewaard: map van de bibliotheek is weg. Zet de map terug of sluit de schijf aan.',
  );
  // A library that is started now finds the folder, empty, and begins nothing in it.
  const { library } = await program.backPids();
  process.kill(library, 'SIGKILL');
  await expect.poll(async () => (await program.backPids()).library ?? library).not.toBe(library);
  await types(' en nog eens');
  await expect(said).toContainText('map van de bibliotheek is weg');
  expect(fs.readdirSync(folder)).toEqual([]);
  disk.putOn();
  await writing.stored();
  await expect(said).toHaveCount(0);

  disk.takeOff();
  await types(', terugkwam als een andere');
  await expect(said).toContainText('map van de bibliotheek is weg');
  disk.putOnAnew();
  await writing.stored();

  disk.takeOff();
  await types(' en toen alleen te lezen was');
  await expect(said).toContainText('map van de bibliotheek is weg');
  disk.putOnAnew('ro');
  await expect(said).toHaveText(
    'Niet bewaard: schijf is beveiligd. Geef Katern schrijfrechten, of kies een andere map.',
  );
  await types(', tot dat voorbij was');
  await expect(said).toContainText('schijf is beveiligd');
  disk.makeWritable();
  await writing.stored();
  await expect(said).toHaveCount(0);
  await program.close();

  const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-removable-'));
  disk.copyTo(path.join(copy, 'library'));
  disk.end();
  const again = await Program.start({ home: copy });
  await expect(new Writing(again.window).headline.or(again.window.getByText(written))).toHaveText(written);
  await again.end();
  fs.rmSync(home, { recursive: true, force: true });
});
