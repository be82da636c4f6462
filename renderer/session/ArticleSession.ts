import * as Y from 'yjs';
import type { ArticleCard } from '../../shared/bridge/answers';
import { byHand, fromDisk, undoScope } from '../../shared/article/documentShape';
import { findUnknown } from '../../shared/article/findUnknown';
import type { Answer } from '../../shared/faults/Answer';
import { succeed } from '../../shared/faults/Answer';
import { library } from './bridge';
import { Digest } from './Digest';
import { UpdateQueue } from './UpdateQueue';

/** One open article: its document, its way to disk, its undo history. */
export class ArticleSession {
  readonly queue: UpdateQueue;
  readonly undo: Y.UndoManager;
  readonly digest: Digest;
  /** Parts this version does not know. If there are any, nothing is ever written. */
  readonly unknown: readonly string[];

  private constructor(
    readonly id: string,
    readonly doc: Y.Doc,
    readonly card: ArticleCard,
  ) {
    this.unknown = findUnknown(doc);
    this.queue = new UpdateQueue((update) => library.call('article:store', { article: id, update }));
    this.undo = new Y.UndoManager(undoScope(doc), { trackedOrigins: new Set([byHand]), captureTimeout: 600 });
    this.digest = new Digest(doc);
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== fromDisk && !this.readOnly) this.queue.add(update);
    });
  }

  get readOnly(): boolean {
    return this.unknown.length > 0;
  }

  /** Loads an article from the library. */
  static async open(id: string): Promise<Answer<ArticleSession>> {
    const loaded = await library.call('article:load', { article: id });
    if (!loaded.ok) return loaded;
    const doc = new Y.Doc();
    for (const update of loaded.value.updates) Y.applyUpdate(doc, update, fromDisk);
    return succeed(new ArticleSession(id, doc, loaded.value.card));
  }

  close(): void {
    this.digest.stop();
    this.undo.destroy();
    this.doc.destroy();
  }
}
