import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Desk } from './Desk';
import { Program } from './Program';
import { shareFolder } from './shareFolder';
import { Suggesting } from './Suggesting';
import { Writing } from './Writing';

test('of a sentence that two desks changed apart, both are told, and one of them chooses', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-both-'));
  const [here, there] = [await Program.start(), await Program.start()];
  await shareFolder(here, folder, 'Bureau Een');
  await shareFolder(there, folder, 'Bureau Twee');
  await here.window.keyboard.press('Control+n');
  const mine = await new Writing(here.window).ready();
  await mine.headline.focus();
  await here.window.keyboard.type('De kat zat');
  await mine.stored();
  await new Desk(there.window).row('De kat zat').click();
  const theirs = await new Writing(there.window).ready();

  const away = `${folder}-away`;
  fs.renameSync(folder, away);
  await mine.headline.press('Control+End');
  await here.window.keyboard.type(' stil');
  await theirs.headline.press('Control+End');
  await there.window.keyboard.type(' op de mat');
  await Promise.all([mine.stored(), theirs.stored()]);
  fs.renameSync(away, folder);

  const told = here.window.getByRole('region', { name: 'Samengebracht met Bureau Twee' });
  await expect(told).toContainText('Eén plek is aan twee kanten veranderd', { timeout: 30_000 });
  await expect(there.window.getByRole('region', { name: 'Samengebracht met Bureau Een' })).toContainText(
    'Eén plek is aan twee kanten veranderd',
    { timeout: 30_000 },
  );
  // Both wordings stand in the headline on both sides: the longer is printed, the other suggested.
  for (const { window } of [here, there]) {
    const { deleted, inserted } = new Suggesting(window);
    await expect(deleted).toContainText('op de mat');
    await expect(inserted).toContainText('stil');
  }
  const { violations } = await new AxeBuilder({ page: here.window }).setLegacyMode(true).analyze();
  expect(violations).toEqual([]);

  await told.getByRole('button', { name: 'Kies' }).click();
  await here.window
    .getByRole('button', { name: /^Neem over/ })
    .first()
    .click();
  for (const writing of [mine, theirs])
    await expect(writing.headline).toHaveText('De kat zat stil', { timeout: 30_000 });

  await told.getByRole('button', { name: 'Bekijk wat binnenkwam' }).click();
  await expect(here.window.getByRole('main', { name: 'Review' })).toContainText(
    'Voor het samenbrengen met Bureau Twee',
  );
  await told.getByRole('button', { name: 'Sluit' }).click();
  await expect(told).toBeHidden();
  expect([here.complaints, there.complaints]).toEqual([[], []]);
  await here.end();
  await there.end();
  fs.rmSync(folder, { recursive: true });
});
