import { expect, test } from '@playwright/test';
import { Program } from './Program';
import { Writing } from './Writing';

test('what is typed before a new piece is there goes into its headline, and not into the piece one comes from', async () => {
  const program = await Program.start();
  const { keyboard } = program.window;
  await keyboard.press('Control+n');
  const { headline } = await new Writing(program.window).ready();
  await expect(headline).toBeFocused();
  await keyboard.type('Het vorige');
  await new Writing(program.window).stored();

  const { library } = await program.backPids();
  process.kill(library, 'SIGSTOP');
  await keyboard.press('Control+n');
  await keyboard.type('Het nieuwl');
  await keyboard.press('Backspace');
  await keyboard.type('e');
  await expect(headline).toHaveText('Het vorige');
  process.kill(library, 'SIGCONT');
  await expect(headline).toHaveText('Het nieuwe');
  await expect(headline).toBeFocused();
  await keyboard.type(' stuk');
  await expect(headline).toHaveText('Het nieuwe stuk');
  await new Writing(program.window).stored();

  // Undone as what was typed; and whoever thinks better of it writes on where they were.
  await keyboard.press('Control+z');
  await expect(headline).toHaveText('');
  process.kill(library, 'SIGSTOP');
  await keyboard.press('Control+n');
  await keyboard.type('Toch niet');
  await keyboard.press('Escape');
  await keyboard.type('Hier');
  await expect(headline).toHaveText('Hier');
  process.kill(library, 'SIGCONT');
  await expect(headline).toHaveText('');

  // Whoever goes elsewhere types there.
  process.kill(library, 'SIGSTOP');
  await keyboard.press('Control+n');
  await keyboard.press('Control+Shift+d');
  const search = program.window.getByRole('searchbox');
  await search.focus();
  await keyboard.type('zand');
  await expect(search).toHaveValue('zand');
  process.kill(library, 'SIGCONT');
  await program.end();
});
