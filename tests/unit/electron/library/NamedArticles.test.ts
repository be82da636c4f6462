import { randomUUID } from 'node:crypto';
import * as Y from 'yjs';
import { describe, expect, it } from 'vitest';
import { createArticle } from '../../../../shared/article/createArticle';
import { emptyDocument } from '../../../../shared/article/documentShape';
import { setFields } from '../../../../shared/article/editFields';
import { sortKey } from '../../../../shared/language/sortKey';
import type { FreshLibrary } from '../../../library/freshLibrary';
import { freshLibrary, valueOf } from '../../../library/freshLibrary';

async function put(
  { library }: FreshLibrary,
  fields: { headline: string; slug?: string; publishedAt?: string },
): Promise<string> {
  const doc = createArticle({
    id: randomUUID(),
    language: 'nl',
    createdAt: '2026-11-01T09:00:00.000Z',
    ...fields,
  });
  const card = valueOf(
    await library.calls['article:import']({ update: Y.encodeStateAsUpdate(doc), sample: false }),
  );
  return card.id;
}

async function rename({ library }: FreshLibrary, article: string, slug: string): Promise<void> {
  const doc = emptyDocument();
  for (const update of valueOf(await library.calls['article:load']({ article })).updates)
    Y.applyUpdate(doc, update);
  const before = Y.encodeStateVector(doc);
  setFields(doc, { slug });
  valueOf(await library.calls['article:store']({ article, update: Y.encodeStateAsUpdate(doc, before) }));
}

async function named({ library }: FreshLibrary, slugs: string[], headlines: string[] = []): Promise<unknown> {
  const found = valueOf(await library.calls['articles:named']({ slugs, headlines: headlines.map(sortKey) }));
  return found.map(({ by, name, article }) => [by, name, article]);
}

describe('articles by their names', () => {
  it('are found by slug and by headline, however it is written, and not in the bin', async () => {
    const fresh = freshLibrary();
    const one = await put(fresh, { headline: 'Gijzeling best bekeken', slug: 'ihostage' });
    const two = await put(fresh, { headline: 'Gijzeling: best bekeken!' });
    const binned = await put(fresh, { headline: 'Weg', slug: 'ihostage' });
    valueOf(await fresh.library.calls['article:bin']({ article: binned }));
    expect(await named(fresh, ['ihostage', 'nergens'])).toEqual([['slug', 'ihostage', one]]);
    expect(await named(fresh, ['gijzeling-best-bekeken'])).toEqual([['slug', 'gijzeling-best-bekeken', two]]);
    const both = [one, two].sort().map((id) => ['headline', 'gijzeling best bekeken', id]);
    expect(await named(fresh, [], ['GIJZELING best bekeken'])).toEqual(both);
    expect(await named(fresh, [], ['weg'])).toEqual([]);
  });

  it('are found by a slug they had once they were published, after a restart too', async () => {
    const fresh = freshLibrary();
    const out = await put(fresh, { headline: 'Uit', slug: 'oud', publishedAt: '2026-11-02T09:00:00.000Z' });
    const draft = await put(fresh, { headline: 'Concept', slug: 'kladje' });
    await rename(fresh, out, 'nieuw');
    await rename(fresh, draft, 'anders');
    expect(await named(fresh, ['oud', 'kladje'])).toEqual([['earlier-slug', 'oud', out]]);
    fresh.reopen();
    expect(await named(fresh, ['oud', 'nieuw'])).toEqual([
      ['slug', 'nieuw', out],
      ['earlier-slug', 'oud', out],
    ]);
  });
});
