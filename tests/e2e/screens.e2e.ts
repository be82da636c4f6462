import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import type { ScreenName } from '../../shared/language/guide/screenNames';
import { screenNames } from '../../shared/language/guide/screenNames';
import { compareShots } from '../pictures/compareShots';
import { shownLibrary } from '../pictures/shownLibrary';
import { Program } from './Program';
import type { Look } from './looks';
import { looks, takeLook } from './looks';
import type { Screen, WatchedName } from './Screens';
import { Screens, watchedNames } from './Screens';
import { Writing } from './Writing';

/** The pictures of the screens, which the guide and the README show. `npm run pictures` takes them anew. */
const folder = path.resolve('resources', 'guide', 'screens');
/** Those of screens that are only compared. */
const watched = path.resolve('tests', 'pictures', 'screens');
const taking = process.env['KATERN_PICTURES'] === 'take';

/** What may differ, of 255: letters, times of day, how a system draws. Another place or colour of anything is more. */
const mostOnTheWhole = 2;
const mostInAPart = 16;

/** How the pictures are kept; what is compared with them is drawn as small. */
const drawn = (shot: Buffer): Promise<Buffer> => sharp(shot).webp({ quality: 72, effort: 6 }).toBuffer();

/** The screens that were shown so far. */
const shown = new Set<ScreenName | WatchedName>();

const names: readonly (ScreenName | WatchedName)[] = [...screenNames, ...watchedNames];

/** Waits until letters and pictures are there, in the pages within the window too. */
async function arrived(page: Page): Promise<void> {
  for (const frame of page.frames()) {
    await frame.evaluate(async () => {
      await document.fonts.ready;
      const inSight = [...document.images].filter(({ loading }) => loading !== 'lazy');
      await Promise.all(inSight.map((image) => image.decode().catch(() => undefined)));
    });
  }
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

async function shoot(
  program: Program,
  name: ScreenName | WatchedName,
  { language, theme }: Look,
): Promise<void> {
  // Nothing there answers to the pointer.
  await program.window.mouse.move(720, 894);
  await arrived(program.window);
  shown.add(name);
  const shot = await drawn(await program.window.screenshot({ animations: 'disabled' }));
  const isShown = (screenNames as readonly string[]).includes(name);
  const file = path.join(isShown ? folder : watched, `${name}-${language}-${theme}.webp`);
  if (taking) {
    fs.writeFileSync(file, shot);
    return;
  }
  const kept = fs.existsSync(file) ? fs.readFileSync(file) : null;
  expect(kept, `there is a picture of ${name}; npm run pictures takes it`).not.toBeNull();
  if (!kept) return;
  const { whole, worst } = await compareShots(kept, shot);
  const differs = whole > mostOnTheWhole || worst > mostInAPart;
  if (differs)
    await test.info().attach(`${name}-${language}-${theme}`, { body: shot, contentType: 'image/webp' });
  const found = `${name} ${language} ${theme}: ${whole.toFixed(1)} on the whole, ${worst.toFixed(1)} in a part`;
  expect.soft(differs ? found : '', 'looks as on its picture; if that is meant, npm run pictures').toBe('');
}

test('every screen looks as on its picture, in both languages and appearances', async () => {
  test.setTimeout(480_000);
  if (taking) for (const made of [folder, watched]) fs.mkdirSync(made, { recursive: true });
  const empty = await Program.start();
  for (const look of looks) {
    await takeLook(empty, look);
    await shoot(empty, 'first-run', look);
  }
  await empty.end();

  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-e2e-'));
  // As on a computer of the newsroom, not on the one that takes the pictures.
  fs.writeFileSync(
    path.join(home, 'config.json'),
    JSON.stringify({
      exportFolder: '/media/redactie/site',
      settings: { byline: 'Redactie', colour: 'green' },
    }),
  );
  await shownLibrary(home);
  const program = await Program.start({ home, args: ['--sample'] });
  await new Writing(program.window).ready();
  const screens = new Screens(program);
  const shootAll = async (all: readonly Screen[]): Promise<void> => {
    for (const look of looks) {
      await takeLook(program, look);
      for (const screen of all) {
        await screen.show();
        await shoot(program, screen.name, look);
        await screen.leave();
      }
    }
    await takeLook(program, { language: 'nl', theme: 'light' });
  };
  await shootAll(screens.untouched);
  await screens.edit();
  await shootAll(screens.edited);
  await screens.bring();
  await shootAll(screens.brought);
  expect([...shown].toSorted()).toEqual([...names].toSorted());
  expect(program.complaints).toEqual([]);
  await program.end();
});
