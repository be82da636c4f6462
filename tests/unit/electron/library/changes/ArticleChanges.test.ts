import * as Y from 'yjs';
import { describe, expect, it } from 'vitest';
import type { Library } from '../../../../../electron/library/Library';
import { createArticle } from '../../../../../shared/article/createArticle';
import { fieldsOf, tagsOf } from '../../../../../shared/article/documentShape';
import { addTag } from '../../../../../shared/article/editTags';
import { readTags } from '../../../../../shared/article/readTags';
import { readVersions } from '../../../../../shared/article/readVersions';
import type { ArticleCard } from '../../../../../shared/bridge/answers';
import type { BulkChange, ChangedArticles } from '../../../../../shared/bridge/changeCalls';
import { changeCalls } from '../../../../../shared/bridge/changeCalls';
import type { Tag } from '../../../../../shared/tags/Tag';
import * as v from 'valibot';
import { freshLibrary, valueOf } from '../../../../library/freshLibrary';
import { documentOf, Writer } from '../../../../library/Writer';

const netflix: Tag = { kind: 'company', label: 'Netflix' };
const series: Tag = { kind: 'genre', label: 'Series' };

async function add(library: Library, number: number, tags: Tag[]): Promise<string> {
  const id = `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
  const doc = createArticle({ id, language: 'nl', createdAt: '', headline: `Kop ${number}`, tags });
  const update = Y.encodeStateAsUpdate(doc);
  return valueOf(await library.calls['article:import']({ update, sample: false })).id;
}

async function change(
  library: Library,
  articles: string[] | 'tagged',
  asked: BulkChange,
): Promise<ChangedArticles> {
  const ask = v.parse(changeCalls['articles:change'].ask, {
    job: 'a',
    by: 'Redactie',
    articles,
    change: asked,
  });
  return valueOf(await library.calls['articles:change'](ask));
}

async function takeBack(library: Library, { changed }: ChangedArticles): Promise<ChangedArticles> {
  // As it crosses between two processes.
  const ask = v.parse(changeCalls['articles:take-back'].ask, structuredClone({ job: 'b', by: '', changed }));
  return valueOf(await library.calls['articles:take-back'](ask));
}

async function card(library: Library, article: string): Promise<ArticleCard> {
  return valueOf(await library.calls['desk:card']({ article }));
}

async function tagsIn(library: Library, article: string): Promise<Tag[]> {
  return readTags(tagsOf(documentOf(valueOf(await library.calls['article:load']({ article })))));
}

describe('ArticleChanges', () => {
  it('keeps each export as a version, also where the status is so already, for whoever opens it next', async () => {
    const fresh = freshLibrary();
    const id = await add(fresh.library, 1, []);
    const opened = valueOf(await fresh.library.calls['article:load']({ article: id }));
    const first = await change(fresh.library, [id], { kind: 'mark-exported' });
    const second = await change(fresh.library, [id], { kind: 'mark-exported' });
    expect([first.same, second.same]).toEqual([0, 0]);
    expect(fresh.stored).toEqual([
      [id, opened.sequence + 1],
      [id, opened.sequence + 2],
    ]);
    expect((await card(fresh.library, id)).status).toBe('exported');
    // What was held is what was stored: another edit on top of it fits.
    const writer = new Writer(valueOf(await fresh.library.calls['article:load']({ article: id })));
    valueOf(await fresh.library.calls['article:store']({ article: id, update: writer.type('Verder. ') }));
    const doc = documentOf(valueOf(await fresh.reopen().calls['article:load']({ article: id })));
    expect(readVersions(doc).map(({ kind }) => kind)).toEqual(['export', 'export']);
    expect(await takeBack(fresh.library, second)).toMatchObject({ changed: [], same: 1 });
    expect(await takeBack(fresh.library, first)).toMatchObject({ changed: [{ article: id }] });
    expect((await card(fresh.library, id)).status).toBe('draft');
  });

  it('changes documents and cards of many articles, in one update each, and takes it back', async () => {
    const { library, clock, changes } = freshLibrary();
    const ids = await Promise.all([1, 2, 3].map((number) => add(library, number, [series])));
    const before = await Promise.all(ids.map((id) => card(library, id)));
    changes.length = 0;
    clock.at += 60_000;

    const outcome = await change(library, ids, { kind: 'add-tag', tag: netflix });
    expect(outcome).toMatchObject({ same: 0, refused: [], left: 0 });
    expect(outcome.changed.map(({ article }) => article)).toEqual(ids);
    expect(changes).toEqual([ids]);
    for (const id of ids) {
      expect(await tagsIn(library, id)).toEqual([series, netflix]);
      expect(valueOf(await library.calls['article:load']({ article: id })).sequence).toBe(2);
      expect((await card(library, id)).tags).toEqual([series, netflix]);
    }
    // The desk keeps its order: nobody worked on these articles.
    const after = await Promise.all(ids.map((id) => card(library, id)));
    expect(after.map(({ editedAt }) => editedAt)).toEqual(before.map(({ editedAt }) => editedAt));
    expect(await change(library, ids, { kind: 'add-tag', tag: netflix })).toMatchObject({
      changed: [],
      same: 3,
    });

    const back = await takeBack(library, outcome);
    expect(back.changed).toHaveLength(3);
    expect(await Promise.all(ids.map((id) => card(library, id)))).toEqual(before);
    await takeBack(library, back);
    expect(await tagsIn(library, ids[0]!)).toEqual([series, netflix]);
  });

  it('reaches whoever has an article open, and keeps what was typed before and after', async () => {
    const { library, stored } = freshLibrary();
    const [article, other] = [await add(library, 1, []), await add(library, 2, [])];
    const loaded = valueOf(await library.calls['article:load']({ article }));
    const writer = new Writer(loaded);
    valueOf(await library.calls['article:store']({ article, update: writer.headline('Eerst. ') }));
    await change(library, [article, other], { kind: 'set-status', status: 'in-review' });
    expect(stored).toEqual([
      [article, 3],
      [other, 2],
    ]);
    valueOf(await library.calls['article:store']({ article, update: writer.headline('Later. ') }));
    for (const update of valueOf(await library.calls['article:since']({ article, sequence: 1 }))) {
      Y.applyUpdate(writer.doc, update);
    }
    expect(fieldsOf(writer.doc).get('status')).toBe('in-review');
    expect(await card(library, article)).toMatchObject({
      headline: 'Later. Eerst. Kop 1',
      status: 'in-review',
    });
  });

  it('takes back only its own, after somebody edited in between', async () => {
    const { library } = freshLibrary();
    const [one, two] = [await add(library, 1, [netflix]), await add(library, 2, [netflix])];
    const to: Tag = { kind: 'company', label: 'Netflix NL' };
    const outcome = await change(library, 'tagged', { kind: 'replace-tags', from: [netflix], to });
    const writer = new Writer(valueOf(await library.calls['article:load']({ article: one })));
    const update = writer.change(() => addTag(writer.doc, series, 5));
    valueOf(await library.calls['article:store']({ article: one, update }));
    await takeBack(library, outcome);
    expect(await tagsIn(library, one)).toEqual([series, netflix]);
    expect(await tagsIn(library, two)).toEqual([netflix]);
  });

  it('replaces tags everywhere, also in the bin and however they are written', async () => {
    const { library } = freshLibrary();
    const one = await add(library, 1, [netflix, series]);
    const two = await add(library, 2, [{ kind: 'company', label: 'netflix' }]);
    const binned = await add(library, 3, [netflix]);
    const untouched = await add(library, 4, [series]);
    valueOf(await library.calls['article:bin']({ article: binned }));
    expect(valueOf(await library.calls['tags:all']({}))).toEqual([
      { tag: netflix, articles: 2, binned: 1 },
      { tag: series, articles: 2, binned: 0 },
    ]);
    expect(valueOf(await library.calls['tags:reach']({ tags: [netflix, series] }))).toEqual({
      articles: 3,
      binned: 1,
    });
    const to: Tag = { kind: 'topic', label: 'Streaming' };
    const outcome = await change(library, 'tagged', { kind: 'replace-tags', from: [netflix], to });
    expect(outcome.changed.map(({ article }) => article)).toEqual([one, two, binned]);
    expect(await tagsIn(library, one)).toEqual([series, to]);
    expect(await tagsIn(library, two)).toEqual([to]);
    expect(await tagsIn(library, binned)).toEqual([to]);
    expect(await tagsIn(library, untouched)).toEqual([series]);
    await takeBack(library, outcome);
    expect(await tagsIn(library, two)).toEqual([{ kind: 'company', label: 'netflix' }]);
  });

  it('says which articles could not be changed and why, and changes the others', async () => {
    const { library } = freshLibrary();
    const [sound, newer] = [await add(library, 1, []), await add(library, 2, [])];
    const missing = '00000000-0000-4000-8000-00000000beef';
    const writer = new Writer(valueOf(await library.calls['article:load']({ article: newer })));
    valueOf(await library.calls['article:store']({ article: newer, update: writer.field('sponsor', 'x') }));
    const asked = { kind: 'add-tag', tag: netflix } as const;
    const outcome = await change(library, [newer, missing, sound], asked);
    expect(outcome.changed.map(({ article }) => article)).toEqual([sound]);
    expect(outcome.refused).toEqual([
      { article: newer, fault: { kind: 'article-newer', article: newer, unknown: ['sponsor'] } },
      { article: missing, fault: { kind: 'article-missing', article: missing } },
    ]);
    // What was refused is as it was, on disk and in what the library holds.
    expect(await tagsIn(library, newer)).toEqual([]);
    valueOf(await library.calls['article:store']({ article: newer, update: writer.headline('Nieuw. ') }));
    expect((await card(library, newer)).tags).toEqual([]);
  });

  it('refuses a status that nothing could give back', async () => {
    const { library } = freshLibrary();
    const article = await add(library, 1, []);
    const writer = new Writer(valueOf(await library.calls['article:load']({ article })));
    const odd = writer.change(() => fieldsOf(writer.doc).set('status', [1, 2]));
    valueOf(await library.calls['article:store']({ article, update: odd }));
    const outcome = await change(library, [article], { kind: 'set-status', status: 'approved' });
    expect(outcome.refused).toMatchObject([{ fault: { kind: 'article-newer', unknown: ['status'] } }]);
    expect((await card(library, article)).status).toBe('draft');
  });

  it('bins and restores many, each back to where it lay', async () => {
    const { library, clock } = freshLibrary();
    const [one, two, three] = [
      await add(library, 1, []),
      await add(library, 2, []),
      await add(library, 3, []),
    ];
    valueOf(await library.calls['article:bin']({ article: one }));
    const lay = (await card(library, one)).binnedAt;
    clock.at += 1000;
    const outcome = await change(library, [one, two, three], { kind: 'bin' });
    expect(outcome).toMatchObject({ same: 1, changed: [{ article: two }, { article: three }] });
    valueOf(await library.calls['article:restore']({ article: three }));
    clock.at += 1000;
    valueOf(await library.calls['article:bin']({ article: three }));
    const later = (await card(library, three)).binnedAt;
    await takeBack(library, outcome);
    expect((await card(library, one)).binnedAt).toBe(lay);
    expect((await card(library, two)).binnedAt).toBe('');
    expect((await card(library, three)).binnedAt).toBe(later);

    const restored = await change(library, [one, two], { kind: 'restore' });
    expect(restored.same).toBe(1);
    await takeBack(library, restored);
    expect((await card(library, one)).binnedAt).toBe(lay);
  });

  it('lets others store while it works', async () => {
    const { library } = freshLibrary();
    const open = await add(library, 0, []);
    const writer = new Writer(valueOf(await library.calls['article:load']({ article: open })));
    const ids: string[] = [];
    for (let number = 1; number <= 80; number++) ids.push(await add(library, number, [series]));
    const running = change(library, [...ids, open], { kind: 'add-tag', tag: netflix });
    let done = false;
    void running.then(() => (done = true));
    let stores = 0;
    while (!done) {
      valueOf(await library.calls['article:store']({ article: open, update: writer.type('woord ') }));
      stores++;
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect((await running).changed).toHaveLength(81);
    expect(stores).toBeGreaterThan(3);
    expect(await card(library, open)).toMatchObject({ words: stores + 2, tags: [netflix] });
    expect((await card(library, ids.at(-1)!)).tags).toEqual([series, netflix]);
  });

  it('counts the tags of chosen articles', async () => {
    const { library } = freshLibrary();
    const ids = [await add(library, 1, [netflix, series]), await add(library, 2, [netflix])];
    await add(library, 3, [series]);
    expect(valueOf(await library.calls['tags:of']({ articles: ids }))).toEqual([
      { tag: netflix, articles: 2 },
      { tag: series, articles: 1 },
    ]);
  });

  it('goes into the journal as typing does', async () => {
    const fresh = freshLibrary();
    const article = await add(fresh.library, 1, []);
    await change(fresh.library, [article], { kind: 'add-tag', tag: netflix });
    const reopened = fresh.reopen();
    expect(valueOf(await reopened.calls['library:mended']({}))).toEqual([]);
    expect(await tagsIn(reopened, article)).toEqual([netflix]);
    expect(fresh.reports).toEqual([]);
  });
});
