import { quoteOf } from '../../shared/review/threads/anchor';
import type { ThreadTarget } from '../../shared/review/threads/Thread';
import type { ArticleSession } from '../session/ArticleSession';
import { showInspector } from '../editor/inspectorPanel';
import { activeThread, threadDraft } from './activeThread';
import { keysAhead } from '../session/keysAhead';

/** Begins a thread about something: its field opens beside the manuscript, and has what is typed meanwhile. */
export function beginThread(session: ArticleSession, target: ThreadTarget): void {
  const quote = quoteOf(session.doc, target);
  endDraft();
  activeThread.set('');
  const ahead = keysAhead(endDraft);
  threadDraft.set({ article: session.id, thread: crypto.randomUUID(), target, quote, ahead });
  showInspector();
}

/** Ends a thread that was begun and of which nothing is written. */
export function endDraft(): void {
  threadDraft.value?.ahead.take();
  threadDraft.set(null);
}
