import type { ReactElement } from 'react';
import { writersOf } from '../../shared/article/writers';
import { nearnessOf, printDay, printTime } from '../../shared/language/dates';
import { isolated } from '../../shared/language/isolated';
import { reviewTexts } from '../../shared/language/reviewTexts';
import type { ArticleSession } from '../session/ArticleSession';
import { showStage } from '../session/view';
import { useLanguage, useTexts } from '../settings/language';
import { comparedFrom } from './comparedFrom';
import type { Told } from './useUnread';
import './review.css';

/** A quiet line: what was written in the article since this person last read it, and the way there. */
export function Unread({
  session,
  told,
  read,
}: {
  session: ArticleSession;
  told: Told;
  /** They have read it. */
  read: () => void;
}): ReactElement | null {
  const texts = useTexts(reviewTexts);
  const language = useLanguage();
  const { unread, person, now } = told;
  const names = writersOf(session.doc);
  const others = unread.writers.flatMap(({ client }) => {
    const name = names.get(client);
    return name && name !== person ? [name] : [];
  });
  const earlier = unread.writers.some(({ until }) => nearnessOf(until, now) !== 'today');
  if (others.length === 0 && !earlier) return null;

  const when = `${nearnessOf(unread.readAt, now) === 'today' ? '' : `${printDay(unread.readAt, language, now)} `}${printTime(unread.readAt)}`;
  return (
    <span className="status-item unread" role="status">
      <span>
        {others.length > 0
          ? texts.changedBy([...new Set(others)].map(isolated).join(texts.and), when)
          : texts.changedSince(when)}
      </span>
      <button
        type="button"
        onClick={() => {
          comparedFrom.set({ article: session.id, read: unread.read, readAt: unread.readAt });
          read();
          showStage('review');
        }}
      >
        {texts.showChanges}
      </button>
      <button type="button" onClick={read}>
        {texts.markRead}
      </button>
    </span>
  );
}
