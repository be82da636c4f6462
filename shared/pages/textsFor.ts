import type { ArticleLanguage } from '../article/Article';
import type { PageTexts } from '../language/pageTexts';
import { pageTexts } from '../language/pageTexts';
import type { Rewording } from './ThemeFacts';

/** The page texts of a language, with what the theme words otherwise. Only plain texts can be reworded. */
export function textsFor(language: ArticleLanguage, labels: Rewording): PageTexts {
  const known = made.get(labels) ?? new Map<ArticleLanguage, PageTexts>();
  made.set(labels, known);
  const texts = known.get(language) ?? reworded(language, labels);
  known.set(language, texts);
  return texts;
}

/** Made once of each theme: what is printed with them is kept by them. */
const made = new WeakMap<Rewording, Map<ArticleLanguage, PageTexts>>();

function reworded(language: ArticleLanguage, labels: Rewording): PageTexts {
  const texts: PageTexts = { ...pageTexts[language] };
  for (const [key, wording] of Object.entries(labels[language] ?? {})) {
    if (Object.hasOwn(texts, key) && typeof texts[key as keyof PageTexts] === 'string') {
      Object.assign(texts, { [key]: wording });
    }
  }
  return texts;
}
