import { app } from 'electron';
import { languageOfSystem } from './languageOfSystem';
import type { Settings } from '../../shared/bridge/shellCalls';

/** Where the window was. */
export interface WindowPlace {
  x?: number;
  y?: number;
  width: number;
  height: number;
  maximized: boolean;
  fullScreen?: boolean;
}

/** Everything kept between two runs outside the library. */
export interface Kept {
  settings: Settings;
  window: WindowPlace;
  /** The folder exports go to; '' means a folder Katern in the person's documents. */
  exportFolder: string;
  backups: KeptBackups;
  /** The folder that is shared with other desks; '' for none. */
  sharedFolder: { place: string };
  /** Whether there was a library in its folder, so that none is begun where a disk is only not plugged in. */
  libraryKnown: boolean;
  /** Words that the person at this computer takes for right, by the alphabet. */
  words: string[];
  liveToken: SealedToken;
}

/** The token of the server for writing together. */
export interface SealedToken {
  /** What is kept of it; '' for none. */
  text: string;
  /** Whether that is what the system's key ring makes of it, in base 64. */
  sealed: boolean;
}

/** What was set for copies of the library. */
export interface KeptBackups {
  /** The folder of copies at a second place; '' for none. */
  second: string;
  /** The bytes that all copies at a place may take together; null for what is fair. */
  room: number | null;
}

/** The language the interface speaks: as set, or the system's. */
export function interfaceLanguage(settings: Settings): 'nl' | 'en' {
  return settings.language === 'system' ? systemLanguage() : settings.language;
}

/** The first of the two languages that the system's owner prefers; English for who prefers others. */
export function systemLanguage(): 'nl' | 'en' {
  return languageOfSystem([...app.getPreferredSystemLanguages(), app.getLocale()]);
}
