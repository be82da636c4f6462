import { expect, it } from 'vitest';
import type * as Y from 'yjs';
import { bodyOf } from '../../../../shared/article/documentShape';
import { readArticle } from '../../../../shared/article/readArticle';
import { readVersions } from '../../../../shared/article/readVersions';
import { noteWriter } from '../../../../shared/article/writers';
import { plainText } from '../../../../shared/article/flatText';
import type { FreshLibrary } from '../../../library/freshLibrary';
import { freshLibrary, valueOf } from '../../../library/freshLibrary';
import { documentOf, Writer } from '../../../library/Writer';

const createdAt = '2026-01-05T09:00:00.000Z';
/** An update that Yjs cannot apply to any document. */
const poison = new Uint8Array([1, 1, 9, 0, 0x84, 9, 2, 1, 120, 0]);

type Copy = { at: string; bytes: Uint8Array }[];

async function copyFrom({ library }: FreshLibrary, article: string): Promise<Copy> {
  const log = valueOf(await library.calls['history:log']({ article, after: 0 }));
  return log.map(({ at, bytes }) => ({ at, bytes }));
}

async function loaded({ library }: FreshLibrary, article: string): Promise<Y.Doc> {
  return documentOf(valueOf(await library.calls['article:load']({ article })));
}

/** Somebody changes the body of an article in a library. */
async function write(
  fresh: FreshLibrary,
  article: string,
  name: string,
  change: (body: Y.Text) => void,
): Promise<void> {
  const writer = new Writer(valueOf(await fresh.library.calls['article:load']({ article })));
  const update = writer.change(() => {
    noteWriter(writer.doc, name);
    change(bodyOf(writer.doc));
  });
  valueOf(await fresh.library.calls['article:store']({ article, update }));
}

/** Two libraries that have the same article, of one sentence. */
async function twoLibraries(): Promise<{ here: FreshLibrary; there: FreshLibrary; article: string }> {
  const [here, there] = [freshLibrary(), freshLibrary()];
  const { id: article } = valueOf(await here.library.calls['article:create']({ language: 'nl' }));
  await write(here, article, 'Anna', (body) => body.insert(0, 'De kat zat op de mat.'));
  const updates = await copyFrom(here, article);
  const first = valueOf(
    await there.library.calls['article:bring']({ article, createdAt, updates, from: 'Anna' }),
  );
  expect(first).toMatchObject({ isNew: true, stored: null, version: null, came: [], both: [] });
  return { here, there, article };
}

it("another desk's copy comes together with what is here, is told by author, and brings nothing twice", async () => {
  const { here, there, article } = await twoLibraries();
  await write(there, article, 'Bas', (body) => body.insert(21, ' Het regende.'));
  const updates = await copyFrom(there, article);
  const ask = { article, createdAt, updates, from: 'Bas' };
  here.clock.at += 60_000;
  const brought = valueOf(await here.library.calls['article:bring'](ask));
  // The version first, and then what came.
  expect(brought).toMatchObject({ isNew: false, stored: { sequence: 4 }, from: 'Bas', both: [] });
  expect(brought.came).toMatchObject([{ by: 'Bas', inserted: 2, deleted: 0 }]);
  expect(brought.card.words).toBe(8);
  expect(here.stored).toEqual([[article, 4]]);
  const doc = await loaded(here, article);
  expect(readVersions(doc)).toMatchObject([
    { id: brought.version, kind: 'brought', name: 'Bas', at: '2026-01-05T09:01:00.000Z' },
  ]);
  const before = valueOf(await here.library.calls['history:state']({ article, sequence: 3 }));
  expect(before.body.map(({ runs }) => plainText(runs))).toEqual(['De kat zat op de mat.']);
  const again = valueOf(await here.library.calls['article:bring'](ask));
  expect(again).toMatchObject({ stored: null, version: null, came: [], both: [] });
  expect(here.reports).toEqual([]);
});

