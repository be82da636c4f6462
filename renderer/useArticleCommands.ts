import { useEffect, useRef, useSyncExternalStore } from 'react';
import { setFields } from '../shared/article/editFields';
import { setStatus } from '../shared/article/editVersions';
import type { Status } from '../shared/article/Article';
import { deskTexts } from '../shared/language/deskTexts';
import { partsTexts } from '../shared/language/partsTexts';
import { suggestionTexts } from '../shared/language/suggestionTexts';
import { windowTexts } from '../shared/language/windowTexts';
import { showFacts } from './facts/factsShown';
import { useCommand } from './palette/commandRegistry';
import { showFault, showNote } from './parts/notes';
import type { ArticleSession } from './session/ArticleSession';
import { library } from './session/bridge';
import { useStatus } from './session/useSession';
import { versionStart } from './session/versionStart';
import { showArticle, showDesk, showStage } from './session/view';
import { useTexts } from './settings/language';
import { wantedSuggestion } from './suggestions/suggesting';
import { allSuggestionsIn } from './suggestions/allSuggestionsIn';

/** Carries out the commands about the open article as a whole: undo, status, duplicate, bin. */
export function useArticleCommands(session: ArticleSession): void {
  const desk = useTexts(deskTexts);
  const texts = useTexts(windowTexts);
  const parts = useTexts(partsTexts);
  const suggestions = useTexts(suggestionTexts);
  const status = useStatus(session);
  /** The status the note at the foot speaks of. */
  const spokenOf = useRef<Status | null>(null);
  const closeStatusNote = useRef<() => void>(() => undefined);
  const writable = !session.readOnly;
  const canUndo = useStack(session, () => session.undo.canUndo());
  const canRedo = useStack(session, () => session.undo.canRedo());
  useCommand('edit.undo', () => void session.undo.undo(), canUndo);
  useCommand('edit.redo', () => void session.undo.redo(), canRedo);

  const choose = (next: Status): void => {
    const before = status;
    spokenOf.current = next;
    setStatus(session.doc, next, versionStart());
    closeStatusNote.current();
    closeStatusNote.current = showNote({
      text: texts.statusChanged(parts.statuses[next].toLowerCase()),
      action: { label: parts.undo, keys: 'Mod+Z', run: () => setFields(session.doc, { status: before }) },
    });
  };
  useEffect(() => {
    // Undone, or changed elsewhere: the note is no longer true.
    if (status !== spokenOf.current) closeStatusNote.current();
  }, [status]);
  useCommand(
    'status.next',
    () => {
      if (status === 'draft') choose('in-review');
      else if (status === 'in-review') approve();
      else showStage('export');
    },
    writable,
  );
  /** What is suggested is decided on first; approving it all the same is for who asks once more. */
  function approve(): void {
    const open = allSuggestionsIn(session).value;
    const [first] = open;
    if (!first) return choose('approved');
    showStage('write');
    wantedSuggestion.set(first.id);
    showNote({
      text: suggestions.beforeApproval(open.length),
      action: { label: suggestions.approveAnyway, run: () => choose('approved') },
    });
  }
  useCommand('status.draft', () => choose('draft'), writable && status !== 'draft');

  useCommand('facts.show', showFacts);
  useCommand('article.duplicate', () => void duplicate());
  useCommand('article.bin', () => void bin());

  async function duplicate(): Promise<void> {
    if (!(await session.queue.settle())) return;
    const answer = await library.call('article:duplicate', { article: session.id });
    if (!answer.ok) return showFault(answer.fault);
    showArticle(answer.value.id);
    showNote({ text: desk.duplicated(answer.value.headline || desk.untitled) });
  }

  async function bin(): Promise<void> {
    const answer = await library.call('article:bin', { article: session.id });
    if (!answer.ok) return showFault(answer.fault);
    showDesk();
    showNote({
      text: desk.binned(answer.value.headline || desk.untitled),
      action: { label: parts.undo, run: () => void restore() },
    });
  }

  async function restore(): Promise<void> {
    const answer = await library.call('article:restore', { article: session.id });
    if (!answer.ok) return showFault(answer.fault);
    showArticle(session.id);
  }
}

/** A fact about the undo history that is looked at again after each change of it. */
function useStack(session: ArticleSession, read: () => boolean): boolean {
  return useSyncExternalStore((changed) => {
    const events = ['stack-item-added', 'stack-item-popped', 'stack-cleared'] as const;
    for (const event of events) session.undo.on(event, changed);
    return () => {
      for (const event of events) session.undo.off(event, changed);
    };
  }, read);
}
