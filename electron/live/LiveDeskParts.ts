import type { Caller } from '../../shared/bridge/connectCalls';
import type { LibraryCalls, LibraryEvents } from '../../shared/bridge/libraryCalls';
import type { LiveEvents } from '../../shared/bridge/liveCalls';

/** What a live desk takes from outside. */
export interface LiveDeskParts {
  library: Pick<Caller<LibraryCalls, LibraryEvents>, 'call' | 'on'>;
  tell: <E extends keyof LiveEvents>(event: E, value: LiveEvents[E]) => void;
  /** Milliseconds since 1970. */
  now: () => number;
}
