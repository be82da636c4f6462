import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { answerBoxes, askedBoxes, pickFromMenu, pressCross } from './dialogs';
import { dropPicture } from './dropPicture';
import { Exporting } from './Exporting';
import { Notices } from './Notices';
import { Program } from './Program';
import { readSample } from './readSample';
import { electronOnSmallDisk, fill, hasSmallDisk, limitFiles, onDiskOf } from './smallDisk';
import { Writing } from './Writing';

async function newArticle(program: Program, headline: string): Promise<Writing> {
  await program.window.keyboard.press('Control+n');
  const writing = await new Writing(program.window).ready();
  await expect(writing.headline).toBeFocused();
  await program.window.keyboard.type(headline);
  return writing;
}

/** The names of all files in a folder, however deep. */
function filesIn(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .flatMap((entry) => (entry.isFile() ? [entry.name] : []));
}

/** Waits until the program has ended by itself. */
async function ended(program: Program): Promise<void> {
  const main = program.app.process();
  if (main.exitCode === null) await new Promise((resolve) => main.once('exit', resolve));
  expect(main.exitCode).toBe(0);
}

for (const [how, close] of [
  ['its cross', pressCross],
  ['the menu', (program: Program) => program.app.evaluate(({ app }) => app.quit())],
  [
    'a system that shuts down',
    (program: Program) =>
      program.app.evaluate(({ powerMonitor }) => void powerMonitor.emit('shutdown', new Event('shutdown'))),
  ],
] as const) {
  test(`what was typed right before the window was closed by ${how} is there again`, async () => {
    const program = await Program.start();
    const writing = await newArticle(program, 'Vlak voor het sluiten');
    await program.window.keyboard.press('Enter');
    await program.window.keyboard.press('Enter');
    await expect(writing.body).toBeFocused();
    // While the library holds still nothing is written: the window closes with words that are not on disk.
    const { library } = await program.backPids();
    process.kill(library, 'SIGSTOP');
    await program.window.keyboard.type('Een hele zin die net nog getypt werd.');
    await close(program);
    process.kill(library, 'SIGCONT');
    await ended(program);

    const again = await Program.start({ home: program.home });
    const back = await new Writing(again.window).ready();
    expect(await back.texts()).toEqual({
      headline: 'Vlak voor het sluiten',
      standfirst: '',
      body: ['Een hele zin die net nog getypt werd.'],
    });
    await again.end();
  });
}

test('while the library does not answer Katern stays open and names the article', async () => {
  const program = await Program.start();
  const { library } = await program.backPids();
  const writing = await newArticle(program, 'Een stuk dat wacht');
  await writing.stored();
  process.kill(library, 'SIGSTOP');
  await program.window.keyboard.type(' op de schijf');
  await expect(writing.status).toHaveText('Bewaren…');
  await expect(writing.status).toContainText(
    'Niet bewaard: bibliotheek antwoordt niet. Schrijf rustig verder',
  );

  await answerBoxes(program, ['Probeer opnieuw', 'Blijf schrijven']);
  await pressCross(program);
  await expect.poll(async () => (await askedBoxes(program)).length, { timeout: 20_000 }).toBe(2);
  for (const { message, detail, buttons } of await askedBoxes(program)) {
    expect(message).toBe('Nog niet alles staat op schijf');
    expect(detail).toContain('Een stuk dat wacht op de schijf');
    expect(buttons).toEqual(['Probeer opnieuw', 'Blijf schrijven']);
  }
  await program.window.keyboard.type(', en verder');
  await expect(writing.headline).toHaveText('Een stuk dat wacht op de schijf, en verder');
  await expect(writing.status).toContainText('Niet bewaard: bibliotheek antwoordt niet');

  process.kill(library, 'SIGCONT');
  await writing.stored();
  expect((await program.backPids()).library).toBe(library);
  await pressCross(program);
  await ended(program);

  const again = await Program.start({ home: program.home });
  await expect((await new Writing(again.window).ready()).headline).toHaveText(
    'Een stuk dat wacht op de schijf, en verder',
  );
  await again.end();
});

