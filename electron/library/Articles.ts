import * as Y from 'yjs';
import type { Article, ArticleLanguage } from '../../shared/article/Article';
import { createArticle } from '../../shared/article/createArticle';
import { fieldsOf } from '../../shared/article/documentShape';
import { isUuid } from '../../shared/article/isUuid';
import { readArticle } from '../../shared/article/readArticle';
import type { ArticleCard, LoadedArticle, StoredUpdate } from '../../shared/bridge/answers';
import type { AskOf } from '../../shared/bridge/Call';
import type { LibraryCalls } from '../../shared/bridge/libraryCalls';
import { FaultError } from '../../shared/faults/FaultError';
import { copyTexts } from '../../shared/language/copyTexts';
import type { CardTable } from './CardTable';
import type { HeldArticles } from './HeldArticles';
import { docOf } from './HeldArticles';
import { contentHash } from '../../shared/article/contentHash';
import { projectDocument } from './projectDocument';
import type { JournalKeeper } from './journal/JournalKeeper';
import type { RecordKeeper } from './journal/RecordKeeper';
import type { Projector } from './Projector';
import type { ShownArticles } from './ShownArticles';
import type { Sqlite } from './sqlite';
import { transact } from './transact';
import type { UpdateLog } from './UpdateLog';

/** What the articles of a library are made of. */
export interface ArticlesParts {
  database: Sqlite;
  log: UpdateLog;
  cards: CardTable;
  held: HeldArticles;
  /** Reads an article's log; it throws where that is broken and cannot be mended. */
  whole: UpdateLog['whole'];
  projector: Projector;
  shown: ShownArticles;
  keeper: JournalKeeper;
  records: RecordKeeper;
  /** Milliseconds since 1970. */
  now: () => number;
  /** A fresh UUID in lower case. */
  newId: () => string;
  changed: (articles: string[]) => void;
}

/** A history of more updates than this is not read where one that is read already can be had. */
const longHistory = 500;

/** The articles of the library: making, loading, storing, binning. Everything throws on a fault. */
export class Articles {
  constructor(private readonly parts: ArticlesParts) {}

  create(language: ArticleLanguage, byline = ''): ArticleCard {
    const id = this.parts.newId();
    return this.#add(createArticle({ id, language, byline, createdAt: this.#moment() }), false);
  }

  /**
   * Takes in a whole document as a new article. It keeps its id unless that is taken; a second sample
   * is not taken in, the one that is there is answered. Throws `update-malformed` when the bytes are
   * no whole article.
   */
  import(update: Uint8Array, sample: boolean): ArticleCard {
    const known = sample ? this.parts.cards.sample() : null;
    if (known) return known;
    const doc = wholeDocument(update);
    const { id } = readArticle(doc);
    if (!isUuid(id) || this.parts.cards.has(id)) fieldsOf(doc).set('id', this.parts.newId());
    return this.#add(doc, sample);
  }

  /**
   * Takes in an article that is not there, with its whole history, in one transaction; one that is there is
   * answered as it is. Throws `update-malformed` when the updates do not make the article of that id. `whole` is what
   * they come to as one update, where somebody has looked: a long history is then not read here.
   */
  takeIn(
    { article, createdAt, updates }: AskOf<LibraryCalls['article:take-in']>,
    whole: Uint8Array | null = null,
  ): ArticleCard {
    const { database, log, cards, keeper, projector, changed } = this.parts;
    if (cards.has(article)) return cards.card(article);
    if (!whole && idOf(updates.map(({ bytes }) => bytes)) !== article)
      throw new FaultError({ kind: 'update-malformed', article });
    const frames = transact(database, () => {
      cards.insert(article, createdAt, createdAt, false);
      const stored = updates.map(({ at, bytes }) => ({ article, bytes, ...log.append(article, bytes, at) }));
      if (whole && stored.length > longHistory) log.writeSnapshot(article, stored.length, whole);
      return stored;
    });
    for (const frame of frames) keeper.keep(frame);
    projector.touch(article);
    projector.settle();
    changed([article]);
    return cards.card(article);
  }

  /** A copy as a draft, under a new id and with an address of its own. Throws `article-newer` rather than leave parts out. */
  duplicate(article: string): ArticleCard {
    this.#mustExist(article);
    const original = readArticle(this.parts.held.hold(article).doc);
    if (original.unknown.length > 0) {
      throw new FaultError({ kind: 'article-newer', article, unknown: original.unknown });
    }
    const { unknown: _unknown, ...values } = original;
    const doc = createArticle({
      ...values,
      id: this.parts.newId(),
      createdAt: this.#moment(),
      status: 'draft',
      publishedAt: '',
      corrections: [],
      headline: copyTexts[original.language].copyOf(original.headline).trim(),
      slug: '',
    });
    return this.#add(doc, false);
  }

