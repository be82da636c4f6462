import { expect, test } from '@playwright/test';
import { pictureFile } from '../fixtures/pictures/drawnPicture';
import { dropPicture } from './dropPicture';
import { Program } from './Program';
import { Writing } from './Writing';

test('the outline says how many stills there are, and of more than one which each is', async () => {
  const program = await Program.start({ args: ['--sample'] });
  const page = program.window;
  const writing = await new Writing(page).ready();
  const outline = page.getByRole('complementary', { name: 'Opbouw' });
  const stills = outline.getByRole('button', { name: /^Beeld/ });
  await expect(stills).toHaveCount(1);
  await expect(stills).toHaveAccessibleName('Beeld 1');

  await dropPicture(page, Buffer.from(await pictureFile('jpeg')), 'plein.jpg');
  await page
    .getByRole('dialog', { name: 'Beeld bij dit stuk' })
    .getByRole('button', { name: 'Klaar' })
    .click();
  await expect(stills).toHaveCount(2);
  await expect(stills.first()).toHaveAccessibleName('Beeld 1 van 2');
  await expect(stills.last()).toHaveAccessibleName('Beeld 2 van 2');
  await expect(stills.last()).toContainText('2/2');

  await writing.headline.focus();
  await page.keyboard.press('Control+z');
  await expect(stills).toHaveCount(1);
  await expect(stills).toHaveAccessibleName('Beeld 1');
  expect(program.complaints).toEqual([]);
  await program.end();
});
