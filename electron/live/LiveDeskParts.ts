import type { Caller } from '../../shared/bridge/connectCalls';
import type { LibraryCalls, LibraryEvents } from '../../shared/bridge/libraryCalls';
import type { LiveEvents } from '../../shared/bridge/liveCalls';
import type { PressCalls, PressEvents } from '../../shared/bridge/pressCalls';

/** What a live desk takes from outside. */
export interface LiveDeskParts {
  library: Pick<Caller<LibraryCalls, LibraryEvents>, 'call' | 'on'>;
  /** Who looks at a picture from outside before it is kept. */
  press: Pick<Caller<PressCalls, PressEvents>, 'call'>;
  tell: <E extends keyof LiveEvents>(event: E, value: LiveEvents[E]) => void;
  /** Milliseconds since 1970. */
  now: () => number;
  /** What was written without a line for so long comes together as a copy, in milliseconds. */
  apartFor?: number;
}
