import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { answerBoxes, askedBoxes } from './dialogs';
import { Program } from './Program';
import { Writing } from './Writing';

test('a library folder that is moved while one writes is missed at once, and all is stored when it is back', async () => {
  const program = await Program.start();
  await program.window.keyboard.press('Control+n');
  const writing = await new Writing(program.window).ready();
  await expect(writing.headline).toBeFocused();
  await program.window.keyboard.type('Waar is de map');
  await writing.stored();
  const folder = path.join(program.home, 'library');
  const elsewhere = path.join(program.home, 'elsewhere');
  fs.renameSync(folder, elsewhere);
  await program.window.keyboard.type(' gebleven');
  const said = program.window.getByRole('contentinfo').getByRole('alert');
  await expect(said).toHaveText(
    'Niet bewaard: map van de bibliotheek is weg. Zet de map terug of sluit de schijf aan.',
  );
  // Nor does a library that is started anew make an empty one in its place.
  const { library } = await program.backPids();
  process.kill(library, 'SIGKILL');
  await expect.poll(async () => (await program.backPids()).library ?? library).not.toBe(library);
  await program.window.keyboard.type(', vroeg ze');
  await expect(said).toContainText('map van de bibliotheek is weg');
  expect(fs.existsSync(folder)).toBe(false);

  fs.renameSync(elsewhere, folder);
  await writing.stored();
  await program.close();

  // A disk that is not plugged in when Katern starts: it asks, and does not begin another library there.
  fs.renameSync(folder, elsewhere);
  const again = await Program.start({ home: program.home, shown: false });
  await answerBoxes(again, ['Probeer opnieuw']);
  await expect.poll(async () => (await askedBoxes(again)).length).toBeGreaterThan(0);
  expect((await askedBoxes(again))[0]).toMatchObject({
    message: 'De map van de bibliotheek is er niet',
    buttons: ['Probeer opnieuw', 'Begin een lege bibliotheek', 'Sluit'],
  });
  fs.renameSync(elsewhere, folder);
  await expect(new Writing(again.window).headline).toHaveText('Waar is de map gebleven, vroeg ze');
  await again.end();
});
