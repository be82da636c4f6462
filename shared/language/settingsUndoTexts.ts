import type { Texts } from './Texts';

const nl = {
  undone: (name: string) => `Ongedaan gemaakt: ${name}`,
  redone: (name: string) => `Opnieuw gedaan: ${name}`,
  changedSince: (name: string) => `Daarna elders gewijzigd, en zo gelaten: ${name}`,
  checklist: (status: string) => `lijst voor ‘${status}’`,
  word: {
    own: (word: string) => `‘${word}’ in je woordenlijst`,
    library: (word: string) => `‘${word}’ in de woordenlijst van de bibliotheek`,
  },
  siteName: 'naam van de site',
  siteAddress: 'adres van de site',
};

/** What is said when a change of a setting is taken back or done again, and what settings are called there. */
export const settingsUndoTexts = {
  nl,
  en: {
    undone: (name) => `Undone: ${name}`,
    redone: (name) => `Done again: ${name}`,
    changedSince: (name) => `Changed elsewhere since, and left like that: ${name}`,
    checklist: (status) => `list for ‘${status}’`,
    word: {
      own: (word) => `‘${word}’ in your word list`,
      library: (word) => `‘${word}’ in the library’s word list`,
    },
    siteName: 'name of the site',
    siteAddress: 'address of the site',
  },
} satisfies Texts<typeof nl>;
