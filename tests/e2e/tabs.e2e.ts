import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Desk } from './Desk';
import { pickFromMenu } from './dialogs';
import { FailingDisk } from './failingDisk';
import { Finding } from './Finding';
import { Program } from './Program';
import { Writing } from './Writing';

/** The row of tabs, by role and name. */
class TabRow {
  readonly row: Locator;
  readonly names: Locator;
  readonly current: Locator;

  constructor(readonly page: Page) {
    this.row = page.getByRole('navigation', { name: /^(Tabbladen|Tabs)$/ });
    this.names = this.row.locator('.tab-name');
    this.current = this.row.locator('[aria-current="page"]');
  }

  /** Waits until the row has these, and the current one is this. */
  async are(names: readonly string[], current: string): Promise<void> {
    await expect(this.names).toHaveText(names);
    await expect(this.current).toHaveText(current);
  }
}

/** Makes an article with that headline, in the current tab. */
async function write(page: Page, headline: string): Promise<Writing> {
  const before = await page.getByRole('heading', { level: 1 }).textContent();
  await page.keyboard.press('Control+n');
  const writing = await new Writing(page).ready();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(before ?? '');
  await writing.headline.click();
  await page.keyboard.type(headline);
  await writing.stored();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
  return writing;
}

test('pieces stand open in tabs, keep their undo, and are there again after a restart', async () => {
  const program = await Program.start();
  const page = program.window;
  const tabs = new TabRow(page);
  const desk = new Desk(page);

  // One is no row: a window with one piece is as it was.
  await write(page, 'Eerste stuk');
  await expect(tabs.row).toHaveCount(0);
  await desk.show();
  await write(page, 'Tweede stuk');
  await desk.show();

  // The list opens one apart by Ctrl+Enter, by the middle button, and by its menu.
  await desk.list.focus();
  await expect(desk.row('Tweede stuk')).toBeVisible();
  await desk.row('Eerste stuk').click({ button: 'middle' });
  await tabs.are(['Bureau', 'Eerste stuk'], 'Eerste stuk');
  const writing = await new Writing(page).ready();
  await writing.headline.click();
  await writing.press('End');
  await page.keyboard.type(' met meer');
  await expect(tabs.current).toHaveText('Eerste stuk met meer');

  await page.keyboard.press('Control+Shift+Tab');
  await tabs.are(['Bureau', 'Eerste stuk met meer'], 'Bureau');
  await desk.list.focus();
  await desk.row('Tweede stuk').click({ button: 'right' });
  await page.getByRole('menuitem', { name: /^Open in nieuw tabblad/ }).click();
  await tabs.are(['Bureau', 'Tweede stuk', 'Eerste stuk met meer'], 'Tweede stuk');
  await expect(writing.headline).toHaveText('Tweede stuk');

  // What was done in the other can still be undone there, though it was out of sight.
  await page.keyboard.press('Control+Tab');
  await expect(writing.headline).toHaveText('Eerste stuk met meer');
  await page.keyboard.press('Control+z');
  await expect(writing.headline).toHaveText('Eerste stuk');
  await writing.stored();
  await expect(tabs.current).toHaveText('Eerste stuk');

  // A piece is open once: asked for again, its tab is gone to.
  await page.keyboard.press('Control+Tab');
  await tabs.are(['Bureau', 'Tweede stuk', 'Eerste stuk'], 'Bureau');
  await desk.list.focus();
  await desk.row('Eerste stuk').click();
  await tabs.are(['Bureau', 'Tweede stuk', 'Eerste stuk'], 'Eerste stuk');

  // By keyboard: moved, closed, had back.
  await page.keyboard.press('Control+Shift+PageUp');
  await tabs.are(['Bureau', 'Eerste stuk', 'Tweede stuk'], 'Eerste stuk');
  await page.keyboard.press('Control+w');
  await tabs.are(['Bureau', 'Tweede stuk'], 'Tweede stuk');
  await page.keyboard.press('Control+Shift+t');
  await tabs.are(['Bureau', 'Eerste stuk', 'Tweede stuk'], 'Eerste stuk');
  await page.keyboard.press('Control+2');
  await expect(page.getByRole('main', { name: /^Review/ })).toBeVisible();
  await expect(tabs.current).toBeVisible();

  const found = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);

  await program.close();
  const again = await Program.start({ home: program.home });
  const back = new TabRow(again.window);
  await back.are(['Bureau', 'Eerste stuk', 'Tweede stuk'], 'Eerste stuk');
  await expect(again.window.getByRole('main', { name: /^Review/ })).toBeVisible();
  await back.row.getByRole('button', { name: 'Tweede stuk', exact: true }).click();
  await expect(new Writing(again.window).headline).toHaveText('Tweede stuk');

  // In the row arrows move, and Delete closes; closing the others leaves a window without a row.
  await back.current.press('ArrowLeft');
  await again.window.keyboard.press('ArrowLeft');
  await expect(back.row.getByRole('button', { name: 'Eerste stuk', exact: true })).toBeFocused();
  await again.window.keyboard.press('Delete');
  await back.are(['Bureau', 'Tweede stuk'], 'Tweede stuk');
  await back.current.click({ button: 'right' });
  await again.window.getByRole('menuitem', { name: 'Sluit andere tabbladen' }).click();
  await expect(back.row).toHaveCount(0);
  await expect(new Writing(again.window).headline).toHaveText('Tweede stuk');
  await pickFromMenu(again, 'Nieuw tabblad');
  await back.are(['Tweede stuk', 'Bureau'], 'Bureau');
  expect(again.complaints).toEqual([]);
  await again.end();
});

