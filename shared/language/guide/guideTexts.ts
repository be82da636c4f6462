import type { Texts } from '../Texts';

const nl = {
  title: 'Gids',
  chapters: 'Hoofdstukken',
  next: 'Volgende',
  read: 'Lees de gids',
  readMore: 'Korte hoofdstukken, met beelden van elk scherm',
  updated: (version: string) => `Dit is Katern ${version}`,
  showNews: 'Bekijk wat er nieuw is',
};

/** What stands around the guide, and what leads to it; the guide itself is in its chapters. */
export const guideTexts = {
  nl,
  en: {
    title: 'Guide',
    chapters: 'Chapters',
    next: 'Next',
    read: 'Read the guide',
    readMore: 'Short chapters, with pictures of every screen',
    updated: (version) => `This is Katern ${version}`,
    showNews: 'See what is new',
  },
} satisfies Texts<typeof nl>;
