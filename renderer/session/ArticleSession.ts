import * as Y from 'yjs';
import type { LoadedArticle } from '../../shared/bridge/answers';
import { isSameAuthor } from '../../shared/article/Author';
import {
  byHand,
  emptyDocument,
  fromDisk,
  threadsOf,
  undoScope,
  versionsOf,
} from '../../shared/article/documentShape';
import type { Person } from '../../shared/article/Person';
import { authorOfPerson } from '../../shared/article/Person';
import { authorsOf, noteWriter } from '../../shared/article/writers';
import { fillHoles } from '../../shared/article/fillHoles';
import { findUnknown } from '../../shared/article/findUnknown';
import { leaveOutDoubles } from '../../shared/review/together/leaveOutDoubles';
import { noteSteps } from '../../shared/review/together/crossedOutAgain';
import { mendStep } from '../../shared/review/together/mendStep';
import { mended, mendTogether } from '../../shared/review/together/mendTogether';
import { tieAgain } from '../../shared/review/threads/tieAgain';
import type { Answer } from '../../shared/faults/Answer';
import { succeed } from '../../shared/faults/Answer';
import type { TextName } from '../../shared/article/textNames';
import { library, libraryThere, shell } from './bridge';
import { Digest } from './Digest';
import { drawnFrame } from './drawnFrame';
import { Observable } from './Observable';
import { storedHere } from './StoredHere';
import { UpdateQueue } from './UpdateQueue';

/** What is typed is sent to the library after so many milliseconds, should the window not be drawn by then. */
const longestUnsent = 20;

/**
 * One open article: its document, its way to disk, its undo history. One with a long history is shown from its values
 * first; its document is taken in once that is drawn, or as soon as anything asks for it.
 */
export class ArticleSession {
  readonly queue: UpdateQueue;
  readonly undo: Y.UndoManager;
  readonly digest: Digest;
  /** A newer Katern wrote the whole library. */
  readonly ofNewerLibrary: boolean;
  /** Whether the document is taken in. Until then the digest has what there is to show. */
  readonly whole = new Observable(false);
  /** Set when parts come in, while it is open, that this version does not know: from then on it is only read. */
  readonly locked = new Observable(false);
  /** Nothing deleted is thrown away: looking for what may be takes long with a long history, and gains little. */
  readonly #doc = emptyDocument({ gc: false });
  readonly #stopHearing: () => void;
  readonly #catchesUp: boolean;
  /** What the document is made of, until it is. */
  #updates: readonly Uint8Array[] | null;
  #unknown: readonly string[];
  /** The number up to which every stored update is in the document. */
  #known: number;

  private constructor(
    readonly id: string,
    { updates, sequence, shown: kept, onlyRead }: LoadedArticle,
    private readonly writer: () => Person | string,
    ahead: boolean,
  ) {
    // What a newer Katern keeps of an article may be of another shape.
    const shown = onlyRead ? null : kept;
    this.ofNewerLibrary = onlyRead;
    this.#known = sequence;
    this.#updates = updates;
    this.#catchesUp = ahead;
    this.#unknown = shown?.unknown ?? [];
    this.queue = new UpdateQueue(
      (update) => library.call('article:store', { article: id, update }),
      () => void shell.call('library:look', {}),
      () => this.takeIn(),
      () => drawnFrame(longestUnsent),
      () => Y.encodeStateAsUpdate(this.doc),
    );
    storedHere.add(this.queue);
    this.undo = new Y.UndoManager(undoScope(this.#doc), {
      trackedOrigins: new Set([byHand]),
      captureTimeout: 600,
    });
    noteSteps(this.undo);
    this.undo.on('stack-item-popped', () => {
      leaveOutDoubles(this.#doc);
      tieAgain(this.#doc);
      // What is done right after undo would become one step with what was done before what was undone.
      this.undo.stopCapturing();
    });
    if (!shown) this.#apply();
    this.digest = new Digest(() => this.doc, shown);
    this.digest.current.watch(() => this.#lock(this.digest.current.value.article.unknown));
    if (!shown) this.#begin();
    this.#stopHearing = library.on('article:stored', ({ article }) => {
      if (article === id) void this.#catchUp();
    });
  }

  /** The document. Where it is not taken in yet, that is done first, which may take some tenths of a second. */
  get doc(): Y.Doc {
    this.takeIn();
    return this.#doc;
  }

  /** One of the document's texts, to be read and written once the document is `whole`. */
  textOf(name: TextName): Y.Text {
    return this.#doc.getText(name);
  }

  /** Parts this version does not know. If there are any, nothing is ever written. */
  get unknown(): readonly string[] {
    return this.#unknown;
  }

  get readOnly(): boolean {
    return this.ofNewerLibrary || this.#unknown.length > 0;
  }

  #lock(unknown: readonly string[]): void {
    if (this.readOnly || unknown.length === 0) return;
    this.#unknown = unknown;
    this.locked.set(true);
  }

