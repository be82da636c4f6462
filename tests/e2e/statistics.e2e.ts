import { expect, test } from '@playwright/test';
import { Desk } from './Desk';
import { Program } from './Program';
import { Writing } from './Writing';

test('the word count tells how the article was made, and counts what was typed last', async () => {
  const program = await Program.start();
  const { keyboard } = program.window;
  const writing = new Writing(program.window);
  await keyboard.press('Control+n');
  await expect(writing.headline).toBeFocused();
  await keyboard.type('Drie woorden kop');
  await keyboard.press('Enter');
  await keyboard.type('En een intro.');

  const count = program.window.getByRole('button', { name: '6 woorden, toon meer over dit stuk' });
  const popover = program.window.getByRole('dialog', { name: 'Over dit stuk' });
  const told = (term: string): ReturnType<typeof popover.locator> =>
    popover.locator('dt', { hasText: term }).locator('xpath=following-sibling::dd[1]');
  await count.click();
  await expect(told('Gewerkt')).toHaveText(/^(Minder dan een minuut|1 min)$/);
  await expect(told('Sessies')).toHaveText('1');
  await expect(told('Voor het eerst')).toHaveText(/\d\d:\d\d/);
  await expect(told('Voor het laatst')).toHaveText(/\d\d:\d\d/);
  await expect(popover.getByRole('listitem')).toHaveText([/\+6$/]);
  await expect(popover.getByRole('listitem')).toHaveAccessibleName(/: \+6, samen 6$/);
  await keyboard.press('Escape');
  await expect(popover).toBeHidden();
  await expect(count).toBeFocused();

  // What is typed counts at once, and what is taken out is taken off.
  await writing.standfirst.focus();
  await keyboard.press('Control+End');
  await keyboard.type(' Met nog meer.');
  await program.window.getByRole('button', { name: '9 woorden, toon meer over dit stuk' }).click();
  await expect(popover.getByRole('listitem')).toHaveText([/\+9$/]);
  await keyboard.press('Escape');

  // Another status, set on the desk, is no work on it.
  const desk = await new Desk(program.window).show();
  await desk.list.focus();
  await keyboard.press('Control+a');
  const bar = program.window.getByRole('toolbar', { name: 'Selectie' });
  await bar.getByRole('button', { name: 'Status' }).click();
  await program.window.getByRole('menuitem', { name: /^Ter review/ }).click();
  await expect(desk.row('Drie woorden')).toContainText('Ter review');
  await desk.row('Drie woorden').click();
  await writing.ready();
  await program.window.getByRole('button', { name: /^9 woorden/ }).click();
  await expect(told('Sessies')).toHaveText('1');
  await expect(popover.getByRole('listitem')).toHaveText([/\+9$/]);
  expect(program.complaints).toEqual([]);
  await program.end();
});
