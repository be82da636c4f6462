import type * as Y from 'yjs';
import { commentsOf } from '../../article/documentShape';
import type { TextName } from '../../article/textNames';
import { addComment, reopenThread, resolveThread, startThread } from '../../review/threads/editThreads';
import { readThreads } from '../../review/threads/readThreads';
import type { Thread, ThreadTarget } from '../../review/threads/Thread';
import { isOpen } from '../../review/threads/Thread';
import type { Copy, CopyComment, CopyThread } from '../copy/Copy';
import { revisionKey } from './WordRevision';
import type { ValueRemark } from './wordValues';
import { oneLine } from './wordValues';

/** What bringing comments takes. */
export interface BringThreadsStart {
  /** Where the units of each text have come to stand. */
  places: Readonly<Record<TextName, readonly number[]>>;
  nameOf: (by: string) => string;
  nobody: string;
  /** What the document said of suggested values when it left: that is nobody's comment. */
  remarks: readonly ValueRemark[];
  idOf: (words: string) => string;
  /** For what does not say when it was said: ISO 8601. */
  at: string;
}

/** What came in. */
export interface ThreadsBack {
  comments: { by: string; count: number }[];
  /** Threads that stand otherwise in the document than when it left. */
  settled: { id: string; resolved: boolean }[];
  missing: number;
}

/**
 * Brings comments into the article as it was when the document left. A comment that was in it is known by who said it,
 * when, and what; one that `doc` has by now is not brought again.
 */
export function bringThreads(doc: Y.Doc, then: Y.Doc, copy: Copy, start: BringThreadsStart): ThreadsBack {
  const { nobody, remarks, nameOf, idOf, at } = start;
  const threads = readThreads(then);
  const keyOf = (one: CopyComment): string => `${revisionKey(one)}\n${one.text}`;
  const known = new Map<string, Thread>();
  for (const thread of threads) {
    for (const { by, at: said, text } of thread.comments)
      known.set(keyOf({ by: by || nobody, at: said, text }), thread);
  }
  const remarked = new Set(
    remarks.map(({ by, at: said, text }) => keyOf({ by: by || nobody, at: said, text: oneLine(text) })),
  );
  const isRemark = (one: CopyComment): boolean => remarked.has(keyOf({ ...one, text: oneLine(one.text) }));
  const found = new Set<string>();
  const counts = new Map<string, number>();
  const settled: ThreadsBack['settled'] = [];
  for (const thread of copy.threads) {
    const own = thread.comments.map((one) => known.get(keyOf(one))).find((one) => one !== undefined);
    const comments = own ? thread.comments : thread.comments.filter((one) => !isRemark(one));
    const [first] = comments;
    if (!first) continue;
    const id = own?.id ?? idOf(`thread ${keyOf(first)}`);
    let isThere = own !== undefined;
    for (const comment of comments) {
      if (known.has(keyOf(comment))) {
        found.add(keyOf(comment));
        continue;
      }
      const fresh = idOf(`comment ${id} ${keyOf(comment)}`);
      if (commentsOf(doc).has(fresh)) {
        isThere = true;
        continue;
      }
      const by = nameOf(comment.by);
      const said = { id: fresh, by, at: comment.at || at, text: comment.text };
      if (isThere) addComment(then, id, said);
      else startThread(then, id, targetOf(thread, start), said);
      isThere = true;
      counts.set(by, (counts.get(by) ?? 0) + 1);
    }
    const resolved = own ? !isOpen(own) : false;
    if (thread.resolved !== null && thread.resolved !== resolved)
      settled.push({ id, resolved: thread.resolved });
  }
  return {
    comments: Array.from(counts, ([by, count]) => ({ by, count })),
    settled,
    missing: [...known.keys()].filter((key) => !found.has(key)).length,
  };
}

/** Settles and opens threads in the article as it is, those that do not stand so by now. Answers how many. */
export function settleThreads(
  doc: Y.Doc,
  settled: ThreadsBack['settled'],
  by: string,
  at: string,
): { resolved: number; reopened: number } {
  const open = new Map(readThreads(doc).map((thread) => [thread.id, isOpen(thread)]));
  const counts = { resolved: 0, reopened: 0 };
  for (const { id, resolved } of settled) {
    if (open.get(id) !== resolved) continue;
    if (resolved) resolveThread(doc, id, by, at);
    else reopenThread(doc, id, by, at);
    counts[resolved ? 'resolved' : 'reopened']++;
  }
  return counts;
}

function targetOf({ about }: CopyThread, { places }: BringThreadsStart): ThreadTarget {
  if (about.kind !== 'text') return about;
  const there = places[about.text];
  const [from, until] = [there[about.from], there[about.until]];
  if (from === undefined || until === undefined || until <= from) return { kind: 'article' };
  return { kind: 'text', text: about.text, from, until };
}
