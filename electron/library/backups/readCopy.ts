import * as Y from 'yjs';
import type { ArticleLanguage } from '../../../shared/article/Article';
import { emptyDocument, fieldsOf, headlineOf, stillsOf } from '../../../shared/article/documentShape';
import { readStill } from '../../../shared/article/readStill';
import type { CopiedArticle } from '../../../shared/bridge/backupCalls';
import { FaultError } from '../../../shared/faults/FaultError';
import { foldText } from '../../../shared/language/foldText';
import type { Original } from '../../../shared/still/Still';
import { CardTable } from '../CardTable';
import { filledDocOf } from '../filledDocOf';
import type { Sqlite } from '../sqlite';
import { UpdateLog } from '../UpdateLog';

interface CopiedRow {
  id: string;
  headline: string;
  opening: string;
  language: string;
  edited_at: string;
  created_at: string;
  binned_at: string;
}

/** The most articles of a copy that are listed at once. */
const mostListed = 200;

/** The articles of a copy in which all words of `query` occur, last edited first, at most 200, and how many there are. */
export function listCopy(database: Sqlite, query: string): { articles: CopiedArticle[]; total: number } {
  const words = foldText(query).split(/\s+/).filter(Boolean);
  const rows = database
    .prepare('select id, headline, opening, edited_at, binned_at from articles order by edited_at desc, id')
    .all() as CopiedRow[];
  const found =
    words.length === 0
      ? rows
      : rows.filter((row) => {
          const text = foldText(`${row.headline} ${row.opening}`);
          return words.every((word) => text.includes(word));
        });
  const articles = found.slice(0, mostListed).map((row) => ({
    id: row.id,
    headline: row.headline,
    opening: row.opening,
    editedAt: row.edited_at,
    binned: row.binned_at !== '',
  }));
  return { articles, total: found.length };
}

/** An article of a copy, with all its updates. */
export interface ReadArticle {
  updates: { sequence: number; at: string; bytes: Uint8Array }[];
  headline: string;
  language: ArticleLanguage;
  createdAt: string;
  editedAt: string;
  binnedAt: string;
  /** What the copy knows of the originals of its stills. */
  originals: Original[];
}

/** Reads an article out of a copy: whole, every update verified. Throws `article-missing`, or what its log says. */
export function readFromCopy(database: Sqlite, place: string, article: string): ReadArticle {
  const cards = new CardTable(database);
  if (!cards.has(article)) throw new FaultError({ kind: 'article-missing', article });
  const { headline, language, createdAt, editedAt, binnedAt } = cards.card(article);
  const updates = new UpdateLog(database, place).after(article, 0);
  const doc = filledDocOf(updates.map(({ bytes }) => bytes));
  const known = database.prepare(
    'select hash, type, width, height, bytes, name from originals where hash = ?',
  );
  const originals = [...stillsOf(doc)].flatMap(([id, still]) => {
    const row = known.get(readStill(id, still).original.hash) as Original | undefined;
    return row ? [{ ...row }] : [];
  });
  return {
    updates: updates.map(({ sequence, at, bytes }) => ({ sequence, at, bytes })),
    headline,
    language,
    createdAt,
    editedAt,
    binnedAt,
    originals,
  };
}

/**
 * The article as it was, as one document to be taken in beside the one it came from: a draft with an address
 * of its own, and `suffix` at the end of its headline.
 */
export function besideDocument(read: Pick<ReadArticle, 'updates'>, suffix: string): Uint8Array {
  const doc = emptyDocument();
  // What is filled stays so: the article is another one, and what is lost of this one is none of its own.
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(filledDocOf(read.updates.map(({ bytes }) => bytes))));
  const headline = headlineOf(doc);
  doc.transact(() => {
    // By itself, whatever is suggested about the words before it.
    headline.insert(headline.length, suffix, {});
    const fields = fieldsOf(doc);
    for (const field of ['slug', 'publishedAt']) if (fields.has(field)) fields.set(field, '');
    fields.set('status', 'draft');
  });
  return Y.encodeStateAsUpdate(doc);
}
