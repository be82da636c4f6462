import * as Y from 'yjs';
import type { Article } from '../../shared/article/Article';
import type { ArticleCard, LoadedArticle } from '../../shared/bridge/answers';
import { byHand, fromDisk, undoScope } from '../../shared/article/documentShape';
import { noteWriter } from '../../shared/article/writers';
import { fillHoles } from '../../shared/article/fillHoles';
import { findUnknown } from '../../shared/article/findUnknown';
import type { Answer } from '../../shared/faults/Answer';
import { succeed } from '../../shared/faults/Answer';
import { library, shell } from './bridge';
import { Digest } from './Digest';
import { UpdateQueue } from './UpdateQueue';

/** One open article: its document, its way to disk, its undo history. */
export class ArticleSession {
  readonly queue: UpdateQueue;
  readonly undo: Y.UndoManager;
  readonly digest: Digest;
  /** Parts this version does not know. If there are any, nothing is ever written. */
  readonly unknown: readonly string[];
  readonly #stopHearing: () => void;
  /** The number up to which every stored update is in the document. */
  #known: number;

  private constructor(
    readonly id: string,
    readonly doc: Y.Doc,
    readonly card: ArticleCard,
    private readonly writer: () => string,
    sequence: number,
    /** A newer Katern wrote the whole library. */
    readonly ofNewerLibrary: boolean,
  ) {
    this.#known = sequence;
    this.unknown = findUnknown(doc);
    this.queue = new UpdateQueue(
      (update) => library.call('article:store', { article: id, update }),
      () => void shell.call('library:look', {}),
    );
    this.undo = new Y.UndoManager(undoScope(doc), { trackedOrigins: new Set([byHand]), captureTimeout: 600 });
    this.digest = new Digest(doc);
    this.#stopHearing = library.on('article:stored', ({ article }) => {
      if (article === id) void this.#catchUp();
    });
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== fromDisk && !this.readOnly) this.queue.add(update);
    });
    doc.on('afterTransaction', this.#firstEdit);
  }

  /** With the first thing done here the document says who does it; an article only looked at stays as it is. */
  readonly #firstEdit = ({ local, changed }: Y.Transaction): void => {
    if (!local || changed.size === 0) return;
    this.doc.off('afterTransaction', this.#firstEdit);
    if (!this.readOnly) noteWriter(this.doc, this.writer());
  };

  get readOnly(): boolean {
    return this.ofNewerLibrary || this.unknown.length > 0;
  }

  /**
   * Opens an article as it was read ahead, or else loads it from the library. `writer` is who writes here. The
   * values of one with a long history go to `first`, which is waited for before the history itself is taken in.
   */
  static async open(
    id: string,
    ahead: LoadedArticle | null = null,
    writer: () => string = () => '',
    first: (shown: Article) => Promise<void> = () => Promise.resolve(),
  ): Promise<Answer<ArticleSession>> {
    const loaded = ahead ? succeed(ahead) : await library.call('article:load', { article: id });
    if (!loaded.ok) return loaded;
    if (loaded.value.shown && !ahead) await first(loaded.value.shown);
    const doc = new Y.Doc();
    for (const update of loaded.value.updates) Y.applyUpdate(doc, update, fromDisk);
    fillHoles(doc);
    const { card, sequence, onlyRead } = loaded.value;
    const session = new ArticleSession(id, doc, card, writer, sequence, onlyRead);
    if (ahead) void session.#catchUp();
    return succeed(session);
  }

  /**
   * Takes in what was stored by others: by a Katern that was still closing while this was read ahead, or by a
   * change of many articles. When the library cannot say, storing will be told why; what is on disk is
   * complete in any case.
   */
  async #catchUp(): Promise<void> {
    const from = this.#known;
    const missed = await library.call('article:since', { article: this.id, sequence: from });
    if (!missed.ok) return;
    for (const update of missed.value) Y.applyUpdate(this.doc, update, fromDisk);
    this.#known = Math.max(this.#known, from + missed.value.length);
  }

  /**
   * Gives the library what it has lost of this article and the window still has: updates, or all of it. What
   * it has already is not sent again.
   */
  async giveBack(): Promise<void> {
    if (this.readOnly) return;
    const loaded = await library.call('article:load', { article: this.id });
    if (!loaded.ok) {
      if (loaded.fault.kind !== 'article-missing') return;
      await library.call('article:import', { update: Y.encodeStateAsUpdate(this.doc), sample: false });
      this.queue.hurry();
      return;
    }
    const missing = missingIn(loaded.value.updates, this.doc);
    if (missing) this.queue.add(missing);
  }

  close(): void {
    this.#stopHearing();
    this.digest.stop();
    this.undo.destroy();
    this.doc.destroy();
  }
}

/** What a document has beyond some updates, as an update; null for nothing. */
function missingIn(updates: readonly Uint8Array[], doc: Y.Doc): Uint8Array | null {
  const there = new Y.Doc({ gc: false });
  for (const update of updates) Y.applyUpdate(there, update);
  let missing: Uint8Array | null = null;
  there.on('update', (update: Uint8Array) => (missing = update));
  Y.applyUpdate(there, Y.encodeStateAsUpdate(doc, Y.encodeStateVector(there)));
  there.destroy();
  return missing;
}
