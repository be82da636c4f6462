import type { Answer } from '../faults/Answer';
import type { FirstDesk } from './deskCalls';
import type { LoadedArticle } from './answers';
import type { LeftAt, LeftDesk } from './LeftAt';
import type { ChosenPlace, Settings } from './shellCalls';

/**
 * What the preload script hands to the window as `window.katern`; nothing else of Electron reaches it.
 * `DroppedFile` is the window's own `File`.
 */
export interface Preloaded<DroppedFile> {
  settings: Settings;
  /** The system's language, of those Katern speaks. */
  locale: 'nl' | 'en';
  /** As Node names it: linux, darwin, win32. */
  platform: string;
  version: string;
  /** An article to open at once, `sample` for the one that ships with Katern, or ''. */
  open: string;
  /** Where the article that is shown first was left; null when that is not known. */
  left: LeftAt | null;
  /** Where the desk was left. */
  leftDesk: LeftDesk;
  /** Asks main; the answer's type is the call's. */
  ask(call: string, ask: unknown): Promise<Answer<unknown>>;
  /** Hears what main tells. */
  hear(heard: (event: string, value: unknown) => void): void;
  /** A token for a dropped or pasted file, or null when it has no place on disk. The path stays with main. */
  placeOf(file: DroppedFile): Promise<ChosenPlace | null>;
  /** Says that everything is stored and the window may close, or names the articles that are not. */
  quitReady(notStored: string[]): void;
  /** Says that the window has been drawn, so that what it did not need for that can start. */
  painted(): void;
  /** Takes what main hands over from now on; it arrives as window messages, see `Handed`. */
  wantPorts(): void;
}

/**
 * A message from the preload script to the page. With a room's name comes the port to it, once now and again
 * when its process was started anew; `ahead` comes once. With `lent` comes a port on which some calls to the library
 * are answered until it is there.
 */
export type Handed =
  | { katern: 'library' | 'press' | 'live' | 'lent' }
  | { katern: 'ahead'; read: ReadAhead | null };

/** What is to be shown first, read before the library was there; instead of it null when only the library can tell. */
export type ReadAhead = { article: LoadedArticle } | { desk: FirstDesk };

/** The part that is known when the window is made. */
export type HandedOver = Pick<
  Preloaded<never>,
  'settings' | 'locale' | 'platform' | 'version' | 'open' | 'left' | 'leftDesk'
>;
