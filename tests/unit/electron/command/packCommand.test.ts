import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { openPackageFile } from '../../../../electron/press/packages/openPackageFile';
import { command } from '../../../fixtures/commandAtWork';
import { commandHome } from '../../../fixtures/commandHome';
import { readFrom } from '../../../fixtures/packedArticle';
import { valueOf } from '../../../fixtures/valueOf';
import { Writer } from '../../../library/Writer';

const plain = { headline: 'Zonder beeld', slug: 'zonder-beeld', stills: [] };

it('packs the articles that are named, of a library that is open, and leaves both as they are', async () => {
  const { folder, library, keep } = commandHome();
  const article = await keep(plain);
  const writer = new Writer(valueOf(await library.calls['article:load']({ article })));
  await library.calls['article:store']({ article, update: writer.type('later ') });
  const before = valueOf(await library.calls['history:log']({ article, after: 0 }));
  const to = path.join(folder, 'uit');
  const typed = ['pack', '--article', 'zonder-beeld', '--to', to, '--from', 'Redactie'];
  const { code, out, err } = await command(typed, folder);
  const file = path.join(to, 'zonder-beeld.katern');
  expect({ code, out, err }).toEqual({ code: 0, out: `${file}\n`, err: '' });
  const read = await readFrom(file);
  if ('because' in read) throw new Error(read.because);
  expect(read.flaw).toBeNull();
  expect(read.manifest).toMatchObject({ article, from: { name: 'Redactie' } });
  expect(read.updates.map(({ at }) => at)).toEqual(before.map(({ at }) => at));
  expect(valueOf(await library.calls['history:log']({ article, after: 0 }))).toEqual(before);

  // What is there is never replaced; the key is the same each time.
  const again = JSON.parse((await command([...typed, '--json'], folder)).out) as {
    packages: { file: string }[];
  };
  expect(again).toMatchObject({ command: 'pack', ok: true });
  expect(again.packages[0]?.file).toBe(path.join(to, 'zonder-beeld-2.katern'));
  expect(fs.readFileSync(path.join(to, 'zonder-beeld-2.katern')).equals(fs.readFileSync(file))).toBe(true);
});

it('locks a package with what a file says, and ends with 1 when an original is missing', async () => {
  const { folder, keep } = commandHome();
  await keep({ slug: 'met-beeld', headline: 'Met beeld' });
  const secret = path.join(folder, 'zin.txt');
  fs.writeFileSync(secret, 'drie grachten\nde rest telt niet\n');
  const { code, out } = await command(
    ['pack', '--article', 'met-beeld', '--to', folder, '--lock', secret],
    folder,
  );
  expect(code).toBe(1);
  expect(out).toMatch(/met-beeld\.katern\n {2}zonder .*: het origineel ontbreekt\n$/);
  const order = {
    file: path.join(folder, 'met-beeld.katern'),
    name: '',
    scratch: folder,
    signal: new AbortController().signal,
  };
  expect(await openPackageFile({ ...order, passphrase: '' })).toBe('locked');
  const opened = await openPackageFile({ ...order, passphrase: 'drie grachten' });
  if (typeof opened === 'string') throw new Error(opened);
  await opened.handle.close();
});

it('says what it has to be told', async () => {
  const { folder, keep } = commandHome();
  await keep(plain);
  const empty = path.join(folder, 'leeg.txt');
  fs.writeFileSync(empty, '\n');
  const end = async (...typed: string[]): Promise<[number, string]> => {
    const { code, err } = await command(['pack', ...typed], folder);
    return [code, err.trim()];
  };
  expect(await end('--to', folder)).toEqual([2, 'Zeg met --article welke stukken je inpakt.']);
  expect(await end('--article', 'zonder-beeld')).toEqual([
    2,
    'Zeg met --to in welke map de pakketten komen.',
  ]);
  expect(await end('--article', 'nergens', '--to', folder)).toEqual([
    2,
    'Er is geen stuk met id of adres ‘nergens’.',
  ]);
  expect(await end('--article', 'zonder-beeld', '--to', folder, '--lock', empty)).toEqual([
    2,
    `In ${empty} staat geen wachtwoordzin.`,
  ]);
  expect(fs.readdirSync(folder).filter((name) => name.endsWith('.katern'))).toEqual([]);
});
