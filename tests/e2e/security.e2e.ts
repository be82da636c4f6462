import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { Program } from './Program';

let program: Program;

test.beforeAll(async () => {
  program = await Program.start();
});

test.afterAll(async () => {
  await program.end();
});

test('the window knows nothing of Node, and only its own files run in it', async () => {
  const found = await program.window.evaluate(() => ({
    require: typeof (globalThis as { require?: unknown }).require,
    process: typeof (globalThis as { process?: unknown }).process,
    given: Object.keys((globalThis as unknown as { katern: object }).katern).sort(),
  }));
  expect(found).toEqual({
    require: 'undefined',
    process: 'undefined',
    given: [
      'ask',
      'hear',
      'left',
      'leftDesk',
      'locale',
      'open',
      'painted',
      'placeOf',
      'platform',
      'quitReady',
      'settings',
      'version',
      'wantPorts',
    ],
  });
  const ran = await program.window.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.inline = true';
    document.head.append(script);
    // Inside an evaluation from outside Chromium lets `new Function` pass; a timer runs as the page's own.
    (setTimeout as (code: string) => number)('window.evaluated = true');
    await new Promise((resolve) => setTimeout(resolve, 0));
    return { inline: 'inline' in window, evaluated: 'evaluated' in window };
  });
  expect(ran).toEqual({ inline: false, evaluated: false });
});

test('no request leaves the window, whatever asks for it', async () => {
  const answered = await program.window.evaluate(async () => {
    const tries = ['https://example.org/', 'http://127.0.0.1:9/', 'file:///etc/passwd', 'ws://127.0.0.1:9/'];
    const results: string[] = [];
    for (const address of tries) {
      results.push(
        await fetch(address).then(
          () => `${address} answered`,
          () => 'refused',
        ),
      );
    }
    const picture = await new Promise<string>((resolve) => {
      const image = new Image();
      image.onload = () => resolve('shown');
      image.onerror = () => resolve('refused');
      image.src = 'https://example.org/x.png';
    });
    return [...results, picture];
  });
  expect(new Set(answered)).toEqual(new Set(['refused']));
});

test('no process that goes over a network runs while nobody asked for one', async () => {
  const { library, live } = await program.backPids();
  expect(library).toBeGreaterThan(1);
  expect(live).toBeUndefined();
});

test('the window stays where it is', async () => {
  const before = program.window.url();
  const opened = await program.window.evaluate(() => {
    const child = window.open('https://example.org/');
    const link = document.createElement('a');
    link.href = 'https://example.org/';
    document.body.append(link);
    link.click();
    link.remove();
    return child === null;
  });
  expect(opened).toBe(true);
  expect(program.window.url()).toBe(before);
  expect(program.app.windows()).toHaveLength(1);
});

test('files outside the program are not served', async () => {
  const statuses = await program.window.evaluate(async () => {
    const tries = [
      'katern://app/../main/main.mjs',
      'katern://app/%2e%2e/main/main.mjs',
      'katern://app/..%2fmain%2fmain.mjs',
      'katern://app/assets/../../main/main.mjs',
      'katern://elsewhere/index.html',
    ];
    const results: number[] = [];
    for (const address of tries)
      results.push(
        await fetch(address).then(
          ({ status }) => status,
          () => 0,
        ),
      );
    return results;
  });
  for (const status of statuses) expect(status).not.toBe(200);
});

test('a call that is no call gets a fault, not an exception', async () => {
  const answers = await program.window.evaluate(async () => {
    const { ask } = (
      globalThis as unknown as { katern: { ask: (call: string, ask: unknown) => Promise<unknown> } }
    ).katern;
    return [
      await ask('settings:store', { theme: 'pink' }),
      await ask('no:call', {}),
      await ask('toString', {}),
    ];
  });
  for (const answer of answers) {
    expect(answer).toMatchObject({ ok: false, fault: { kind: 'call-malformed' } });
  }
});

test('the window runs in the system’s sandbox wherever there can be one', async () => {
  test.info().annotations.push({ type: 'root', description: String(process.getuid?.() === 0) });
  const pid = await program.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
  );
  const status = fs.readFileSync(path.join('/proc', String(pid), 'status'), 'utf8');
  const filtered = /Seccomp:\s*2/.test(status);
  // As root without a user namespace Chromium refuses to sandbox; everywhere else it must.
  expect(filtered).toBe(process.getuid?.() !== 0 && process.env['KATERN_SANDBOX'] !== 'off');
});

test('a second Katern on the same library shows the first one’s window and ends', async () => {
  const second = await program.app.evaluate(async ({ app }) => {
    const child = process.getBuiltinModule('node:child_process');
    const args = app.isPackaged
      ? []
      : [app.getAppPath(), '--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
    return new Promise<number | null>((resolve) => {
      child.spawn(process.execPath, args, { env: process.env, stdio: 'ignore' }).on('exit', resolve);
    });
  });
  expect(second).toBe(0);
  expect(program.app.windows()).toHaveLength(1);
});
