import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { choose, pickFromMenu } from './dialogs';
import { dropPicture } from './dropPicture';
import { Notices } from './Notices';
import { Program } from './Program';
import { readSample } from './readSample';
import { gif, hugePng, svgWithScript } from './refusedFiles';
import { Writing } from './Writing';

const kinds = 'Dit soort bestand past niet. Kies een JPEG, PNG, WebP, AVIF of TIFF.';
const damaged = 'Beeld is beschadigd. Vraag het bestand opnieuw op, of kies een ander beeld.';
const empty = 'Beeld is leeg. Vraag het bestand opnieuw op, of kies een ander beeld.';
const tooLarge = 'Beeld is te groot. Verklein het tot hoogstens 120 megapixel en koppel het opnieuw.';
const tooManyBytes = 'Bestand is te groot. Kies een bestand van hoogstens 200 MB.';
const unreadable = 'Bestand is niet te lezen. Kijk of het bestand er nog staat en probeer het opnieuw.';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-bad-'));
const still = fs.readFileSync(readSample().still);

let program: Program;
let writing: Writing;
let notices: Notices;
/** What has been typed in the standfirst so far. */
let intro = 'Een intro';

test.beforeAll(async () => {
  program = await Program.start();
  const { keyboard } = program.window;
  await keyboard.press('Control+n');
  writing = await new Writing(program.window).ready();
  notices = new Notices(program.window);
  await expect(writing.headline).toBeFocused();
  await keyboard.type('Een stuk dat heel blijft');
  await keyboard.press('Enter');
  await keyboard.type(intro);
  await keyboard.press('Enter');
  await keyboard.type('Er staat al tekst.');
  await dropPicture(program.window, still, 'goed.jpg');
  await program.window.getByRole('button', { name: 'Klaar' }).click();
  await expect(writing.body.locator('figure')).toHaveCount(1);
  expect(inLibrary()).toHaveLength(1);
  await writing.stored();
});

test.afterAll(async () => {
  await program.end();
  fs.rmSync(folder, { recursive: true, force: true });
});

/** What must be as it was after a file was refused. */
async function standing(): Promise<unknown> {
  const windowPid = await program.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
  );
  const { headline, body } = await writing.texts();
  return {
    headline,
    body,
    stills: await writing.body.locator('figure').evaluateAll((all) => all.map((figure) => figure.outerHTML)),
    kept: inLibrary(),
    pids: { ...(await program.backPids()), window: windowPid },
    broken: await program.window.evaluate(() => 'broken' in window),
  };
}

/** What of the library is words, in the database and its journal, or can be made anew. */
const notPictures = ['library.', 'search.', 'history.', `journal${path.sep}`, `cache${path.sep}`];

/** The other files of the library. */
function inLibrary(): string[] {
  const library = path.join(program.home, 'library');
  return fs
    .readdirSync(library, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(library, path.join(entry.parentPath, entry.name)))
    .filter((file) => !notPictures.some((start) => file.startsWith(start)))
    .toSorted();
}

/** Hands in a file that must be refused with this sentence, and sees that nothing else has happened. */
async function isRefused(handIn: () => Promise<void>, sentence: string): Promise<void> {
  const before = await standing();
  await handIn();
  await notices.refused(sentence);
  await writing.standfirst.focus();
  await program.window.keyboard.press('End');
  await program.window.keyboard.type('x');
  intro += 'x';
  await expect(writing.standfirst).toHaveText(intro);
  await writing.stored();
  await expect(program.window.getByRole('dialog')).toHaveCount(0);
  expect(await standing()).toEqual(before);
}

/** Chooses a file on disk by keyboard, with only the system's own dialog replaced. */
async function attach(file: string): Promise<void> {
  await choose(program, file);
  await program.window.keyboard.press('Control+Shift+p');
}

function onDisk(name: string, bytes: Buffer | string): string {
  const file = path.join(folder, name);
  fs.writeFileSync(file, bytes);
  return file;
}

