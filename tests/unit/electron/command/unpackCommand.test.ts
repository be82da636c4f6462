import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { LibraryLock } from '../../../../electron/library/LibraryLock';
import { knownVersion } from '../../../../electron/library/migrations/migrate';
import { versionOnDisk } from '../../../../electron/library/reading/versionOnDisk';
import { bodyOf } from '../../../../shared/article/documentShape';
import { command } from '../../../fixtures/commandAtWork';
import type { CommandHome } from '../../../fixtures/commandHome';
import { commandHome } from '../../../fixtures/commandHome';
import { makeFromFixture } from '../../../fixtures/libraries/dumpLibrary';
import { libraryIn } from '../../../fixtures/libraryIn';
import { picture, zipByHand } from '../../../fixtures/packedArticle';
import { valueOf } from '../../../fixtures/valueOf';
import { freshFolder } from '../../../library/freshLibrary';
import { documentOf, Writer } from '../../../library/Writer';

const plain = { headline: 'Zonder beeld', slug: 'zonder-beeld', stills: [], body: [] };

/** A desk whose library nobody has open. */
function closedHome(): string {
  const { folder, library } = commandHome();
  library.close();
  return folder;
}

/** Packs the article at a desk. */
async function packed({ folder }: CommandHome, ...more: string[]): Promise<string> {
  const typed = [
    'pack',
    '--article',
    'zonder-beeld',
    '--to',
    folder,
    '--from',
    'Redactie',
    '--json',
    ...more,
  ];
  const { out } = await command(typed, folder);
  return (JSON.parse(out) as { packages: { file: string }[] }).packages[0]!.file;
}

/** What the articles of a library say, by their ids. */
async function bodies(home: string): Promise<Record<string, string>> {
  const library = libraryIn(path.join(home, 'library'));
  const all: Record<string, string> = {};
  for (const article of library.articles())
    all[article] = bodyOf(documentOf(valueOf(await library.calls['article:load']({ article })))).toString();
  library.close();
  return all;
}

async function unpack(home: string, ...typed: string[]): Promise<{ code: number; out: string; err: string }> {
  return command(['unpack', ...typed], home);
}

it('takes in an article with its history once its sender is believed, brings the next together, and says so', async () => {
  const there = commandHome();
  const article = await there.keep(plain);
  const first = await packed(there);
  const home = closedHome();

  const asked = await unpack(home, first);
  expect(asked).toMatchObject({ code: 1, err: '' });
  expect(asked.out).toMatch(
    /^.*zonder-beeld\.katern: niet binnengehaald\. Van Redactie kwam hier nog geen pakket\. Klopt sleutel \S+, haal het dan binnen met --new\.\n$/,
  );
  expect(await bodies(home), 'nothing is kept of it').toEqual({});

  expect(await unpack(home, first, '--new')).toEqual({
    code: 0,
    out: `Zonder beeld (${article}): nieuw\n`,
    err: '',
  });
  expect(await unpack(home, first), 'the sender is known now').toEqual({
    code: 0,
    out: `Zonder beeld (${article}): alles stond er al\n`,
    err: '',
  });

  const writer = new Writer(valueOf(await there.library.calls['article:load']({ article })));
  await there.library.calls['article:store']({ article, update: writer.type('later ') });
  const second = await packed(there);
  const library = libraryIn(path.join(home, 'library'));
  valueOf(await library.calls['article:bin']({ article }));
  const log = valueOf(await library.calls['history:log']({ article, after: 0 }));
  library.close();
  const { code, out } = await unpack(home, second, '--json');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    command: 'unpack',
    ok: true,
    packages: [
      { file: second, ok: true, article, isNew: false, changed: true, fromBin: true, from: 'Redactie' },
    ],
  });
  expect(await bodies(home)).toEqual({ [article]: expect.stringContaining('later ') });
  const after = libraryIn(path.join(home, 'library'));
  const now = valueOf(await after.calls['history:log']({ article, after: 0 }));
  expect(now.slice(0, log.length), 'what was there is there').toEqual(log);
  expect(valueOf(await after.calls['desk:card']({ article })).binnedAt).toBe('');
  after.close();
});

it('opens a locked package with what a file says, and says what it is without', async () => {
  const there = commandHome();
  await there.keep(plain);
  const [secret, other] = ['zin.txt', 'andere.txt'].map((name) => path.join(there.folder, name)) as [
    string,
    string,
  ];
  fs.writeFileSync(secret, 'drie grachten\n');
  fs.writeFileSync(other, 'twee grachten\n');
  const file = await packed(there, '--lock', secret);
  const home = closedHome();
  expect((await unpack(home, file, '--new')).out).toMatch(
    /Het is versleuteld; geef de wachtwoordzin met --lock\.\n$/,
  );
  expect((await unpack(home, file, '--new', '--lock', other)).out).toMatch(
    /Dit is niet de wachtwoordzin van dit pakket\.\n$/,
  );
  expect((await unpack(home, file, '--new', '--lock', secret)).code).toBe(0);
});

