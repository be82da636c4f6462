import { expect, test } from '@playwright/test';
import { spawn } from 'node:child_process';
import { Desk } from './Desk';
import { Program } from './Program';
import { Writing } from './Writing';

/** Starts Katern a second time with the same home, as the system's list of articles does, and answers how it ended. */
async function again(program: Program, ...args: string[]): Promise<number | null> {
  const { spawnfile, spawnargs } = program.app.process();
  const sandbox = spawnargs.includes('--no-sandbox') ? ['--no-sandbox'] : [];
  const child = spawn(spawnfile, ['.', '--disable-gpu', ...sandbox, ...args], {
    env: { ...process.env, KATERN_HOME: program.home },
    stdio: 'ignore',
  });
  return new Promise((resolve) => child.once('exit', resolve));
}

test('an article that is asked for on the command line is opened by the Katern that runs, and by one that starts', async () => {
  const program = await Program.start();
  let writing = new Writing(program.window);
  const desk = new Desk(program.window);
  for (const headline of ['Film op het plein', 'Plein leeg']) {
    await program.window.keyboard.press('Control+n');
    await writing.ready();
    await expect(writing.headline).toBeFocused();
    await expect(writing.headline).toHaveText('');
    await program.window.keyboard.type(headline);
    await writing.stored();
  }
  const [, film] = await recentOf(program, 2);
  await desk.show();
  expect(await again(program, `--article=${film}`)).toBe(0);
  await writing.ready();
  await expect(writing.headline).toHaveText('Film op het plein');

  // What makes no sense only brings it to the front.
  expect(await again(program, '--article=../../etc')).toBe(0);
  await expect(writing.headline).toHaveText('Film op het plein');

  await desk.show();
  await desk.row('Plein leeg').click();
  await expect(writing.headline).toHaveText('Plein leeg');
  await writing.stored();
  expect(program.complaints).toEqual([]);
  await program.close();

  const started = await Program.start({ home: program.home, args: [`--article=${film}`] });
  writing = new Writing(started.window);
  await writing.ready();
  await expect(writing.headline).toHaveText('Film op het plein');
  expect(started.complaints).toEqual([]);
  await started.close();

  // One that is gone leads nowhere, and to no empty article.
  const gone = await Program.start({
    home: program.home,
    args: ['--article=0b6c1f5e-3f0a-4c53-9d57-2f6a8f1c7e11'],
  });
  await expect(gone.window.getByRole('main', { name: 'Dit stuk kan niet open' })).toContainText(
    'Stuk is er niet meer.',
  );
  expect(gone.complaints).toEqual([]);
  await gone.end();
});

/** The articles opened last, the latest first, as soon as there are so many. */
async function recentOf(program: Program, count: number): Promise<readonly string[]> {
  const recent = (): Promise<string[]> =>
    program.app.evaluate(() => {
      const { katern } = globalThis as unknown as {
        katern: { kept: { get: (key: string) => { recent: string[] } } };
      };
      return katern.kept.get('settings').recent;
    });
  await expect.poll(async () => (await recent()).length).toBe(count);
  return recent();
}
