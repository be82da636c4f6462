import type { LibraryCalls } from '../../shared/bridge/libraryCalls';
import { libraryCalls } from '../../shared/bridge/libraryCalls';
import type { Implementations } from '../../shared/bridge/serveCalls';
import type { Answer } from '../../shared/faults/Answer';
import type { Library } from './openLibrary';

/** A library that could not be opened is tried again at most this often, in milliseconds. */
const pause = 1000;

/**
 * The library's calls, for as long as it is open or not. `open` is called at once; where it fails each
 * call is answered with its fault, and a call that comes a second later first tries again: a disk that
 * was full or not there may be well by then. `now` is in milliseconds.
 */
export function callsWhenOpen(open: () => Answer<Library>, now: () => number): Implementations<LibraryCalls> {
  let opened = open();
  let tried = now();

  const current = (): Answer<Library> => {
    if (!opened.ok && now() - tried >= pause) {
      opened = open();
      tried = now();
    }
    return opened;
  };

  const calls = Object.keys(libraryCalls).map((id) => [
    id,
    (ask: never) => {
      const library = current();
      return library.ok ? library.value.calls[id as keyof LibraryCalls](ask) : library;
    },
  ]);
  return Object.fromEntries(calls) as Implementations<LibraryCalls>;
}
