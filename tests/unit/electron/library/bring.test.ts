import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { freshLibrary, valueOf } from '../../../library/freshLibrary';
import { documentOf, Writer } from '../../../library/Writer';

const createdAt = '2026-01-05T09:00:00.000Z';

it("another desk's copy comes together with what is here, and nothing is stored twice", async () => {
  const { library } = freshLibrary();
  const other = freshLibrary().library;
  const { id: article } = valueOf(await library.calls['article:create']({ language: 'nl' }));
  const first = valueOf(await library.calls['history:log']({ article, after: 0 }));
  const there = valueOf(
    await other.calls['article:bring']({ article, createdAt, updates: first, from: 'Redactie' }),
  );
  expect(there).toMatchObject({ isNew: true, stored: null });

  const here = new Writer(valueOf(await library.calls['article:load']({ article })));
  await library.calls['article:store']({ article, update: here.type('hier ') });
  const away = new Writer(valueOf(await other.calls['article:load']({ article })));
  await other.calls['article:store']({ article, update: away.type('daar ') });

  const copy = valueOf(await other.calls['history:log']({ article, after: 0 }));
  expect(copy.map(({ sequence }) => sequence)).toEqual([1, 2]);
  const updates = copy.map(({ at, bytes }) => ({ at, bytes }));
  const ask = { article, createdAt, updates, from: 'Redactie' };
  const brought = valueOf(await library.calls['article:bring'](ask));
  expect(brought).toMatchObject({ isNew: false, stored: { sequence: 3 } });
  const body = documentOf(valueOf(await library.calls['article:load']({ article })))
    .getText('body')
    .toJSON();
  expect(body).toContain('hier');
  expect(body).toContain('daar');
  expect(valueOf(await library.calls['article:bring'](ask)).stored).toBeNull();
});

it('a copy that is another article, or only a part of one, is refused and changes nothing', async () => {
  const { library } = freshLibrary();
  const { id: article } = valueOf(await library.calls['article:create']({ language: 'nl' }));
  const { id: another } = valueOf(await library.calls['article:create']({ language: 'nl' }));
  const stranger = valueOf(await library.calls['history:log']({ article: another, after: 0 }));
  const refused = { ok: false, fault: { kind: 'update-malformed', article } };
  expect(await library.calls['article:bring']({ article, createdAt, updates: stranger, from: '' })).toEqual(
    refused,
  );

  const writer = new Writer(valueOf(await library.calls['article:load']({ article })));
  writer.type('een ');
  const later = { at: createdAt, bytes: writer.type('twee ') };
  const [first] = valueOf(await library.calls['history:log']({ article, after: 0 }));
  if (!first) throw new Error('no first update');
  expect(Y.parseUpdateMeta(later.bytes).from.size).toBeGreaterThan(0);
  expect(
    await library.calls['article:bring']({ article, createdAt, updates: [first, later], from: '' }),
  ).toEqual(refused);
  expect(valueOf(await library.calls['history:log']({ article, after: 0 }))).toEqual([first]);
});