  /** The updates that make the article, and its card as of the last of them. */
  load(article: string): LoadedArticle {
    this.#mustExist(article);
    const { cards, log, projector, shown, whole } = this.parts;
    projector.touch(article);
    projector.settle();
    const read = whole(article);
    const loaded = {
      ...read,
      card: cards.card(article),
      // Of a short history the document is there as soon.
      shown: log.hasSnapshot(article) ? shown.load(article, read.sequence) : null,
      onlyRead: false,
    };
    projector.touch(article);
    return loaded;
  }

  /** The updates stored after number `sequence`, in order. Whoever asks has the article open and may write soon. */
  since(article: string, sequence: number): Uint8Array[] {
    this.#mustExist(article);
    this.parts.projector.touch(article);
    return this.parts.log.after(article, sequence).map(({ bytes }) => bytes);
  }

  /**
   * Appends an update in one committed transaction and answers once it is on disk. Throws
   * `article-missing`, `update-malformed`, or what the disk says; nothing is stored then and the next
   * update gets the number this one would have had.
   */
  store(article: string, update: Uint8Array): StoredUpdate {
    return this.storeAll(article, [update]);
  }

  /** Appends one update or more as `store` does, all of them or none; answers the last of them. */
  storeAll(article: string, updates: readonly Uint8Array[]): StoredUpdate {
    const { database, log, held, projector, keeper } = this.parts;
    this.#mustExist(article);
    for (const update of updates) {
      if (!held.apply(article, update)) throw new FaultError({ kind: 'update-malformed', article });
    }
    try {
      const at = this.#moment();
      const stored = transact(database, () =>
        updates.map((bytes) => ({ article, bytes, ...log.append(article, bytes, at) })),
      );
      for (const frame of stored) {
        held.stored(article, frame.sequence);
        keeper.keep(frame);
      }
      projector.touch(article);
      const last = stored.at(-1);
      if (!last) throw new Error('nothing to store');
      return { sequence: last.sequence, at: last.at };
    } catch (error) {
      held.drop(article);
      throw error;
    }
  }

  /** The card of an article with all that was stored. */
  settled(article: string): ArticleCard {
    this.parts.projector.settle();
    return this.parts.cards.card(article);
  }

  bin(article: string): ArticleCard {
    return this.#moved(article, this.#moment());
  }

  restore(article: string): ArticleCard {
    return this.#moved(article, '');
  }

  #moved(article: string, binnedAt: string): ArticleCard {
    this.parts.projector.settle();
    const card = this.parts.records.change(
      'bin',
      article,
      () => this.parts.cards.bin(article, binnedAt),
      () => binnedAt,
    );
    this.parts.changed([article]);
    return card;
  }

  /** Puts a new document into the library, with its card, in one transaction. */
  #add(doc: Y.Doc, sample: boolean): ArticleCard {
    const { database, log, cards, keeper, changed } = this.parts;
    const article = readArticle(doc);
    const at = this.#moment();
    const bytes = Y.encodeStateAsUpdate(doc);
    const sequence = transact(database, () => {
      cards.insert(article.id, createdAtOf(article, at), at, sample);
      const { sequence: first } = log.append(article.id, bytes, at);
      const state = { contentHash: contentHash(article), sequence: first, editedAt: at };
      cards.project(article.id, projectDocument(doc, article), state);
      return first;
    });
    keeper.keep({ article: article.id, sequence, at, bytes });
    if (sample)
      this.parts.records.change(
        'sample',
        article.id,
        () => {},
        () => true,
      );
    changed([article.id]);
    return cards.card(article.id);
  }

  #mustExist(article: string): void {
    if (!this.parts.cards.has(article)) throw new FaultError({ kind: 'article-missing', article });
  }

  #moment(): string {
    return new Date(this.parts.now()).toISOString();
  }
}

/** The id that updates give their article; null when they are none that can be read. One of them may be lost. */
function idOf(updates: readonly Uint8Array[]): unknown {
  try {
    return fieldsOf(docOf(updates)).get('id');
  } catch {
    return null;
  }
}

/** The document an import consists of. Throws `update-malformed` when it is none, or only a part of one. */
function wholeDocument(update: Uint8Array): Y.Doc {
  const malformed = new FaultError({ kind: 'update-malformed', article: '' });
  let doc: Y.Doc;
  try {
    doc = docOf([update]);
    readArticle(doc);
  } catch {
    throw malformed;
  }
  if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null) throw malformed;
  if (typeof fieldsOf(doc).get('id') !== 'string') throw malformed;
  return doc;
}

/** When the article says it was begun, if that is a moment at all; else now. */
function createdAtOf(article: Article, now: string): string {
  const said = Date.parse(article.createdAt);
  return Number.isNaN(said) ? now : new Date(said).toISOString();
}
