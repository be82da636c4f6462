import * as Y from 'yjs';
import type { Article } from '../../../shared/article/Article';
import { emptyDocument } from '../../../shared/article/documentShape';
import { readArticle } from '../../../shared/article/readArticle';
import type { Original } from '../../../shared/still/Still';
import type { PackedUpdate } from './historyBytes';
import { originalsIn } from './originalsIn';
import { packageLimits } from './packageLimits';
import { refused } from './PackageRefused';

/** How many updates are applied before others have their turn. */
const atOnce = 500;

/**
 * The article of that id that the updates make, and the originals that its stills ask for, or once did, each once. Throws
 * `PackageRefused`: `history` when they make another one, or something is missing among them; `newer` when it holds
 * what this Katern does not know. Throws the signal's reason.
 */
export async function articleOf(
  updates: readonly PackedUpdate[],
  id: string,
  signal: AbortSignal,
): Promise<{ article: Article; asked: Original[] }> {
  const doc = emptyDocument();
  const asked = new Map<string, Original>();
  try {
    for (const [at, { bytes }] of updates.entries()) {
      apply(doc, bytes);
      for (const original of originalsIn(bytes)) asked.set(original.hash, original);
      if (at % atOnce < atOnce - 1) continue;
      await new Promise((resolve) => setImmediate(resolve));
      signal.throwIfAborted();
    }
    if (doc.store.pendingStructs || doc.store.pendingDs) throw refused('history');
    if (asked.size > packageLimits.originals) throw refused('too-large');
    const article = readArticle(doc);
    if (article.id !== id) throw refused('history');
    if (article.unknown.length > 0) throw refused('newer', article.unknown.join(', '));
    return { article, asked: [...asked.values()] };
  } finally {
    doc.destroy();
  }
}

function apply(doc: Y.Doc, bytes: Uint8Array): void {
  try {
    Y.applyUpdate(doc, bytes);
  } catch {
    throw refused('history');
  }
}
