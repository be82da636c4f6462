import type { Texts } from './Texts';

const nl = {
  save: 'Bewaar als Word-document',
  format: 'Word-document',
  fileName: (slug: string) => `${slug}.docx`,
  making: 'Het Word-document wordt gemaakt…',
  saved: (file: string) => `Word-document bewaard: ${file}`,
  show: 'Toon in map',
  /** Whoever suggests or comments and has no name: what Word calls them. */
  nobody: 'Onbekend',
  /** What is suggested of stills and tags, in a comment. */
  becomes: (label: string, now: string, to: string) => `${label}: ${now} → ${to}`,
  tagComes: (kind: string, tag: string) => `Tag erbij (${kind.toLowerCase()}): ${tag}`,
  tagGoes: (kind: string, tag: string) => `Tag eraf (${kind.toLowerCase()}): ${tag}`,
  empty: 'leeg',
};

/** An article on its way out as a Word document. */
export const wordTexts = {
  nl,
  en: {
    save: 'Save as Word document',
    format: 'Word document',
    fileName: (slug) => `${slug}.docx`,
    making: 'The Word document is being made…',
    saved: (file) => `Word document saved: ${file}`,
    show: 'Show in folder',
    nobody: 'Unknown',
    becomes: (label, now, to) => `${label}: ${now} → ${to}`,
    tagComes: (kind, tag) => `Tag to add (${kind.toLowerCase()}): ${tag}`,
    tagGoes: (kind, tag) => `Tag to take off (${kind.toLowerCase()}): ${tag}`,
    empty: 'empty',
  },
} satisfies Texts<typeof nl>;
