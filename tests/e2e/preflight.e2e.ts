import { expect, test } from '@playwright/test';
import { Notices } from './Notices';
import { Program } from './Program';
import { Suggesting } from './Suggesting';
import { Writing } from './Writing';

let program: Program;
let writing: Writing;
let notices: Notices;

test.beforeEach(async () => {
  program = await Program.start();
  const { keyboard } = program.window;
  await program.window
    .getByRole('button', { name: /Begin met een leeg vel|Nieuw stuk/ })
    .first()
    .click();
  notices = new Notices(program.window);
  writing = await new Writing(program.window).ready();
  await expect(writing.headline).toBeFocused();
  // As what was pasted or comes from elsewhere; typed, it would be set at once.
  await keyboard.insertText('Een kop met "aanhaling" erin');
  await keyboard.press('Enter');
  await keyboard.type('Een intro.');
  await keyboard.press('Enter');
  await keyboard.type('Een alinea.');
  await keyboard.press('Enter');
  await keyboard.insertText('Nog een... met drie punten.');
  await writing.stored();
});

test.afterEach(async () => {
  expect(program.complaints).toEqual([]);
  await program.end();
});

/** What is selected in the window. */
async function selected(): Promise<string> {
  return program.window.evaluate(() => String(getSelection()));
}

test('keys lead from finding to finding in the text, mend one, and take that back', async () => {
  const { keyboard } = program.window;
  await keyboard.press('Shift+F8');
  await expect(notices.note('Omschrijving telt 10 tekens')).toBeVisible();
  await expect(writing.standfirst).toBeFocused();
  await keyboard.press('Shift+F8');
  await expect(notices.note('Leesteken niet gezet')).toBeVisible();
  await expect(writing.body).toBeFocused();
  await expect.poll(selected).toBe('...');

  await keyboard.press('Control+F8');
  await expect(writing.body).toContainText('Nog een… met drie punten.');
  await expect(notices.note('Opgelost: leesteken niet gezet')).toBeVisible();
  await keyboard.press('Control+z');
  await expect(writing.body).toContainText('Nog een... met drie punten.');

  await keyboard.press('F8');
  await expect(notices.note('Omschrijving telt 10 tekens')).toBeVisible();
  await keyboard.press('F8');
  await expect(notices.note(/1 van \d+ · Geen beeld/)).toBeVisible();
  await expect(program.window.getByRole('button', { name: /^Koppel beeld/ })).toBeFocused();
});

test('in the list Enter leads to the very words, and one button mends all that is certain', async () => {
  const { keyboard } = program.window;
  await keyboard.press('Control+3');
  const list = program.window.getByRole('list', { name: 'Controle' });
  const quotes = list.getByRole('listitem').filter({ hasText: '2 leestekens niet gezet' });
  await quotes.focus();
  await keyboard.press('Enter');
  await expect(writing.headline).toBeFocused();
  await expect.poll(selected).toBe('"');

  await keyboard.press('Control+3');
  await quotes.getByRole('button', { name: 'Zet om' }).click();
  await expect(quotes).toContainText('Opgelost');
  await keyboard.press('Control+z');
  await expect(quotes).not.toContainText('Opgelost');
  const all = program.window.getByRole('button', { name: 'Los 2 punten meteen op' });
  await all.click();
  await expect(all).toBeHidden();
  await expect(notices.note('2 punten opgelost')).toBeVisible();
  await keyboard.press('Control+1');
  await expect(writing.headline).toHaveText('Een kop met “aanhaling” erin');
  await expect(writing.body).toContainText('Nog een… met drie punten.');
  await keyboard.press('Control+z');
  await expect(writing.headline).toHaveText('Een kop met "aanhaling" erin');
  await expect(writing.body).toContainText('Nog een... met drie punten.');
});

test('an open suggestion is found, and Enter leads to where it is written', async () => {
  const { keyboard } = program.window;
  const suggesting = new Suggesting(program.window);
  await suggesting.toggle(true);
  await writing.body.locator(':scope > *').first().click();
  await keyboard.press('End');
  await keyboard.press('Enter');
  await keyboard.type('Een nieuwe alinea.');
  await expect(suggesting.inserted).toHaveText('Een nieuwe alinea.');
  await writing.stored();
  await writing.headline.click();
  await expect(suggesting.bar).toContainText('1 voorstel');

  await keyboard.press('Control+3');
  const list = program.window.getByRole('list', { name: 'Controle' });
  const open = list.getByRole('listitem').filter({ hasText: 'voeg toe “Een nieuwe alinea.”' });
  await expect(open).toContainText('staat niet in de pagina');
  await open.focus();
  await keyboard.press('Enter');
  await expect(writing.body).toBeFocused();
  await expect(suggesting.bar).toContainText('voorstel 1 van 1');
  // A finding after it is where it is printed, past what is not.
  await keyboard.press('Control+3');
  await list.getByRole('listitem').filter({ hasText: 'Leesteken niet gezet' }).focus();
  await keyboard.press('Enter');
  await expect.poll(selected).toBe('...');

  await suggesting
    .saying('Een nieuwe alinea.')
    .getByRole('button', { name: /^Wijs af/ })
    .click();
  await keyboard.press('Control+3');
  await expect(list).toBeVisible();
  await expect(open).toHaveCount(0);
});
