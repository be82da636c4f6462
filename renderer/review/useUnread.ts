import { useEffect, useState } from 'react';
import type { UnreadChanges } from '../../shared/bridge/historyCalls';
import type { ArticleSession } from '../session/ArticleSession';
import { library } from '../session/bridge';
import { painted } from '../session/painted';
import { writerHere } from '../settings/writerHere';

/** What was written since a person last read, who that is, and when it was asked. */
export interface Told {
  unread: UnreadChanges;
  person: string;
  now: Date;
}

/**
 * What was written in an article since the person at this desk last read it, and a function for when they have
 * read that too; nothing while `session` is null. Whoever asks for the first time has read it from then on, so it
 * is asked for as soon as the article is whole, and not only when there is something to show.
 */
export function useUnread(session: ArticleSession | null): [told: Told | null, read: () => void] {
  const [told, setTold] = useState<Told | null>(null);
  const person = writerHere();

  useEffect(() => {
    if (!session) return;
    let left = false;
    void painted.then(async () => {
      const answer = await library.call('history:unread', { article: session.id, person });
      // Where the history cannot be read, review says so; here there is nothing to tell.
      if (!left && answer.ok && answer.value) setTold({ unread: answer.value, person, now: new Date() });
    });
    return () => {
      left = true;
      setTold(null);
    };
  }, [session, person]);

  const read = (): void => {
    setTold(null);
    if (!session || !told) return;
    const { person: reader, unread } = told;
    void library.call('history:read', { article: session.id, person: reader, sequence: unread.last });
  };
  return [told, read];
}
