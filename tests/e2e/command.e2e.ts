import { expect, test } from '@playwright/test';
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { Program } from './Program';
import { Writing } from './Writing';

/** Runs a command of the built program in plain Node. */
async function katern(
  home: string,
  ...typed: string[]
): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, ['out/main/katern.mjs', ...typed], {
    env: { ...process.env, KATERN_HOME: home, LANG: 'nl_NL.UTF-8', DISPLAY: '' },
  });
  const code = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await code, out, err };
}

test('commands work beside an open Katern, without a window', async () => {
  const program = await Program.start({ args: ['--sample'] });
  try {
    await new Writing(program.window).ready();
    const { code, out, err } = await katern(program.home, 'check', '--drafts', '--json');
    expect(err).toBe('');
    const said = JSON.parse(out) as { articles: { headline: string; fault: unknown }[] };
    expect(said.articles.map(({ fault }) => fault)).toEqual([null]);
    expect(said.articles[0]?.headline).not.toBe('');
    expect(code).toBe(0);
    expect(await katern(program.home, 'verify', program.home)).toMatchObject({
      code: 1,
      out: expect.stringContaining('manifest.json: is er niet'),
    });
    expect((await katern(program.home)).code).toBe(2);
    expect(program.complaints).toEqual([]);
  } finally {
    await program.close();
  }
});
