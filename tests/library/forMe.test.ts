import path from 'node:path';
import { expect, it, vi } from 'vitest';
import type { Author } from '../../shared/article/Author';
import { setStatus } from '../../shared/article/editVersions';
import type { ArticleCard } from '../../shared/bridge/answers';
import type { Asker } from '../../shared/bridge/deskQuestion';
import { nobody, plainQuestion } from '../../shared/bridge/deskQuestion';
import { assignThread, resolveThread, startThread } from '../../shared/review/threads/editThreads';
import type { Library } from '../../electron/library/Library';
import { openSqlite } from '../../electron/library/sqlite';
import type { FreshLibrary } from './freshLibrary';
import { freshLibrary, valueOf } from './freshLibrary';
import { Writer } from './Writer';

const at = '2026-11-29T12:00:00.000Z';
const noor = {
  byline: 'Noor Vermeer',
  name: 'Noor Vermeer',
  person: '11111111-0000-4000-8000-000000000001',
} satisfies Asker;
const hers: Author = { by: noor.name, person: noor.person };
const chef: Author = { by: 'Chef' };

/** A library with one article, and what changes it. */
async function withArticle(): Promise<{
  fresh: FreshLibrary;
  id: string;
  change: (work: (doc: Writer['doc']) => void) => Promise<void>;
}> {
  const fresh = freshLibrary();
  const { calls } = fresh.library;
  const { id } = valueOf(await calls['article:create']({ language: 'nl', byline: noor.byline }));
  const writer = new Writer(valueOf(await calls['article:load']({ article: id })));
  return {
    fresh,
    id,
    change: async (work) => {
      const update = writer.change(() => work(writer.doc));
      valueOf(await fresh.library.calls['article:store']({ article: id, update }));
    },
  };
}

async function forMe({ calls }: Library, who: Asker): Promise<ArticleCard[]> {
  const question = { ...plainQuestion, askedOf: who };
  const page = valueOf(await calls['desk:ask']({ question, from: 0, count: 9, find: [] }));
  const counts = valueOf(await calls['desk:counts']({ who, tags: 0 }));
  expect(counts.forMe, 'the count is what is listed').toBe(page.total);
  return page.rows.map(({ card }) => card);
}

it('lists what is asked of somebody, until it is settled', async () => {
  const { fresh, id, change } = await withArticle();
  expect(await forMe(fresh.library, noor)).toEqual([]);
  await change((doc) => {
    startThread(doc, 't', { kind: 'article' }, { id: 'c', ...chef, at, text: 'Bron?' });
    assignThread(doc, 't', hers, 'Desk', at);
  });
  expect(await forMe(fresh.library, noor)).toMatchObject([{ id, openThreads: 1, openSuggestions: 0 }]);
  const another = { ...noor, person: '11111111-0000-4000-8000-000000000002' };
  expect(await forMe(fresh.library, another), 'another of that name').toEqual([]);
  expect(await forMe(fresh.library, nobody)).toEqual([]);
  expect(await forMe(fresh.reopen(), noor)).toMatchObject([{ id }]);
  await change((doc) => resolveThread(doc, 't', hers, at));
  expect(await forMe(fresh.library, noor)).toEqual([]);
});

it('lists a piece that came back with a note for whoever the byline names, until it is sent on', async () => {
  const { fresh, id, change } = await withArticle();
  await change((doc) => setStatus(doc, 'in-review', { id: 'u', at, ...hers }));
  await change((doc) => setStatus(doc, 'draft', { id: 'v', at, ...chef, note: 'Korter' }));
  expect(await forMe(fresh.library, noor)).toMatchObject([{ id, returned: true }]);
  expect(await forMe(fresh.library, { ...noor, byline: 'Sjoerd Dam' })).toEqual([]);
  valueOf(await fresh.library.calls['article:bin']({ article: id }));
  expect(await forMe(fresh.library, noor), 'thrown away').toEqual([]);
  valueOf(await fresh.library.calls['article:restore']({ article: id }));
  await change((doc) => setStatus(doc, 'in-review', { id: 'w', at: '2026-11-29T13:00:00.000Z', ...hers }));
  expect(await forMe(fresh.library, noor)).toEqual([]);
});

it('knows it of articles from before cards knew, and leaves the others alone', async () => {
  const { fresh, id, change } = await withArticle();
  const { id: other } = valueOf(await fresh.library.calls['article:create']({ language: 'nl' }));
  await change((doc) => {
    startThread(
      doc,
      't',
      { kind: 'article' },
      { id: 'c', ...chef, at, text: '@Noor Vermeer', mentions: [hers] },
    );
  });
  expect(await forMe(fresh.library, noor)).toHaveLength(1);
  fresh.library.close();
  const database = openSqlite(path.join(fresh.folder, 'library.sqlite'));
  database.exec(`
    drop table article_asks;
    drop index articles_returned;
    alter table articles drop column open_threads;
    alter table articles drop column open_suggestions;
    alter table articles drop column returned;
    alter table site drop column left_out;
    drop table editions;
    pragma user_version = 15;
  `);
  database.close();
  fresh.changes.length = 0;
  const library = fresh.reopen();
  expect(await forMe(library, noor)).toMatchObject([{ id, openThreads: 1 }]);
  await vi.waitFor(() => expect(fresh.changes.flat()).toEqual([id]));
  expect(fresh.changes.flat()).not.toContain(other);
});
