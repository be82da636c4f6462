import type { Texts } from './Texts';

const nl = {
  save: 'Bewaar als Word-document',
  word: 'Word-document',
  making: 'Het Word-document wordt gemaakt…',
  saved: (file: string) => `Word-document bewaard: ${file}`,
  show: 'Toon in map',
  /** Whoever suggests or comments and has no name: what Word calls them. */
  nobody: 'Onbekend',
};

/** An article on its way out as a Word document. */
export const wordTexts = {
  nl,
  en: {
    save: 'Save as Word document',
    word: 'Word document',
    making: 'The Word document is being made…',
    saved: (file) => `Word document saved: ${file}`,
    show: 'Show in folder',
    nobody: 'Unknown',
  },
} satisfies Texts<typeof nl>;
