import { expect, test } from '@playwright/test';
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { Desk } from './Desk';
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

test('a package goes into the library of another desk without a window, pictures and all, and into none that is open', async () => {
  const [here, there] = [await Program.start({ args: ['--sample'] }), await Program.start()];
  try {
    await new Writing(here.window).ready();
    const listed = await katern(here.home, 'check', '--drafts', '--json');
    const { articles } = JSON.parse(listed.out) as { articles: { article: string; headline: string }[] };
    const { article: id, headline } = articles[0]!;
    const packed = await katern(here.home, 'pack', '--article', id, '--to', here.home);
    expect(packed).toMatchObject({ code: 0, err: '' });
    const file = packed.out.trim();
    const refused = await katern(there.home, 'unpack', file, '--new');
    expect(refused).toMatchObject({ code: 3, out: '' });
    expect(refused.err).toContain('Bibliotheek is al open');
    await there.close();

    const { code, out, err } = await katern(there.home, 'unpack', file, '--new', '--json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { packages } = JSON.parse(out) as { packages: object[] };
    expect(packages).toMatchObject([{ ok: true, article: id, isNew: true, missing: [], refused: [] }]);
    const again = await Program.start({ home: there.home });
    const row = (await new Desk(again.window).show()).row(headline);
    await expect(row).toBeVisible();
    const picture = row.locator('img.row-still');
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0);
    expect([...here.complaints, ...there.complaints, ...again.complaints]).toEqual([]);
    await again.close();
  } finally {
    await here.close();
  }
});
