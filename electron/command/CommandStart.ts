import type { Language } from '../../shared/language/Texts';
import type { Asked } from './readArguments';
import type { Terminal } from './Terminal';

/** Where the program's own files lie, and the person's. */
export interface ProgramPlaces {
  /** The folder of what was built. */
  built: string;
  /** The folder of what ships with Katern. */
  resources: string;
  /** The folder of the person's settings, with the library that the window opens. */
  home: string;
}

/** What every command is handed. */
export interface CommandStart {
  asked: Asked;
  places: ProgramPlaces;
  terminal: Terminal;
  language: Language;
  /** Stops it. */
  signal: AbortSignal;
}

/** A mistake of whoever typed the command, in a sentence. */
export class Misused extends Error {}
