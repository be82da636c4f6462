import type { Language, Texts } from '../Texts';
import type { GuideBlock, GuideChapter } from './GuideChapter';
import { news } from './news';

/** The guide: what each version brought, the newest first. */
export const newsChapter: Texts<GuideChapter> = {
  nl: { title: 'Nieuw in Katern', blocks: versionsIn('nl') },
  en: { title: 'New in Katern', blocks: versionsIn('en') },
};

function versionsIn(language: Language): GuideBlock[] {
  return news.flatMap(({ version, changes }): GuideBlock[] => [
    { kind: 'heading', text: `Katern ${version}` },
    { kind: 'list', items: changes[language] },
  ]);
}
