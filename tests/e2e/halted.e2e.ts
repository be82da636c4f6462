import { expect, test } from '@playwright/test';
import { Program } from './Program';
import { Writing } from './Writing';

async function writing(program: Program, headline: string): Promise<Writing> {
  await program.window.keyboard.press('Control+n');
  const written = await new Writing(program.window).ready();
  await expect(written.headline).toBeFocused();
  await program.window.keyboard.type(headline);
  await written.stored();
  return written;
}

test('a library that hangs is said to, and is ended after a while; every word reaches the next one', async () => {
  const program = await Program.start();
  const { headline, status } = await writing(program, 'Stil');
  const { library } = await program.backPids();
  process.kill(library, 'SIGSTOP');
  await program.window.keyboard.type('te');
  await expect(status).toContainText('Niet bewaard: bibliotheek antwoordt niet');
  await program.window.keyboard.type(' op de redactie');
  await expect(headline).toHaveText('Stilte op de redactie');
  // What the watch does every few seconds, until its patience is over.
  await expect(async () => {
    await program.app.evaluate(() =>
      (globalThis as unknown as { katern: { beat: () => void } }).katern.beat(),
    );
    const now = (await program.backPids()).library;
    expect(now).toBeDefined();
    expect(now).not.toBe(library);
  }).toPass();
  await new Writing(program.window).stored();
  await program.close();
  const again = await Program.start({ home: program.home });
  await expect((await new Writing(again.window).ready()).headline).toHaveText('Stilte op de redactie');
  await again.end();
});

test('a library that only takes long is left alone', async () => {
  const program = await Program.start();
  const { status } = await writing(program, 'Lang');
  const { library } = await program.backPids();
  process.kill(library, 'SIGSTOP');
  await program.window.keyboard.type('zaam');
  await expect(status).toContainText('Niet bewaard: bibliotheek antwoordt niet');
  for (let i = 0; i < 5; i++) {
    await program.app.evaluate(() =>
      (globalThis as unknown as { katern: { beat: () => void } }).katern.beat(),
    );
  }
  process.kill(library, 'SIGCONT');
  await new Writing(program.window).stored();
  expect((await program.backPids()).library).toBe(library);
  await program.end();
});

test('everything halted and woken together, as when a computer sleeps, goes on as if nothing had been', async () => {
  const program = await Program.start();
  const written = await writing(program, 'Slaap');
  const pids = await program.backPids();
  const all = [program.app.process().pid ?? 0, ...(await program.childPids())];
  await program.window.keyboard.type('lied');
  await program.app.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'));
  for (const pid of all) process.kill(pid, 'SIGSTOP');
  for (const pid of all) process.kill(pid, 'SIGCONT');
  await program.app.evaluate(({ powerMonitor }) => powerMonitor.emit('resume'));
  await program.window.keyboard.type('je');
  await expect(written.headline).toHaveText('Slaapliedje');
  await written.stored();
  expect(await program.backPids()).toEqual(pids);
  await program.end();
});
