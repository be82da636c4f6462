import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { answerBoxes, askedBoxes } from './dialogs';
import { Desk } from './Desk';
import { Program } from './Program';
import { Writing } from './Writing';

/** A home of its own that leads to the library of another. */
function homeLeadingTo(first: Program): string {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-second-'));
  fs.symlinkSync(path.join(first.home, 'library'), path.join(home, 'library'));
  return home;
}

async function withArticle(): Promise<Program> {
  const program = await Program.start();
  await program.window.keyboard.press('Control+n');
  const writing = await new Writing(program.window).ready();
  await expect(writing.headline).toBeFocused();
  await program.window.keyboard.type('Van ons allebei');
  await writing.stored();
  return program;
}

test('a second Katern on a library says so, and brings the first one to the front', async () => {
  const first = await withArticle();
  const shown = first.app.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const { katern } = globalThis as unknown as { katern: { show: () => void } };
        katern.show = () => resolve('shown');
      }),
  );
  const second = await Program.start({ home: homeLeadingTo(first), shown: false });
  const main = second.app.process();
  const ended = new Promise((resolve) => main.once('exit', resolve));
  await answerBoxes(second, ['Ga daarheen']);
  expect(await shown).toBe('shown');
  expect(await ended).toBe(0);
  await first.end();
  fs.rmSync(second.home, { recursive: true });
});

test('a second Katern waits for the first to end, and then goes on with the library', async () => {
  const first = await withArticle();
  const second = await Program.start({ home: homeLeadingTo(first), shown: false });
  await answerBoxes(second, ['Probeer opnieuw']);
  await expect.poll(async () => (await askedBoxes(second)).length).toBeGreaterThan(0);
  const [asked] = await askedBoxes(second);
  expect(asked).toMatchObject({
    message: 'De bibliotheek is al open in een andere Katern',
    buttons: ['Ga daarheen', 'Probeer opnieuw', 'Sluit'],
  });
  await first.close();

  const desk = new Desk(second.window);
  await desk.row('Van ons allebei').click();
  const writing = await new Writing(second.window).ready();
  await writing.headline.press('Control+End');
  await second.window.keyboard.type(', en nu van mij');
  await writing.stored();
  await second.end();
  fs.rmSync(first.home, { recursive: true });
});

test('a Katern that was killed keeps nobody out', async () => {
  const first = await withArticle();
  const home = homeLeadingTo(first);
  await first.killAll();
  const second = await Program.start({ home });
  await answerBoxes(second, ['Sluit']);
  await expect(new Desk(second.window).row('Van ons allebei')).toBeVisible();
  expect(await askedBoxes(second)).toEqual([]);
  await second.end();
  // Nor with a home of the same name that is on another computer now.
  fs.symlinkSync('another-computer-1', path.join(first.home, 'SingletonLock.new'));
  fs.renameSync(path.join(first.home, 'SingletonLock.new'), path.join(first.home, 'SingletonLock'));
  const again = await Program.start({ home: first.home });
  await expect(new Writing(again.window).headline).toHaveText('Van ons allebei');
  await again.end();
});
