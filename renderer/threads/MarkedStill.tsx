import type { ReactElement, ReactNode } from 'react';
import { useObservable } from '../session/Observable';
import { activeThread } from './activeThread';

interface MarkedStillProps {
  /** The threads about it, by their ids; none for most. */
  threads: readonly string[];
  children: ReactNode;
}

/** A still in a review, marked where threads are about it; pressing it makes the first of them the active one. */
export function MarkedStill({ threads, children }: MarkedStillProps): ReactElement {
  const now = useObservable(activeThread);
  const active = threads.find((id) => id === now);
  const thread = active ?? threads[0];
  if (thread === undefined) return <div className="r-stills">{children}</div>;
  return (
    <div
      className={active ? 'r-stills commented-still active' : 'r-stills commented-still'}
      data-threads={threads.join(' ')}
      onClick={() => activeThread.set(thread)}
    >
      {children}
    </div>
  );
}