  /** Takes in the document, unless that is done. */
  takeIn(): void {
    if (!this.#updates) return;
    this.#apply();
    this.#begin();
  }

  #apply(): void {
    for (const update of this.#updates ?? []) Y.applyUpdate(this.#doc, update, fromDisk);
    this.#updates = null;
    fillHoles(this.#doc);
    this.#unknown = findUnknown(this.#doc);
  }

  /** Hears of the document's changes from here on; before, Yjs would have written out for that all it took in. */
  #begin(): void {
    this.digest.follow(this.#doc);
    const versions: unknown = versionsOf(this.#doc);
    this.#doc.on('update', (update: Uint8Array, origin: unknown, _doc: Y.Doc, { changed }: Y.Transaction) => {
      if (origin === fromDisk || this.readOnly) return;
      // A version is the article up to the update that brought it: what is typed right after is not in it.
      this.queue.add(update, (changed as ReadonlyMap<unknown, unknown>).has(versions));
    });
    this.#doc.on('afterTransaction', this.#firstEdit);
    this.#doc.on('afterTransaction', this.#mend);
    this.whole.set(true);
    if (this.#catchesUp) void this.#catchUp();
  }

  /** With the first thing done here the document says who does it; an article only looked at stays as it is. */
  readonly #firstEdit = ({ local, changed, origin }: Y.Transaction): void => {
    if (!local || changed.size === 0 || origin === mended) return;
    this.doc.off('afterTransaction', this.#firstEdit);
    if (!this.readOnly) noteWriter(this.doc, this.writer());
  };

  /** Suggestions stay about what they were made about, whatever others wrote meanwhile, and after undo. */
  readonly #mend = (change: Y.Transaction): void => {
    if (this.readOnly) return;
    if (change.origin === this.undo) mendStep(this.undo, change);
    else if (change.origin === fromDisk && !change.local) {
      mendTogether(change, ({ id: { client } }) => client === this.#doc.clientID);
      // Only here it is known which words undo has written again: what others said about them is tied to those for all.
      const threads: unknown = threadsOf(this.#doc);
      if ((change.changed as ReadonlyMap<unknown, unknown>).has(threads)) tieAgain(this.#doc);
    }
  };

  /** Whoever works here calls themselves otherwise, or says something else of themselves: that goes with what they do next. */
  writerChanged(): void {
    if (!this.whole.value) return;
    const noted = authorsOf(this.#doc).get(this.#doc.clientID);
    // What was done under another name stays under that name.
    if (noted && !isSameAuthor(noted, authorOfPerson(this.writer()))) this.#doc.clientID = newClient();
    this.#doc.off('afterTransaction', this.#firstEdit);
    this.#doc.on('afterTransaction', this.#firstEdit);
  }

  /**
   * Opens an article as it was read ahead, or else loads it from the library. `writer` is who writes here. The
   * document of one with a long history is still to be taken in.
   */
  static async open(
    id: string,
    ahead: LoadedArticle | null = null,
    writer: () => Person | string = () => '',
  ): Promise<Answer<ArticleSession>> {
    const loaded = ahead ? succeed(ahead) : await library.call('article:load', { article: id });
    if (!loaded.ok) return loaded;
    // The library may know of more than can be read before it is there.
    const early = ahead !== null || !libraryThere.value;
    return succeed(new ArticleSession(id, loaded.value, writer, early));
  }

  /**
   * Takes in what was stored by others: by a Katern that was still closing while this was read ahead, or by a
   * change of many articles. When the library cannot say, storing will be told why; what is on disk is
   * complete in any case.
   */
  async #catchUp(): Promise<void> {
    // What is on its way comes after what is still to be taken in.
    this.takeIn();
    const from = this.#known;
    const missed = await library.call('article:since', { article: this.id, sequence: from });
    if (!missed.ok) return;
    const { doc } = this;
    // What comes at once is one change: what stands in it need not be mended here.
    doc.transact(() => {
      for (const update of missed.value) Y.applyUpdate(doc, update, fromDisk);
    }, fromDisk);
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
    storedHere.remove(this.queue);
    this.#stopHearing();
    this.digest.stop();
    this.undo.destroy();
    this.#updates = null;
    this.#doc.destroy();
  }
}

/** A number that no other session has. */
function newClient(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

/** What a document has beyond some updates, as an update; null for nothing. */
function missingIn(updates: readonly Uint8Array[], doc: Y.Doc): Uint8Array | null {
  const there = emptyDocument({ gc: false });
  for (const update of updates) Y.applyUpdate(there, update);
  let missing: Uint8Array | null = null;
  there.on('update', (update: Uint8Array) => (missing = update));
  Y.applyUpdate(there, Y.encodeStateAsUpdate(doc, Y.encodeStateVector(there)));
  there.destroy();
  return missing;
}