test('while the disk is full Katern stays open, names the article, and stores once there is room', async () => {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-full-'));
  const disk = path.join(home, 'library');
  const program = await Program.start({
    home,
    ...(hasSmallDisk ? { executable: electronOnSmallDisk(home, disk, 8) } : {}),
  });
  const here = hasSmallDisk ? onDiskOf(program.app.process().pid ?? 0, disk) : disk;
  const writing = await newArticle(program, 'Een stuk op een volle schijf');
  await writing.stored();
  const { library } = await program.backPids();
  const largest = Math.max(...fs.readdirSync(here).map((name) => fs.statSync(path.join(here, name)).size));
  const clear = hasSmallDisk ? fill(here, 0) : limitFiles(library, largest);

  // A page of text: more than what is left in the blocks that are there already.
  await program.window.keyboard.press('Enter');
  await program.window.keyboard.press('Enter');
  await expect(writing.body).toBeFocused();
  const long = 'Deze alinea past niet meer. '.repeat(800).trim();
  await program.window.keyboard.insertText(long);
  const said = program.window.getByRole('contentinfo').getByRole('alert');
  await expect(said).toContainText(/^Niet bewaard: schijf/);
  if (hasSmallDisk) await expect(said).toContainText('Niet bewaard: schijf is vol. Maak ruimte op de schijf');

  if (hasSmallDisk) {
    // Nor is there room for a picture, and nothing half taken in is left.
    await dropPicture(program.window, readSample().still, 'ihostage.jpg');
    const { notes } = new Notices(program.window);
    await expect(notes).toHaveText(['Schijf is vol. Maak ruimte op de schijf.']);
    await notes.getByRole('button', { name: 'Sluit' }).click();
    expect(filesIn(path.join(here, 'originals'))).toEqual([]);
    // What is not stored is not exported either.
    await program.window.keyboard.press('Control+3');
    await expect(new Exporting(program.window).preview).toBeAttached();
    await program.window.keyboard.press('Control+e');
    await expect(program.window.locator('.export-foot').getByRole('alert')).toContainText('Schijf is vol');
    await program.window.keyboard.press('Control+1');
    await expect(writing.body).toBeFocused();
    await program.window.keyboard.press('Control+End');
  }

  await answerBoxes(program, ['Blijf schrijven']);
  await pressCross(program);
  await expect.poll(async () => (await askedBoxes(program)).length).toBe(1);
  expect((await askedBoxes(program))[0]).toMatchObject({
    detail: expect.stringContaining('Een stuk op een volle schijf'),
  });
  await program.window.keyboard.type(' Nog een zin.');
  await expect(writing.body).toHaveText(`${long} Nog een zin.`);
  await expect(said).toContainText('Niet bewaard');

  clear();
  await writing.stored();
  // Let go of, and read anew from the disk.
  await program.window.keyboard.press('Control+Shift+d');
  await program.window.getByRole('row', { name: /Een stuk op een volle schijf/ }).click();
  await expect((await writing.ready()).body).toHaveText(`${long} Nog een zin.`);
  await expect(writing.headline).toHaveText('Een stuk op een volle schijf');
  await program.end();
});

test('a window that crashes comes back with the article, its words and the settings', async () => {
  const program = await Program.start();
  await pickFromMenu(program, 'Taal: English');
  const writing = await newArticle(program, 'A piece that stays');
  await writing.stored();
  const { library, press } = await program.backPids();
  const next = program.app.waitForEvent('window');
  await program.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  );
  const back = new Writing(await next);
  await expect(back.headline).toHaveText('A piece that stays');
  await back.headline.focus();
  await back.page.keyboard.press('Control+End');
  await back.page.keyboard.type(' and goes on');
  await expect(back.headline).toHaveText('A piece that stays and goes on');
  await expect(back.status).toContainText('All saved');
  await expect
    .poll(() => program.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length))
    .toBe(1);
  expect(await program.backPids()).toEqual({ library, press });
  await program.end();
});
