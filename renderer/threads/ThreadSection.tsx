import { MessageSquarePlus } from 'lucide-react';
import type { ReactElement } from 'react';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { inspectorTexts } from '../../shared/language/inspectorTexts';
import { printNumber } from '../../shared/language/numbers';
import { threadTexts } from '../../shared/language/threadTexts';
import type { Thread } from '../../shared/review/threads/Thread';
import { isOpen } from '../../shared/review/threads/Thread';
import { runCommand } from '../palette/commandRegistry';
import { IconButton } from '../parts/IconButton';
import { PanelSection } from '../parts/PanelSection';
import type { ArticleSession } from '../session/ArticleSession';
import { useJump } from '../session/jump';
import { useObservable } from '../session/Observable';
import { useLanguage, useTexts } from '../settings/language';
import type { ThreadDraft } from './activeThread';
import { activeThread, threadDraft } from './activeThread';
import { CommentField } from './CommentField';
import { nameThread } from './nameThread';
import { storeComment } from './storeComment';
import { ThreadAbout, ThreadCard } from './ThreadCard';
import { showThread } from './showThread';
import { threadsIn } from './threadsIn';
import { useForHereFirst } from './useForHereFirst';
import './threads.css';

interface ThreadSectionProps {
  session: ArticleSession;
  /** Where a thread can be begun; elsewhere there is nothing to show as long as there are none. */
  canAdd: boolean;
  /** Called when a thread has been begun, or was not after all: focus goes back to the text. */
  onBegun?: () => void;
  /** Shows what a thread is about; in the manuscript where this is left out. */
  onShow?: (thread: Thread) => void;
}

/**
 * The threads of an article: open ones in reading order, those for whoever works here before the others; settled ones
 * folded away.
 */
export function ThreadSection({ session, canAdd, onBegun, onShow }: ThreadSectionProps): ReactElement | null {
  const show = useCallback(
    (thread: Thread): void => (onShow ? onShow(thread) : showThread(session, thread)),
    [session, onShow],
  );
  const texts = useTexts(threadTexts);
  const language = useLanguage();
  const { fold } = useTexts(inspectorTexts);
  const threads = useObservable(threadsIn(session));
  const asked = useObservable(threadDraft);
  const draft = asked?.article === session.id && canAdd ? asked : null;
  const drafted = draft?.thread;
  const [waiting, settled] = useMemo(() => {
    const others = threads.filter(({ id }) => id !== drafted);
    return [others.filter(isOpen), others.filter((thread) => !isOpen(thread))];
  }, [threads, drafted]);
  const list = useRef<HTMLDivElement>(null);
  const { threads: open, onFocus, onBlur } = useForHereFirst(waiting);
  useJump('thread', ({ thread = '' }) => {
    activeThread.set(thread);
    list.current?.querySelector<HTMLElement>(`[data-thread="${CSS.escape(thread)}"] .thread-about`)?.focus();
  });
  if (!canAdd && threads.length === 0) return null;
  return (
    <PanelSection
      title={texts.title}
      foldLabel={fold(texts.title)}
      keepOpen={draft !== null}
      end={
        <>
          {open.length > 0 && <span className="count-of">{printNumber(open.length, language)}</span>}
          {canAdd && !session.readOnly && (
            <IconButton
              icon={MessageSquarePlus}
              size="small"
              label={texts.add}
              keys="Mod+Shift+M"
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => runCommand('comment.add')}
            />
          )}
        </>
      }
    >
      <div ref={list} onFocus={onFocus} onBlur={onBlur}>
        {threads.length === 0 && !draft && <p className="quiet small">{texts.none}</p>}
        {draft && <DraftCard key={draft.thread} session={session} draft={draft} onEnd={onBegun} />}
        <ul className="thread-list">
          {open.map((thread) => (
            <ThreadCard key={thread.id} session={session} thread={thread} onShow={show} />
          ))}
        </ul>
        {settled.length > 0 && (
          <details className="thread-settled">
            <summary>{texts.resolvedCount(settled.length)}</summary>
            <ul className="thread-list">
              {settled.map((thread) => (
                <ThreadCard key={thread.id} session={session} thread={thread} onShow={show} />
              ))}
            </ul>
          </details>
        )}
      </div>
    </PanelSection>
  );
}

/** A thread that is being begun. */
function DraftCard({
  session,
  draft: { thread, target, quote, ahead },
  onEnd,
}: {
  session: ArticleSession;
  draft: ThreadDraft;
  onEnd: (() => void) | undefined;
}): ReactElement {
  const texts = useTexts(threadTexts);
  const about = { place: target, quote };
  const store = useMemo(
    () => storeComment(session, crypto.randomUUID(), () => ({ thread, begin: target })),
    [session, thread, target],
  );
  const typed = useObservable(ahead.typed);
  // Not before it is in the page and hears of it: between the two, keys would go to the text.
  useEffect(() => ahead.take(), [ahead]);
  useLayoutEffect(() => {
    if (typed?.trim()) store(typed);
  }, [store, typed]);
  // Whoever goes elsewhere has begun it, or not.
  useEffect(
    () => () => {
      if (threadDraft.value?.thread === thread) threadDraft.set(null);
    },
    [thread],
  );
  return (
    <div className="thread" data-active>
      <p className="thread-about">
        <ThreadAbout thread={about} />
      </p>
      {typed !== null && (
        <CommentField
          session={session}
          label={nameThread(about, texts)}
          start={typed}
          store={store}
          onEnd={() => {
            threadDraft.set(null);
            activeThread.set(thread);
            onEnd?.();
          }}
          onLeave={() => threadDraft.set(null)}
        />
      )}
    </div>
  );
}
