import type { AskOf } from '../../../shared/bridge/Call';
import type { PictureCalls, PicturePage, PictureRow } from '../../../shared/bridge/pictureCalls';
import { articlesNamed } from '../../../shared/bridge/pictureCalls';
import { foldText, queryWords } from '../../../shared/language/foldText';
import { rightsState } from '../../../shared/still/rightsState';
import type { Original, Still } from '../../../shared/still/Still';
import { stillOfRead } from '../../../shared/still/stillOfRead';
import type { ListedPicture } from '../search/PictureTable';
import type { Search } from '../search/Search';
import type { Sqlite, Statement } from '../sqlite';

interface Known {
  hash: string;
  /** Folded; a line for each thing it is found by. */
  sought: string;
  usableFrom: string;
  expires: string;
}

/**
 * Lists the pictures of the library: every original, with what the articles say of it. The list is read once and kept
 * until search has read an article or an original has come; a question goes through it in memory, and only the rows
 * that are answered are read whole.
 */
export class PictureReader {
  readonly #originals: Statement;
  readonly #count: Statement;
  readonly #original: Statement;
  readonly #article: Statement;
  #known: { stamp: string; list: Known[] } | null = null;

  constructor(
    database: Sqlite,
    private readonly search: Pick<Search, 'use' | 'unread'>,
  ) {
    this.#originals = database.prepare('select hash, name from originals order by added_at desc, hash');
    this.#count = database.prepare('select count(*) as originals from originals');
    this.#original = database.prepare(
      'select hash, type, width, height, bytes, name, added_at as addedAt from originals where hash = ?',
    );
    this.#article = database.prepare(`select id, headline from articles where n = ? and binned_at = ''`);
  }

  /** Some of the pictures that have all words of a question and the rights it asks for. */
  ask({ question, from, count }: AskOf<PictureCalls['pictures:ask']>): PicturePage {
    const list = this.#list();
    const words = queryWords(question.query);
    const found = list.filter(
      (one) =>
        words.every((word) => one.sought.includes(word)) &&
        (question.rights === '' || rightsState(one, question.now) === question.rights),
    );
    const start = Math.max(0, Math.min(from, found.length - count));
    return {
      total: found.length,
      all: list.length,
      unread: this.search.unread ?? 0,
      from: start,
      rows: found.slice(start, start + count).flatMap(({ hash }) => this.#row(hash, question.now)),
    };
  }

  #list(): Known[] {
    const { originals } = this.#count.get() as { originals: number };
    return this.search.use(
      (index) => {
        const stamp = `${originals} ${index.pictures.version}`;
        if (this.#known?.stamp !== stamp) this.#known = { stamp, list: this.#read(index.pictures.all()) };
        return this.#known.list;
      },
      this.#known?.list ?? this.#read([]),
    );
  }

  #read(pictures: readonly ListedPicture[]): Known[] {
    const known = new Map<string, Known & { shown: number }>();
    for (const { hash, shown, sought, usableFrom, expires } of pictures) {
      const before = known.get(hash);
      // Its rights are those of the newest article that shows it.
      const rights = before && before.shown > shown ? before : { usableFrom, expires };
      known.set(hash, {
        hash,
        shown: Math.max(shown, before?.shown ?? 0),
        sought: before ? `${before.sought}\n${sought}` : sought,
        usableFrom: rights.usableFrom,
        expires: rights.expires,
      });
    }
    return (this.#originals.all() as { hash: string; name: string }[]).map(
      ({ hash, name }): Known =>
        known.get(hash) ?? { hash, sought: foldText(name), usableFrom: '', expires: '' },
    );
  }

  #row(hash: string, now: string): PictureRow[] {
    const row = this.#original.get(hash) as (Original & { addedAt: string }) | undefined;
    if (!row) return [];
    const { addedAt, ...original } = row;
    const held = this.search.use((index) => index.pictures.of(hash), []);
    const [newest] = held;
    const still: Still = newest
      ? { ...(JSON.parse(newest.still) as Still), original }
      : stillOfRead({ original, read: {}, altText: '' }, '');
    const articles = held.flatMap(
      ({ n, shown }) =>
        (shown ? (this.#article.get(n) as { id: string; headline: string } | undefined) : undefined) ?? [],
    );
    return [
      {
        still,
        rights: rightsState(still, now),
        addedAt,
        articles: articles.slice(0, articlesNamed).map(({ id, headline }) => ({ id, headline })),
        shownIn: articles.length,
      },
    ];
  }
}