it('two libraries that bring in each other at once have the same, and nothing more to bring', async () => {
  const { here, there, article } = await twoLibraries();
  await write(here, article, 'Anna', (body) => body.insert(10, ' lang'));
  await write(there, article, 'Bas', (body) => body.insert(10, ' stil en tevreden'));
  const [ours, theirs] = [await copyFrom(here, article), await copyFrom(there, article)];
  const bring = async (fresh: FreshLibrary, updates: Copy, from: string) =>
    valueOf(await fresh.library.calls['article:bring']({ article, createdAt, updates, from }));
  const brought = await bring(here, theirs, 'Bas');
  expect(brought.both).toMatchObject([
    {
      kind: 'wordings',
      printed: { by: 'Bas' },
      suggested: { by: 'Anna', words: 'De kat zat lang op de mat.' },
    },
  ]);
  expect((await bring(there, ours, 'Anna')).both).toEqual(brought.both);
  // Each kept a version of its own: that travels, and is no reason to keep another.
  expect(await bring(here, await copyFrom(there, article), 'Bas')).toMatchObject({ version: null, both: [] });
  expect(await bring(there, await copyFrom(here, article), 'Anna')).toMatchObject({
    version: null,
    both: [],
  });
  const docs = [await loaded(here, article), await loaded(there, article)];
  const [one, other] = docs.map((doc) => [
    bodyOf(doc).toDelta() as unknown,
    readArticle(doc),
    readVersions(doc),
  ]);
  expect(one).toEqual(other);
});

it('a copy that cannot be read, is another article, or only a part of one, is refused and changes nothing', async () => {
  const { here, there, article } = await twoLibraries();
  const before = await copyFrom(here, article);
  const { id: another } = valueOf(await there.library.calls['article:create']({ language: 'nl' }));
  const [first] = before;
  if (!first) throw new Error('no first update');
  const writer = new Writer(valueOf(await here.library.calls['article:load']({ article })));
  writer.type('een ');
  const later = { at: createdAt, bytes: writer.type('twee ') };
  for (const updates of [
    await copyFrom(there, another),
    [...before, later],
    [...before, { at: createdAt, bytes: poison }],
    [{ at: createdAt, bytes: new Uint8Array([9, 9, 9]) }],
  ]) {
    const answer = await here.library.calls['article:bring']({ article, createdAt, updates, from: '' });
    expect(answer).toEqual({ ok: false, fault: { kind: 'copy-malformed', article } });
  }
  expect(await copyFrom(here, article)).toEqual(before);
});

it('a copy of a newer Katern is refused where it would close the piece here, and taken in where there is none', async () => {
  const { here, there, article } = await twoLibraries();
  await write(there, article, 'Bas', (body) => body.format(0, 2, { poll: 'x' }));
  const ask = { article, createdAt, updates: await copyFrom(there, article), from: 'Bas' };
  expect(await here.library.calls['article:bring'](ask)).toEqual({
    ok: false,
    fault: { kind: 'copy-newer', article, unknown: ['poll'] },
  });
  const third = freshLibrary();
  expect(valueOf(await third.library.calls['article:bring'](ask))).toMatchObject({ isNew: true });
  expect(readArticle(await loaded(third, article)).unknown).toEqual(['poll']);
});

it('a copy of an article in the bin says so', async () => {
  const { here, there, article } = await twoLibraries();
  valueOf(await here.library.calls['article:bin']({ article }));
  await write(there, article, 'Bas', (body) => body.insert(0, 'Ja. '));
  const ask = { article, createdAt, updates: await copyFrom(there, article), from: 'Bas' };
  const { card, stored } = valueOf(await here.library.calls['article:bring'](ask));
  expect(card.binnedAt).not.toBe('');
  expect(stored).not.toBeNull();
});

it('what nobody can be said to have done is told of whoever sent it', async () => {
  const { here, there, article } = await twoLibraries();
  const writer = new Writer(valueOf(await there.library.calls['article:load']({ article })));
  const update = writer.change(() => bodyOf(writer.doc).delete(2, 4));
  valueOf(await there.library.calls['article:store']({ article, update }));
  const ask = { article, createdAt, updates: await copyFrom(there, article), from: 'Bas' };
  const { came } = valueOf(await here.library.calls['article:bring'](ask));
  expect(came).toMatchObject([{ by: 'Bas', inserted: 0, deleted: 1 }]);
});

it('what one desk sends within ten minutes comes in together: one version is kept before it', async () => {
  const { here, there, article } = await twoLibraries();
  const bring = async (words: string, from: string): Promise<string | null> => {
    await write(there, article, from, (body) => body.insert(21, words));
    const updates = await copyFrom(there, article);
    return valueOf(await here.library.calls['article:bring']({ article, createdAt, updates, from })).version;
  };
  const first = await bring(' Het regende.', 'Bas');
  here.clock.at += 60_000;
  expect(await bring(' Hard.', 'Bas')).toBe(first);
  expect(await bring(' En lang.', 'Cas')).not.toBe(first);
  here.clock.at += 11 * 60_000;
  expect(await bring(' Toen niet meer.', 'Bas')).not.toBe(first);
  const kept = readVersions(await loaded(here, article)).map(({ kind, name }) => [kind, name]);
  expect(kept).toEqual([
    ['brought', 'Bas'],
    ['brought', 'Cas'],
    ['brought', 'Bas'],
  ]);
});
