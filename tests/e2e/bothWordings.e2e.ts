import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Desk } from './Desk';
import { Program } from './Program';
import { shareFolder } from './shareFolder';
import { Suggesting } from './Suggesting';
import { Threads } from './Threads';
import { Writing } from './Writing';

test('where one suggested in a sentence that the other changed, both wordings stand in a thread, at both desks', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-wordings-'));
  const [here, there] = [await Program.start(), await Program.start()];
  await shareFolder(here, folder, 'Sport Buro');
  await shareFolder(there, folder, 'Eindredactie');
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
  await theirs.headline.press('Control+Home');
  await new Suggesting(there.window).toggle(true);
  await there.window.keyboard.type('Ja: ');
  await Promise.all([mine.stored(), theirs.stored()]);
  fs.renameSync(away, folder);

  for (const [{ window }, other] of [
    [here, 'Eindredactie'],
    [there, 'Sport Buro'],
  ] as const) {
    const told = window.getByRole('region', { name: `Samengebracht met ${other}` });
    await expect(told).toContainText('Beide versies staan erbij in een opmerking.', { timeout: 30_000 });
    await told.getByRole('button', { name: 'Kies' }).click();
    const threads = new Threads(window);
    const thread = threads.saying('‘De kat zat stil’');
    await expect(thread).toBeVisible();
    await expect(thread).toContainText('‘Ja: De kat zat’');
    await expect(thread).toHaveCount(1);
    await expect(threads.section.locator('li.thread')).toHaveCount(1);
    await expect(new Suggesting(window).inserted).toContainText('Ja:');
  }
  const { violations } = await new AxeBuilder({ page: here.window }).setLegacyMode(true).analyze();
  expect(violations).toEqual([]);
  expect([here.complaints, there.complaints]).toEqual([[], []]);
  await here.end();
  await there.end();
  fs.rmSync(folder, { recursive: true });
});
