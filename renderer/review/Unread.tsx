import type { ReactElement } from 'react';
import { useEffect, useState } from 'react';
import { writersOf } from '../../shared/article/writers';
import type { UnreadChanges } from '../../shared/bridge/historyCalls';
import { nearnessOf, printDay, printTime } from '../../shared/language/dates';
import { reviewTexts } from '../../shared/language/reviewTexts';
import type { ArticleSession } from '../session/ArticleSession';
import { library } from '../session/bridge';
import { painted } from '../session/painted';
import { showStage } from '../session/view';
import { useLanguage, useTexts } from '../settings/language';
import { settings } from '../settings/settings';
import { comparedFrom } from './comparedFrom';
import './review.css';

/** What was written, and when that was asked. */
interface Told {
  unread: UnreadChanges;
  now: Date;
}

/** A quiet line: what was written in the article since this person last read it, and the way there. */
export function Unread({ session }: { session: ArticleSession }): ReactElement | null {
  const texts = useTexts(reviewTexts);
  const language = useLanguage();
  const [told, setTold] = useState<Told | null>(null);
  const person = settings.value.byline.trim();

  useEffect(() => {
    let left = false;
    void painted.then(async () => {
      const answer = await library.call('history:unread', { article: session.id, person });
      // Where the history cannot be read, review says so; here there is nothing to tell.
      if (!left && answer.ok && answer.value) setTold({ unread: answer.value, now: new Date() });
    });
    return () => {
      left = true;
    };
  }, [session, person]);

  if (!told) return null;
  const { unread, now } = told;
  const names = writersOf(session.doc);
  const others = unread.writers.flatMap(({ client }) => {
    const name = names.get(client);
    return name && name !== person ? [name] : [];
  });
  const earlier = unread.writers.some(({ until }) => nearnessOf(until, now) !== 'today');
  if (others.length === 0 && !earlier) return null;

  const when = `${nearnessOf(unread.readAt, now) === 'today' ? '' : `${printDay(unread.readAt, language, now)} `}${printTime(unread.readAt)}`;
  const read = (): void => {
    setTold(null);
    void library.call('history:read', { article: session.id, person, sequence: unread.last });
  };
  return (
    <span className="status-item unread" role="status">
      <span>
        {others.length > 0
          ? texts.changedBy([...new Set(others)].join(texts.and), when)
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
