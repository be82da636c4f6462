import { app } from 'electron';
import type { Settings } from '../../shared/bridge/shellCalls';

/** Where the window was. */
export interface WindowPlace {
  x?: number;
  y?: number;
  width: number;
  height: number;
  maximized: boolean;
}

/** Everything kept between two runs outside the library. */
export interface Kept {
  settings: Settings;
  window: WindowPlace;
  /** The folder exports go to; '' means a folder Katern in the person's documents. */
  exportFolder: string;
}

/** What holds until something else is set. */
export const firstSettings: Kept = {
  settings: {
    language: 'system',
    theme: 'system',
    outline: true,
    inspector: true,
    lastArticle: '',
    lastStage: 'write',
    byline: '',
  },
  window: { width: 1440, height: 900, maximized: false },
  exportFolder: '',
};

/** The language the interface speaks: as set, or the system's, or Dutch. */
export function interfaceLanguage(settings: Settings): 'nl' | 'en' {
  return settings.language === 'system' ? systemLanguage() : settings.language;
}

export function systemLanguage(): 'nl' | 'en' {
  const preferred = app.getPreferredSystemLanguages()[0] ?? app.getLocale();
  return preferred.toLowerCase().startsWith('en') ? 'en' : 'nl';
}
