import * as Y from 'yjs';
import { bodyOf, fieldsOf, headlineOf } from '../../shared/article/documentShape';
import type { LoadedArticle } from '../../shared/bridge/answers';

/** Someone who has an article open: a document, and the updates that come of changing it. */
export class Writer {
  readonly doc = new Y.Doc();
  #updates: Uint8Array[] = [];

  constructor(loaded: Pick<LoadedArticle, 'updates'>) {
    for (const update of loaded.updates) Y.applyUpdate(this.doc, update);
    this.doc.on('update', (update: Uint8Array) => this.#updates.push(update));
  }

  /** Types at the start of the body. The update that has to be stored. */
  type(text: string): Uint8Array {
    return this.change(() => bodyOf(this.doc).insert(0, text));
  }

  headline(text: string): Uint8Array {
    return this.change(() => headlineOf(this.doc).insert(0, text));
  }

  field(name: string, value: string): Uint8Array {
    return this.change(() => fieldsOf(this.doc).set(name, value));
  }

  change(work: () => void): Uint8Array {
    this.#updates = [];
    this.doc.transact(work);
    const [update] = this.#updates;
    if (!update) throw new Error('nothing changed');
    return update;
  }
}

/** A document made of what was loaded. */
export function documentOf(loaded: Pick<LoadedArticle, 'updates'>): Y.Doc {
  return new Writer(loaded).doc;
}
