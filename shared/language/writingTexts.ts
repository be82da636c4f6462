import type { Texts } from './Texts';

const nl = {
  title: 'Schrijven',
  size: 'Tekstgrootte',
  percent: (size: number) => `${size} %`,
  sizeNow: (size: number) => `Tekstgrootte ${size} %`,
  smartPunctuation: 'Slimme leestekens',
  smartHint:
    'Aanhalingstekens, streepjes en puntjes worden gezet terwijl je typt. Maak ongedaan haalt alleen dat terug.',
  smart: (on: boolean): string => (on ? 'Slimme leestekens staan aan' : 'Slimme leestekens staan uit'),
  typewriter: 'Vaste schrijfregel',
  typewriterHint: 'De regel waarop je schrijft blijft op één hoogte.',
  typewriterNow: (on: boolean): string =>
    on ? 'De schrijfregel blijft op één hoogte' : 'De schrijfregel loopt met de tekst mee',
  contrast: 'Contrast',
  contrasts: { system: 'Systeem', more: 'Meer' },
  leaveFocus: 'Verlaat focus',
};

/** How one writes: the manuscript's letters, focus, what is made of what is typed. */
export const writingTexts = {
  nl,
  en: {
    title: 'Writing',
    size: 'Text size',
    percent: (size) => `${size}%`,
    sizeNow: (size) => `Text size ${size}%`,
    smartPunctuation: 'Smart punctuation',
    smartHint: 'Quotation marks, dashes and ellipses are set while you type. Undo takes back only that.',
    smart: (on) => (on ? 'Smart punctuation is on' : 'Smart punctuation is off'),
    typewriter: 'Typewriter scrolling',
    typewriterHint: 'The line you write on stays at one height.',
    typewriterNow: (on) =>
      on ? 'The line you write on stays at one height' : 'The line you write on moves with the text',
    contrast: 'Contrast',
    contrasts: { system: 'System', more: 'More' },
    leaveFocus: 'Leave focus',
  },
} satisfies Texts<typeof nl>;