test('what is typed right before a tab is closed is on disk', async () => {
  const program = await Program.start();
  const page = program.window;
  const tabs = new TabRow(page);
  await write(page, 'Een stuk');
  await pickFromMenu(program, 'Nieuw tabblad');
  await tabs.are(['Een stuk', 'Bureau'], 'Bureau');
  await page.keyboard.press('Control+Tab');
  const writing = await new Writing(page).ready();
  await writing.headline.click();
  await writing.press('End');
  await page.keyboard.type(' over tabbladen');
  await page.keyboard.press('Control+w');
  await expect(tabs.row).toHaveCount(0);
  await program.close();
  const again = await Program.start({ home: program.home });
  await expect(new Desk(again.window).row('Een stuk over tabbladen')).toBeVisible();
  await again.end();
});

test('the palette begins with what was opened last, also after a restart', async () => {
  const program = await Program.start();
  const page = program.window;
  for (const headline of ['Een', 'Twee', 'Drie']) {
    await write(page, headline);
    await new Desk(page).show();
  }
  const lately = (window: Page): Locator =>
    window.getByRole('group', { name: 'Laatst geopend' }).getByRole('option');
  await page.keyboard.press('Control+k');
  await expect(lately(page)).toHaveText([/^Drie/, /^Twee/, /^Een/]);
  await page.keyboard.press('Escape');
  await program.close();

  const again = await Program.start({ home: program.home });
  await again.window.keyboard.press('Control+k');
  await lately(again.window).filter({ hasText: 'Een' }).click();
  await expect(new Writing(again.window).headline).toHaveText('Een');
  // The piece one is in is not among them.
  await again.window.keyboard.press('Control+k');
  await expect(lately(again.window)).toHaveText([/^Drie/, /^Twee/]);
  await again.end();
});

test('whoever comes from the strip in which one finds goes on where the other piece was left', async () => {
  const program = await Program.start();
  const page = program.window;
  const tabs = new TabRow(page);
  const finding = new Finding(page);
  const writing = await write(page, 'Een stuk');
  await pickFromMenu(program, 'Nieuw tabblad');
  await tabs.are(['Een stuk', 'Bureau'], 'Bureau');
  await write(page, 'Ander stuk');
  await finding.open();
  await page.keyboard.type('stuk');
  await page.keyboard.press('Control+Tab');
  await expect(writing.headline).toBeFocused();
  await expect(finding.strip).toHaveCount(0);
  await page.keyboard.type(' verder');
  await expect(writing.headline).toHaveText('Een stuk verder');

  // A tab that is dropped beside its row, on the text, writes nothing there.
  await tabs.names.filter({ hasText: 'Ander stuk' }).dragTo(writing.headline);
  await tabs.names.filter({ hasText: 'Ander stuk' }).dragTo(tabs.current);
  await tabs.are(['Ander stuk', 'Een stuk verder'], 'Een stuk verder');
  await expect(writing.headline).toHaveText('Een stuk verder');
  await program.end();
});

test('a tab has the headline one sees, also while the disk is full, and says of a piece that it is not there', async () => {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-tabs-'));
  const disk = new FailingDisk(home, path.join(home, 'library'));
  const program = await Program.start({ home, env: disk.env });
  const page = program.window;
  const tabs = new TabRow(page);
  await write(page, 'Een stuk');
  await pickFromMenu(program, 'Nieuw tabblad');
  await write(page, 'Ander stuk');
  await tabs.are(['Een stuk', 'Ander stuk'], 'Ander stuk');
  disk.fail('ENOSPC', 'write');
  await page.keyboard.type(' verder');
  await expect(page.getByRole('contentinfo').getByRole('alert')).toContainText('Niet bewaard');
  await page.keyboard.press('Control+Tab');
  await tabs.are(['Een stuk', 'Ander stuk verder'], 'Een stuk');
  disk.heal();
  await page.keyboard.press('Control+Tab');
  await new Writing(page).stored();
  await program.close();

  // A library that was restored has no piece that was written since.
  const file = path.join(home, 'config.json');
  const kept = fs.readFileSync(file, 'utf8');
  const { settings } = JSON.parse(kept) as { settings: { tabs: { id: string }[]; tab: number } };
  const other = settings.tabs.find((_, at) => at !== settings.tab)?.id ?? '';
  fs.writeFileSync(file, kept.replaceAll(other, '11111111-2222-4333-8444-555555555555'));
  const again = await Program.start({ home });
  await expect(new TabRow(again.window).names.filter({ hasText: 'Niet in deze bibliotheek' })).toHaveCount(1);
  await again.end();
});

test('what was opened last is in the native menu, with its headline as it is, and opens from there', async () => {
  const program = await Program.start();
  const page = program.window;
  for (const headline of ['Eerste & enige', 'Tweede']) {
    await write(page, headline);
    await new Desk(page).show();
  }
  const lines = (): Promise<string[]> =>
    program.app.evaluate(({ Menu }) => {
      const items = Menu.getApplicationMenu()?.items.flatMap((menu) => menu.submenu?.items ?? []) ?? [];
      const recent = items.find(({ label }) => label === 'Laatst geopend')?.submenu?.items ?? [];
      return recent.map(({ label }) => label);
    });
  await expect.poll(lines).toEqual(['Tweede', 'Eerste && enige']);
  await program.app.evaluate(({ Menu }) => {
    const items = Menu.getApplicationMenu()?.items.flatMap((menu) => menu.submenu?.items ?? []) ?? [];
    items.find(({ label }) => label === 'Laatst geopend')?.submenu?.items[1]?.click();
  });
  await expect(new Writing(page).headline).toHaveText('Eerste & enige');
  expect(program.complaints).toEqual([]);
  await program.end();
});
