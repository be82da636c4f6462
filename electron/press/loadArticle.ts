import * as Y from 'yjs';
import { emptyDocument } from '../../shared/article/documentShape';
import { fillHoles } from '../../shared/article/fillHoles';
import { readArticle } from '../../shared/article/readArticle';
import { readVersions } from '../../shared/article/readVersions';
import type { Version } from '../../shared/article/Version';
import type { Caller } from '../../shared/bridge/connectCalls';
import type { LibraryCalls, LibraryEvents } from '../../shared/bridge/libraryCalls';
import type { Answer } from '../../shared/faults/Answer';
import { FaultError } from '../../shared/faults/FaultError';
import type { AnySuggestion } from '../../shared/review/suggestions/AnySuggestion';
import { readAllSuggestions } from '../../shared/review/suggestions/readAllSuggestions';
import type { Tick } from '../../shared/review/signOff/ticks';
import { readTicks } from '../../shared/review/signOff/ticks';
import { openThreads } from '../../shared/review/threads/readThreads';
import type { Thread } from '../../shared/review/threads/Thread';
import type { PageArticle } from '../../shared/pages/PageArticle';
import type { Standing } from '../../shared/pages/standingsOf';

/** The library as the press calls it. */
export type LibraryCaller = Caller<LibraryCalls, LibraryEvents>;

/** Loads an article from the library as a page prints it; `standing` is how it stands among the most read. Throws the library's fault, or `update-malformed`. */
export async function loadArticle(
  library: LibraryCaller,
  id: string,
  standing?: Standing,
): Promise<PageArticle> {
  const { page, doc } = await loadDocument(library, id, standing);
  doc.destroy();
  return page;
}

/** An article as a page prints it, with what stands in its document besides. */
export interface WholeArticle {
  page: PageArticle;
  /** The versions that were kept of it. */
  versions: Version[];
  /** The open ones. */
  threads: Thread[];
  /** Those that wait for a decision: no page has them. */
  suggestions: AnySuggestion[];
  ticks: Tick[];
}

/** Loads an article with its versions, threads, suggestions and what was ticked. Throws what `loadArticle` throws. */
export async function loadWithVersions(library: LibraryCaller, id: string): Promise<WholeArticle> {
  const { page, doc } = await loadDocument(library, id);
  const [versions, threads, suggestions] = [readVersions(doc), openThreads(doc), readAllSuggestions(doc)];
  const ticks = readTicks(doc);
  doc.destroy();
  return { page, versions, threads, suggestions, ticks };
}

/** The document is to be destroyed. */
async function loadDocument(
  library: LibraryCaller,
  id: string,
  standing: Standing = { readers: null, pinned: null },
): Promise<{ page: PageArticle; doc: Y.Doc }> {
  const { updates, card } = valueOf(await library.call('article:load', { article: id }));
  const doc = emptyDocument();
  try {
    for (const update of updates) Y.applyUpdate(doc, update);
    fillHoles(doc);
  } catch {
    throw new FaultError({ kind: 'update-malformed', article: id });
  }
  const article = readArticle(doc);
  const page = {
    article,
    publishedAt: article.publishedAt || card.editedAt,
    editedAt: card.editedAt,
    comments: null,
    ...standing,
  };
  return { page, doc };
}

/** An answer's value; a fault is thrown, to be answered by whoever asked us. */
export function valueOf<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new FaultError(answer.fault);
  return answer.value;
}
