import { expect, test } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Desk } from './Desk';
import { Notices } from './Notices';
import { Program } from './Program';
import { Writing } from './Writing';

test('what is amiss on the site is named, mended where it is, and exported again', async () => {
  const output = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-site-'));
  const program = await Program.start();
  await program.app.evaluate(({ app }, folder) => app.setPath('documents', folder), output);
  const { keyboard } = program.window;
  const desk = new Desk(program.window);
  const writing = new Writing(program.window);
  const notices = new Notices(program.window);
  const dialog = program.window.getByRole('dialog', { name: 'Controle van de site' });
  const check = async (): Promise<void> => {
    await keyboard.press('Control+k');
    await keyboard.type('controleer alles wat op de site');
    await program.window.getByRole('option', { name: /^Controleer alles wat op de site staat/ }).click();
    await expect(dialog).toBeVisible();
  };

  await program.window
    .getByRole('button', { name: /Begin met een leeg vel|Nieuw stuk/ })
    .first()
    .click();
  await writing.ready();
  await keyboard.type('Een stuk op de site');
  await keyboard.press('Enter');
  await keyboard.type('Een intro.');
  await keyboard.press('Enter');
  await keyboard.type('Tekst.');
  await writing.stored();

  await check();
  await expect(dialog.getByText('Er staat nog niets op de site.')).toBeVisible();
  await keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  await keyboard.press('Control+3');
  const write = program.window.getByRole('button', { name: /^Exporteer bundel/ });
  await expect(write).toBeEnabled();
  await write.click();
  await expect(program.window.getByText('De bundel staat klaar', { exact: true })).toBeVisible();
  await check();
  await expect(dialog.getByText('Alles in orde')).toBeVisible();
  await expect(dialog.getByText('1 stuk nagekeken.')).toBeVisible();
  await keyboard.press('Escape');

  await keyboard.press('Control+1');
  await writing.ready();
  await writing.body.click();
  await keyboard.press('Control+a');
  await keyboard.press('Delete');
  await writing.stored();
  await desk.show();
  await check();
  const group = dialog.getByRole('region', { name: 'Geen tekst' });
  await expect(group.getByRole('listitem')).toHaveText([/Een stuk op de site.*staat op de site/]);
  const { violations } = await new AxeBuilder({ page: program.window }).setLegacyMode(true).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  await expect(
    dialog.getByText('1 pagina toont wat er niet mag staan; de export van de site haalt het weg.'),
  ).toBeVisible();
  await dialog.getByRole('button', { name: 'Exporteer de site' }).click();
  const site = program.window.getByRole('dialog', { name: 'Exporteer de site' });
  await expect(site.getByText('1 stuk vraagt aandacht')).toBeVisible();
  await keyboard.press('Escape');
  await expect(site).toBeHidden();
  await check();
  await group.getByRole('button', { name: /^Ga naar tekst/ }).click();
  await expect(dialog).toBeHidden();
  await writing.ready();
  await expect(writing.body).toBeFocused();
  await keyboard.type('Weer tekst.');
  await writing.stored();

  await desk.show();
  await check();
  await expect(dialog.getByText('Alles in orde')).toBeVisible();
  await keyboard.press('Escape');
  await expect(notices.notes.filter({ hasText: 'fout' })).toHaveCount(0);
  expect(program.complaints).toEqual([]);
  await program.end();
  fs.rmSync(output, { recursive: true, force: true });
});
