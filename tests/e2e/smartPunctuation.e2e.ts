import { expect, test } from '@playwright/test';
import type { CDPSession } from '@playwright/test';
import { pickFromMenu } from './dialogs';
import { Program } from './Program';
import { Suggesting } from './Suggesting';
import { Writing } from './Writing';

let program: Program;
let writing: Writing;

test.beforeEach(async () => {
  program = await Program.start();
  await program.window
    .getByRole('button', { name: /Begin met een leeg vel|Nieuw stuk/ })
    .first()
    .click();
  writing = await new Writing(program.window).ready();
  await expect(writing.headline).toBeFocused();
});

test.afterEach(async () => {
  expect(program.complaints).toEqual([]);
  await program.end();
});

/** Types one letter after the other, as fast as they come. */
async function types(text: string): Promise<void> {
  await program.window.keyboard.type(text);
}

test('what is typed is set, in every field, and stored as it stands there', async () => {
  const { keyboard } = program.window;
  await types(`"Kom" -- zei 'zij'`);
  await keyboard.press('Enter');
  await types(`'s Avonds de foto's...`);
  await keyboard.press('Enter');
  await types(`- Een item van 3 x 4 "meter"`);
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await types('## "Tussenkop"');
  await keyboard.press('Enter');
  await types(`> 'Citaat'---`);
  const set = {
    headline: '“Kom” – zei ‘zij’',
    standfirst: '’s Avonds de foto’s…',
    body: ['Een item van 3 × 4 “meter”', '“Tussenkop”', '‘Citaat’—'],
  };
  expect(await writing.texts()).toEqual(set);
  await writing.stored();
  await program.close();
  program = await Program.start({ home: program.home });
  writing = await new Writing(program.window).ready();
  expect(await writing.texts()).toEqual(set);
});

test('a caption is set as well', async () => {
  await pickFromMenu(program, 'Open het voorbeeldartikel');
  const caption = writing.body.locator('figure .caption');
  await caption.click();
  await program.window.keyboard.press('End');
  await types(' "Buiten"...');
  await expect(caption).toHaveText(/ “Buiten”…$/);
  await writing.press('Control+z');
  await expect(caption).toHaveText(/ “Buiten”\.\.\.$/);
});

test('Ctrl+Z takes back the replacement and leaves what was typed; redoing brings it again', async () => {
  await types('Hij zei "');
  await expect(writing.headline).toHaveText('Hij zei “');
  await writing.press('Control+z');
  await expect(writing.headline).toHaveText('Hij zei "');
  await types('kom');
  await expect(writing.headline).toHaveText('Hij zei "kom');
  await writing.press('Control+z');
  await writing.press('Control+z');
  await expect(writing.headline).toHaveText('');
  await writing.press('Control+Shift+z');
  await expect(writing.headline).toHaveText('Hij zei "');
});

test('Backspace right after it does the same, once; later it deletes as ever', async () => {
  await types('Nou...');
  await expect(writing.headline).toHaveText('Nou…');
  await writing.press('Backspace');
  await expect(writing.headline).toHaveText('Nou...');
  await writing.press('Backspace');
  await expect(writing.headline).toHaveText('Nou..');
  await types('. Ja--');
  await expect(writing.headline).toHaveText('Nou… Ja–');
  await types('a');
  await writing.press('Backspace', 2);
  await expect(writing.headline).toHaveText('Nou… Ja');
  // The space is what Backspace is for where something before it was set.
  await types(" 't ");
  await expect(writing.headline).toHaveText('Nou… Ja ’t ');
  await writing.press('Backspace');
  await expect(writing.headline).toHaveText('Nou… Ja ’t');
});

