import { Check, CornerUpLeft, Eye, RotateCcw } from 'lucide-react';
import type { KeyboardEvent, ReactElement } from 'react';
import { memo, useEffect, useMemo, useRef, useState } from 'react';
import { isolated } from '../../shared/language/isolated';
import { threadTexts } from '../../shared/language/threadTexts';
import { reopenThread, resolveThread } from '../../shared/review/threads/editThreads';
import type { Thread, TiedTo } from '../../shared/review/threads/Thread';
import { isOpen } from '../../shared/review/threads/Thread';
import { Button } from '../parts/Button';
import type { MenuEntry } from '../parts/Menu';
import { useContextMenu } from '../parts/useContextMenu';
import type { ArticleSession } from '../session/ArticleSession';
import { useObservable } from '../session/Observable';
import { useTexts } from '../settings/language';
import { authorHere } from '../settings/authorHere';
import { activeThread } from './activeThread';
import { AssignButton } from './AssignButton';
import { CommentField } from './CommentField';
import { CommentItem } from './CommentItem';
import { nameThread } from './nameThread';
import { storeComment } from './storeComment';
import { ThreadDeeds } from './ThreadDeeds';
import { ThreadFor } from './ThreadFor';

interface ThreadCardProps {
  session: ArticleSession;
  thread: Thread;
  onShow: (thread: Thread) => void;
}

/**
 * A thread: what it is about, what was said, and what can be done with it. R answers while it has the focus. Where its
 * words stand is none of its business: that moves with every letter typed before them. `onShow` is told which it is.
 */
export const ThreadCard = memo(function ThreadCard({
  session,
  thread,
  onShow,
}: ThreadCardProps): ReactElement {
  const texts = useTexts(threadTexts);
  const active = useObservable(activeThread) === thread.id;
  const [reply, setReply] = useState('');
  const card = useRef<HTMLLIElement>(null);
  const about = useRef<HTMLButtonElement>(null);
  const open = isOpen(thread);
  const off = session.readOnly;

  useEffect(() => {
    // What has the focus is in view, and must not move away from under the pointer that is pressing it.
    if (active && !card.current?.contains(document.activeElement))
      card.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  /** Lets the focus go to the thread beside before this one leaves its place, or else to what folds them all. */
  function focusBeside(): void {
    const beside = card.current?.nextElementSibling ?? card.current?.previousElementSibling;
    const section = card.current?.closest('.panel-section');
    (
      beside?.querySelector<HTMLElement>('.thread-about') ??
      section?.querySelector<HTMLElement>('.fold-button')
    )?.focus();
  }
  function settle(): void {
    focusBeside();
    const settled = open ? resolveThread : reopenThread;
    settled(session.doc, thread.id, authorHere(), new Date().toISOString());
  }
  function answer(): void {
    if (reply) card.current?.querySelector<HTMLElement>(':scope > .comment-field textarea')?.focus();
    else setReply(crypto.randomUUID());
  }
  const acts: MenuEntry[] = [
    { label: texts.show, icon: Eye, run: () => onShow(thread) },
    ...(off
      ? []
      : [
          { label: texts.reply, icon: CornerUpLeft, keys: 'R', run: answer },
          { label: open ? texts.resolve : texts.reopen, icon: open ? Check : RotateCcw, run: settle },
        ]),
  ];
  const { asks, menu } = useContextMenu(nameThread(thread, texts), () => acts);
  function keyDown(event: KeyboardEvent): void {
    const { target, key, ctrlKey, metaKey, altKey } = event;
    asks.onKeyDown(event);
    if (event.defaultPrevented || ctrlKey || metaKey || altKey || target instanceof HTMLTextAreaElement)
      return;
    if (key.toLowerCase() !== 'r' || off) return;
    event.preventDefault();
    event.stopPropagation();
    answer();
  }
  // One for the whole of a reply: it was said when its first letter was.
  const store = useMemo(
    () => storeComment(session, reply, () => ({ thread: thread.id })),
    [session, reply, thread.id],
  );
  const shown = thread.comments.filter(({ id }) => id !== reply);
  const first = thread.comments[0]?.by || texts.nobody;
  return (
    <li
      ref={card}
      className="thread"
      data-active={active || undefined}
      data-thread={thread.id}
      data-card={`thread ${thread.id}`}
      onFocus={() => activeThread.set(thread.id)}
      onKeyDown={keyDown}
      onContextMenu={asks.onContextMenu}
    >
      <button
        ref={about}
        type="button"
        className="thread-about"
        aria-current={active || undefined}
        onClick={() => onShow(thread)}
      >
        <ThreadAbout thread={thread} />
      </button>
      <ThreadFor session={session} thread={thread} />
      <ul>
        {shown.map((comment) => (
          <CommentItem
            key={comment.id}
            session={session}
            comment={comment}
            acts={acts}
            onGone={(how) => {
              if (how === 'removed' && thread.comments.length === 1) focusBeside();
              else about.current?.focus();
            }}
          />
        ))}
      </ul>
      {reply && (
        <CommentField
          session={session}
          label={texts.replyTo(isolated(first))}
          store={store}
          onEnd={() => {
            setReply('');
            about.current?.focus();
          }}
          onLeave={() => setReply('')}
        />
      )}
      <ThreadDeeds thread={thread} />
      {!off && !reply && (
        <div className="thread-acts">
          <Button
            look="ghost"
            size="small"
            icon={CornerUpLeft}
            keys="R"
            onClick={() => setReply(crypto.randomUUID())}
          >
            {texts.reply}
          </Button>
          <Button look="ghost" size="small" icon={open ? Check : RotateCcw} onClick={settle}>
            {open ? texts.resolve : texts.reopen}
          </Button>
          <AssignButton session={session} thread={thread} />
        </div>
      )}
      {menu}
    </li>
  );
}, showsTheSame);

/** Whether a card of a thread would show the same. */
function showsTheSame(one: ThreadCardProps, other: ThreadCardProps): boolean {
  if (one.session !== other.session || one.onShow !== other.onShow) return false;
  return one.thread === other.thread || saidIn(one.thread) === saidIn(other.thread);
}

function saidIn({ place: { kind }, ...said }: Thread): string {
  return JSON.stringify([kind, said]);
}

/** What a thread is about, in a line. */
export function ThreadAbout({
  thread: { place, quote, picture, from },
}: {
  thread: Pick<Thread, 'quote' | 'picture' | 'from'> & { place: TiedTo };
}): ReactElement {
  const texts = useTexts(threadTexts);
  if (place.kind === 'article') return <>{texts.onArticle}</>;
  if (place.kind === 'still')
    return (
      <>
        {texts.onStill}{' '}
        {picture && (
          <q className="of-picture" dir="auto">
            {picture}
          </q>
        )}
      </>
    );
  const what = quote || picture;
  return (
    <>
      {what && (
        <q className={quote ? undefined : 'of-picture'} dir="auto">
          {what}
        </q>
      )}
      {place.kind === 'gone' && <span className="thread-gone">{quote ? texts.gone : texts.stillGone}</span>}
      {from && (
        <span className="thread-gone">
          {from.headline ? texts.from(isolated(from.headline)) : texts.fromUntitled}
        </span>
      )}
    </>
  );
}