const bad: [string, string, Buffer | string, string, string][] = [
  ['a text named .jpg', 'tekst.jpg', 'Dit is gewone tekst, geen beeld.', 'image/jpeg', kinds],
  [
    'a JPEG that is cut off',
    'half.jpg',
    still.subarray(0, Math.floor(still.length * 0.6)),
    'image/jpeg',
    damaged,
  ],
  ['only the first bytes of a JPEG', 'kop.jpg', still.subarray(0, 200), 'image/jpeg', damaged],
  ['a file of 0 bytes', 'leeg.jpg', Buffer.alloc(0), 'image/jpeg', empty],
  ['a PNG of 30,000 by 30,000 pixels', 'groot.png', hugePng(30_000, 30_000), 'image/png', tooLarge],
  ['an SVG with a script', 'tekening.svg', svgWithScript, 'image/svg+xml', kinds],
  ['an SVG named .png', 'tekening.png', svgWithScript, 'image/png', kinds],
  ['a GIF', 'bewegend.gif', gif, 'image/gif', kinds],
];

for (const [what, name, content, type, sentence] of bad) {
  test(`${what} is refused, dropped and chosen`, async () => {
    await isRefused(() => dropPicture(program.window, Buffer.from(content), name, type), sentence);
    await isRefused(() => attach(onDisk(name, content)), sentence);
  });
}

test('a file of 300 MB is refused before it is read', async () => {
  const file = onDisk('reusachtig.tiff', 'II*\0');
  fs.truncateSync(file, 300 * 1024 * 1024);
  await isRefused(() => attach(file), tooManyBytes);
  await isRefused(async () => {
    const transfer = await program.window.evaluateHandle(() => {
      const dropped = new DataTransfer();
      dropped.items.add(
        new File([new Uint8Array(300 * 1024 * 1024)], 'reusachtig.tiff', { type: 'image/tiff' }),
      );
      return dropped;
    });
    await program.window
      .getByRole('group', { name: 'Kopij' })
      .dispatchEvent('drop', { dataTransfer: transfer });
    await transfer.dispose();
  }, tooManyBytes);
});

test('a file that may not be read, one that is gone and a folder are refused', async () => {
  await isRefused(() => attach(path.join(folder, 'weg.jpg')), unreadable);
  await isRefused(() => attach(folder), unreadable);
  const closed = onDisk('dicht.jpg', still);
  fs.chmodSync(closed, 0);
  // Root may read everything.
  if (process.getuid?.() !== 0) await isRefused(() => attach(closed), unreadable);
});

test('a picture that is refused on the table leaves the one that is there', async () => {
  await writing.body.locator('figure').getByRole('button').first().click();
  const table = program.window.getByRole('dialog', { name: 'Beeld bij dit stuk' });
  await expect(table).toContainText('Elmer van der Marel');
  const transfer = await program.window.evaluateHandle(() => {
    const dropped = new DataTransfer();
    dropped.items.add(new File(['geen beeld'], 'tekst.jpg', { type: 'image/jpeg' }));
    return dropped;
  });
  await table.locator('.still-table-body').dispatchEvent('drop', { dataTransfer: transfer });
  await notices.refused(kinds);
  await expect(table).toContainText('Elmer van der Marel');
  await program.window.keyboard.press('Escape');
  await expect(table).toBeHidden();
});

test('the sentence is in the language of the interface', async () => {
  await pickFromMenu(program, 'Taal: English');
  await expect(writing.status).toContainText('All saved');
  const english = 'This kind of file does not fit. Choose a JPEG, PNG, WebP, AVIF or TIFF.';
  await isRefused(() => attach(onDisk('bewegend.gif', gif)), english);
});

test('thinking better of it changes nothing and says nothing', async () => {
  const before = await standing();
  await choose(program, null);
  await program.window.keyboard.press('Control+Shift+p');
  await expect.poll(() => program.window.evaluate(() => document.hasFocus())).toBe(true);
  expect(await standing()).toEqual(before);
  await expect(notices.notes).toHaveCount(0);
});