test('Backspace does not take back what was done elsewhere meanwhile', async () => {
  await types('Een "');
  await expect(writing.headline).toHaveText('Een “');
  await pickFromMenu(program, 'Zet op volgende status');
  await writing.press('Backspace');
  await expect(writing.headline).toHaveText(/^Een ["]?$/);
  await expect(program.window.getByRole('button', { name: /Ter review/ }).first()).toBeVisible();
});

test('pasted, dropped in at once and composed text stays as it is', async () => {
  const page = program.window;
  await writing.body.click();
  await page.evaluate(() => {
    const clipboard = new DataTransfer();
    clipboard.setData('text/plain', `"Geplakt" -- foto's...`);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: clipboard, bubbles: true, cancelable: true }),
    );
  });
  await page.keyboard.insertText(` "ingevoegd"...`);
  await expect(writing.body).toHaveText(`"Geplakt" -- foto's... "ingevoegd"...`);
  const composer: CDPSession = await page.context().newCDPSession(page);
  await composer.send('Input.imeSetComposition', { text: `"..`, selectionStart: 3, selectionEnd: 3 });
  await composer.send('Input.imeSetComposition', { text: `"...`, selectionStart: 4, selectionEnd: 4 });
  await composer.send('Input.insertText', { text: `"...` });
  await expect(writing.body).toHaveText(`"Geplakt" -- foto's... "ingevoegd"..."...`);
});

test('a quotation mark that is a dead key is set too, alone and with the letter after it', async () => {
  const composer: CDPSession = await program.window.context().newCDPSession(program.window);
  const deadKey = async (mark: string, text: string): Promise<void> => {
    await composer.send('Input.imeSetComposition', { text: mark, selectionStart: 1, selectionEnd: 1 });
    await composer.send('Input.insertText', { text });
  };
  await deadKey('"', '"W');
  await expect(writing.headline).toHaveText('“W');
  await types('ie');
  await deadKey('"', '"');
  await expect(writing.headline).toHaveText('“Wie”');
  await writing.press('Backspace');
  await expect(writing.headline).toHaveText('“Wie"');
  await types(' caf');
  await deadKey("'", 'é');
  await types('s');
  await expect(writing.headline).toHaveText('“Wie" cafés');
});

test('while one suggests, what is set is what is suggested', async () => {
  const suggesting = new Suggesting(program.window);
  const { keyboard } = program.window;
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await types('Hij zei kom-');
  await suggesting.toggle(true);
  await types('- "nu');
  await expect(suggesting.inserted).toHaveText(['– “nu']);
  await expect(suggesting.deleted).toHaveText(['-']);
  expect(await suggesting.reading('Eindtekst')).toEqual(['Hij zei kom– “nu']);
  expect(await suggesting.reading('Origineel')).toEqual(['Hij zei kom-']);
  await writing.body.click();
  await keyboard.press('End');
  await types(' meteen"');
  await expect(suggesting.inserted).toHaveText(['– “nu meteen”']);
  await writing.press('Backspace');
  await expect(suggesting.inserted).toHaveText(['– “nu meteen"']);
  await types('.');
  expect(await suggesting.reading('Eindtekst')).toEqual(['Hij zei kom– “nu meteen".']);
});

test('what is set follows the language of the article, and can be switched off', async () => {
  const page = program.window;
  await types("'s ");
  await expect(writing.headline).toHaveText('’s ');
  await page.getByRole('combobox', { name: 'Taal' }).selectOption('en');
  await writing.headline.click();
  await page.keyboard.press('End');
  await types("'s 'tis ");
  await expect(writing.headline).toHaveText('’s ‘s ’tis ');

  await pickFromMenu(program, 'Slimme leestekens');
  await expect(page.getByRole('region', { name: 'Meldingen' })).toContainText('Slimme leestekens staan uit');
  await types('"--...');
  await expect(writing.headline).toHaveText('’s ‘s ’tis "--...');

  await page.keyboard.press('Control+,');
  const choice = page.getByRole('switch', { name: 'Slimme leestekens' });
  await expect(choice).not.toBeChecked();
  await choice.check();
  await page.keyboard.press('Escape');
  await writing.headline.click();
  await page.keyboard.press('End');
  await types('"');
  await expect(writing.headline).toHaveText('’s ‘s ’tis "--...”');
});