it('refuses what is hostile or damaged, takes in the others, and ends with 1', async () => {
  const there = commandHome();
  const article = await there.keep(plain);
  const sound = await packed(there);
  const bytes = fs.readFileSync(sound);
  const changed = Buffer.from(bytes);
  changed[Math.floor(bytes.length / 2)]! ^= 1;
  const link = await zipByHand([{ name: 'link', bytes: Buffer.from('/etc/passwd'), mode: 0o120777 }]);
  const hostile = {
    text: Buffer.from('geen pakket'),
    cut: bytes.subarray(0, bytes.length / 2),
    changed,
    link,
  };
  const parts = await zipByHand(
    Array.from({ length: 5000 }, (_, at) => ({ name: `originals/${at}`, bytes: picture })),
  );
  const files = Object.entries({ ...hostile, parts }).map(([name, content]) => {
    const file = path.join(there.folder, `${name}.katern`);
    fs.writeFileSync(file, content);
    return file;
  });
  const home = closedHome();
  const { code, out } = await unpack(home, '--new', '--json', ...files, sound);
  expect(code).toBe(1);
  const { ok, packages } = JSON.parse(out) as {
    ok: boolean;
    packages: { file: string; because?: string; fault?: object }[];
  };
  expect(ok).toBe(false);
  expect(packages.map(({ because }) => because)).toEqual([...files.map(() => 'refused'), undefined]);
  expect(packages[0]?.fault).toMatchObject({ kind: 'package-refused', because: 'no-package' });
  expect(Object.keys(await bodies(home))).toEqual([article]);
});

it('leaves one that goes by a known name with another key to a person, whatever is typed', async () => {
  const [there, forger] = [commandHome(), commandHome()];
  const article = await there.keep(plain);
  await forger.keep({ ...plain, headline: 'Nagemaakt' });
  const home = closedHome();
  expect((await unpack(home, await packed(there), '--new')).code).toBe(0);
  const before = await bodies(home);
  const { code, out } = await unpack(home, await packed(forger), '--new');
  expect(code).toBe(1);
  expect(out).toContain('Redactie heeft een andere sleutel');
  expect(await bodies(home)).toEqual(before);
  expect(Object.keys(before)).toEqual([article]);
});

it.each([
  ['by name', { settings: { name: ' redactie', byline: 'Bureau' } }, 'heeft een andere sleutel'],
  ['by byline', { settings: { name: '', byline: 'Redactie' } }, 'heeft een andere sleutel'],
  ['not at all', { settings: { name: ['Redactie'] } }, 'nieuw'],
])('believes nobody to be who works here, as the settings say %s', async (_how, settings, says) => {
  const there = commandHome();
  await there.keep(plain);
  const home = closedHome();
  fs.writeFileSync(path.join(home, 'config.json'), JSON.stringify(settings));
  expect((await unpack(home, await packed(there), '--new')).out).toContain(says);
});

it('says what it has to be told, and leaves a library alone that is open, of an older Katern, or not there', async () => {
  const there = commandHome();
  await there.keep(plain);
  const file = await packed(there);
  const home = closedHome();
  expect(await unpack(home)).toEqual({ code: 2, out: '', err: 'Noem de pakketten die je binnenhaalt.\n' });
  expect(await unpack(home, path.join(home, 'nergens.katern'))).toMatchObject({ code: 3, out: '' });
  const nowhere = path.join(home, 'nergens');
  expect(await unpack(home, file, '--library', nowhere)).toMatchObject({ code: 3, out: '' });
  expect(fs.existsSync(nowhere), 'none is made').toBe(false);

  const folder = path.join(home, 'library');
  const lock = LibraryLock.take(folder);
  const inUse = await unpack(home, file, '--new');
  lock?.release();
  expect(inUse).toMatchObject({ code: 3, out: '' });
  expect(inUse.err).toContain('Bibliotheek is al open');
  expect(await bodies(home)).toEqual({});

  const older = freshFolder();
  makeFromFixture(knownVersion - 1, older);
  const { code, err } = await unpack(home, file, '--new', '--library', older);
  expect(code).toBe(3);
  expect(err).toContain('Bibliotheek is van een oudere Katern');
  expect(versionOnDisk(older)).toBe(knownVersion - 1);
});
