import type { ArticleCard } from '../../../shared/bridge/answers';
import type { LikeArticle } from '../../../shared/bridge/copyCalls';
import { mostRows } from '../../../shared/bridge/deskCalls';
import type { DeskQuestion } from '../../../shared/bridge/deskQuestion';
import { longestQuery, plainQuestion } from '../../../shared/bridge/deskQuestion';
import { readArticle } from '../../../shared/article/readArticle';
import { FaultError } from '../../../shared/faults/FaultError';
import type { Copy } from '../../../shared/interchange/copy/Copy';
import { inCommon, linesOf } from '../../../shared/interchange/copy/inCommon';
import type { LibraryCaller } from '../loadArticle';
import { loadWhole } from '../word/loadWhole';

/** So many of a copy's longest paragraphs are looked for, by so many of their first words. */
const mostLines = 3;
const mostWords = 8;

/** So many articles are looked for by each, and read in all. */
const mostFound = 3;
const mostRead = 5;

/**
 * The article of which a copy evidently is, by its words; null where there is none. It is looked for among those edited
 * last, by its headline, and among all that search has read; an article that cannot be read is none.
 */
export async function articleLike(library: LibraryCaller, copy: Copy): Promise<LikeArticle | null> {
  let best: LikeArticle | null = null;
  for (const article of (await candidates(library, copy)).slice(0, mostRead)) {
    const like = await likeness(library, article, copy);
    if (like && (best === null || like.same > best.same)) best = like;
  }
  return best;
}

async function candidates(library: LibraryCaller, { texts }: Copy): Promise<string[]> {
  const cards = async (question: DeskQuestion, count: number): Promise<ArticleCard[]> => {
    const page = await library.call('desk:ask', { question, from: 0, count, find: [] });
    return page.ok ? page.value.rows.map(({ card }) => card) : [];
  };
  const [headline = ''] = linesOf(texts.headline, 'original');
  const longest = linesOf(texts.body, 'original').toSorted((one, other) => other.length - one.length);
  const last = await cards(plainQuestion, mostRows);
  const found = new Set(
    last.filter((card) => headline !== '' && card.headline === headline).map(({ id }) => id),
  );
  for (const line of [headline, ...longest.slice(0, mostLines)]) {
    const words = line.replaceAll('"', ' ').trim().split(/\s+/).slice(0, mostWords).join(' ');
    if (words === '' || words.length > longestQuery - 2) continue;
    for (const { id } of await cards({ ...plainQuestion, query: `"${words}"`, sort: 'match' }, mostFound))
      found.add(id);
  }
  return [...found];
}

async function likeness(library: LibraryCaller, article: string, copy: Copy): Promise<LikeArticle | null> {
  try {
    const doc = await loadWhole(library, article);
    const { same, of, isLike } = inCommon(copy, doc);
    const { headline } = readArticle(doc);
    doc.destroy();
    return isLike ? { article, headline, same, of } : null;
  } catch (error) {
    if (error instanceof FaultError) return null;
    throw error;
  }
}
