import type { FocusEvent } from 'react';
import { useMemo, useState } from 'react';
import { isForPerson } from '../../shared/review/threads/isForPerson';
import type { Thread } from '../../shared/review/threads/Thread';
import { useAuthorHere } from '../settings/authorHere';

/** Threads in the order they are shown in, and what the element around them has to listen to for it. */
interface ForHereFirst {
  threads: readonly Thread[];
  onFocus: () => void;
  onBlur: (event: FocusEvent) => void;
}

/**
 * Threads that wait for whoever works here before all others, else in the order they have. As long as somebody is at one
 * of them, each stays where it is: what has the focus must not move away.
 */
export function useForHereFirst(threads: readonly Thread[]): ForHereFirst {
  const here = useAuthorHere();
  const [held, setHeld] = useState<ReadonlyMap<string, number> | null>(null);
  const { by, person } = here;
  const ordered = useMemo(() => {
    const who = person === undefined ? { by } : { by, person };
    const placeOf = (thread: Thread): number => {
      if (held) return held.get(thread.id) ?? threads.length;
      return isForPerson(thread, who) ? 0 : 1;
    };
    const places = new Map(threads.map((thread) => [thread, placeOf(thread)]));
    return threads.toSorted((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0));
  }, [threads, held, by, person]);
  return {
    threads: ordered,
    onFocus: () => {
      if (!held) setHeld(new Map(ordered.map(({ id }, index) => [id, index])));
    },
    onBlur: ({ currentTarget, relatedTarget }) => {
      if (!currentTarget.contains(relatedTarget) && document.hasFocus()) setHeld(null);
    },
  };
}
