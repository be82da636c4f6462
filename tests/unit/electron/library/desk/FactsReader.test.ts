import * as Y from 'yjs';
import { describe, expect, it, vi } from 'vitest';
import type { AskOf } from '../../../../../shared/bridge/Call';
import type { DeskCalls } from '../../../../../shared/bridge/deskCalls';
import type { Article } from '../../../../../shared/article/Article';
import { createArticle } from '../../../../../shared/article/createArticle';
import type { Library } from '../../../../../electron/library/Library';
import type { Tag } from '../../../../../shared/tags/Tag';
import { fakeOriginal } from '../../../../fixtures/fakeRenditions';
import { filmArticle } from '../../../../fixtures/filmArticle';
import { freshLibrary, valueOf } from '../../../../library/freshLibrary';

const netflix: Tag = { kind: 'company', label: 'Netflix' };
const idOf = (number: number): string => `00000000-0000-4000-8000-00000000000${number}`;

async function add(library: Library, number: number, change: Partial<Article>): Promise<string> {
  const doc = createArticle({ language: 'nl', createdAt: '', headline: 'Kop', ...change, id: idOf(number) });
  const update = Y.encodeStateAsUpdate(doc);
  return valueOf(await library.calls['article:import']({ update, sample: false })).id;
}

const nothing: AskOf<DeskCalls['desk:facts']> = {
  article: idOf(9),
  slug: 'kop',
  slugs: [],
  tags: [],
  originals: [],
};

describe('FactsReader', () => {
  it('knows the articles whose address ends alike, those on the site first, and a slug nobody has', async () => {
    const { library } = freshLibrary();
    await add(library, 1, { headline: 'Kop' });
    await add(library, 2, { headline: 'Anders', slug: 'kop', status: 'exported' });
    await add(library, 3, { headline: 'Kop 2' });
    const binned = await add(library, 4, { headline: 'Kop' });
    valueOf(await library.calls['article:bin']({ article: binned }));
    const look = async (article: string): Promise<unknown> =>
      valueOf(await library.calls['desk:facts']({ ...nothing, article }));
    expect(await look(idOf(9))).toMatchObject({
      sameSlug: [
        { id: idOf(2), headline: 'Anders', status: 'exported' },
        { id: idOf(1), headline: 'Kop', status: 'draft' },
      ],
      freeSlug: 'kop-3',
      editedAt: '',
    });
    expect(await look(idOf(1))).toMatchObject({
      sameSlug: [{ id: idOf(2) }],
      editedAt: expect.stringMatching(/^\d{4}-/),
    });
  });

  it('knows which addresses are there, and on the site', async () => {
    const { library } = freshLibrary();
    await add(library, 1, { slug: 'een' });
    await add(library, 2, { slug: 'twee', status: 'exported' });
    const facts = valueOf(await library.calls['desk:facts']({ ...nothing, slugs: ['een', 'twee', 'drie'] }));
    expect(facts.slugs).toEqual([
      { slug: 'een', onSite: false },
      { slug: 'twee', onSite: true },
    ]);
  });

  it('knows who else carries a tag, and what else it may be, also after that changed', async () => {
    const { library } = freshLibrary();
    await add(library, 1, { tags: [netflix] });
    await add(library, 2, { tags: [netflix], status: 'exported' });
    const look = async (tag: Tag): Promise<unknown> =>
      valueOf(await library.calls['desk:facts']({ ...nothing, article: idOf(2), tags: [tag] })).tags[0];
    expect(await look({ kind: 'topic', label: 'netflix' })).toEqual({
      key: 'topic:netflix',
      articles: 0,
      onSite: false,
      twins: [{ differs: 'kind', tag: netflix, articles: 2 }],
    });
    expect(await look(netflix)).toMatchObject({ articles: 2, onSite: false, twins: [] });
    await add(library, 3, { tags: [netflix, { kind: 'topic', label: 'Netflix' }], status: 'exported' });
    expect(await look(netflix)).toMatchObject({
      articles: 3,
      onSite: true,
      twins: [{ differs: 'kind', tag: { kind: 'topic', label: 'Netflix' }, articles: 1 }],
    });
  });

  it('counts the other articles that use an original', async () => {
    const { library } = freshLibrary();
    const film = filmArticle({ ...fakeOriginal, hash: 'ab'.repeat(32) });
    await add(library, 1, film);
    await add(library, 2, film);
    const ask = { ...nothing, article: idOf(1), originals: ['ab'.repeat(32), 'cd'.repeat(32)] };
    // Search comes to know an article a moment after it is stored.
    await vi.waitFor(
      async () => {
        const facts = valueOf(await library.calls['desk:facts'](ask));
        expect(facts.stillUses).toEqual({ ['ab'.repeat(32)]: 1 });
      },
      { timeout: 20_000 },
    );
  });
});
