import type { Texts } from './Texts';

const nl = {
  /** Words or a link were dropped where none can come. */
  words:
    'Hier komt geen tekst; er is niets ingevoegd. Laat woorden en links los op de kop, de intro of de tekst van een stuk.',
  /** A file was. */
  files:
    'Hier komt geen bestand; er is niets mee gedaan. Laat een beeld los op de tekst van een stuk, en een tekstbestand daar of op het bureau.',
  onlyRead: 'Het stuk is niet te bewerken; er is niets ingevoegd.',
  /** Names the command that shows the text as it is written. */
  onlyShown: (command: string) =>
    `Zo getoond is de tekst alleen te lezen; er is niets ingevoegd. Kies eerst ‘${command}’.`,
};

/** What is said of what was dropped. */
export const dropTexts = {
  nl,
  en: {
    words:
      'No text comes here; nothing was inserted. Drop words and links on the headline, the intro or the text of a piece.',
    files:
      'No file comes here; nothing was done with it. Drop a picture on the text of a piece, and a file of text there or on the desk.',
    onlyRead: 'The piece cannot be edited; nothing was inserted.',
    onlyShown: (command) =>
      `Shown like this the text is only for reading; nothing was inserted. Choose ‘${command}’ first.`,
  },
} satisfies Texts<typeof nl>;
