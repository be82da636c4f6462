import type { Answer } from '../faults/Answer';
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
  /** An article to open at once, or ''. */
  open: string;
  /** Asks main; the answer's type is the call's. */
  ask(call: string, ask: unknown): Promise<Answer<unknown>>;
  /** Hears what main tells. */
  hear(heard: (event: string, value: unknown) => void): void;
  /** A token for a dropped or pasted file, or null when it has no place on disk. The path stays with main. */
  placeOf(file: DroppedFile): Promise<ChosenPlace | null>;
  /** Says that everything is stored and the window may close, or names the articles that are not. */
  quitReady(notStored: string[]): void;
  /** Asks for the ports to library and press; they arrive as window messages. */
  wantPorts(): void;
}

/** The part that is known when the window is made. */
export type HandedOver = Pick<Preloaded<never>, 'settings' | 'locale' | 'platform' | 'version' | 'open'>;
