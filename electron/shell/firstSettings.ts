import type { Kept } from './settings';

/** What holds until something else is set. */
export const firstSettings: Kept = {
  settings: {
    language: 'system',
    theme: 'system',
    outline: true,
    inspector: true,
    lastArticle: '',
    lastStage: 'write',
    tabs: [],
    tab: 0,
    recent: [],
    byline: '',
    contrast: 'system',
    manuscriptSize: 100,
    smartPunctuation: true,
    typewriter: false,
    aloudRate: 1,
    spelling: true,
    seenVersion: '',
    live: false,
    liveAddress: '',
  },
  window: { width: 1440, height: 900, maximized: false },
  exportFolder: '',
  backups: { second: '', room: null },
  sharedFolder: { place: '' },
  libraryKnown: false,
  words: [],
  liveToken: { text: '', sealed: false },
};
