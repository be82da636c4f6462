import { popularityTexts } from '../../shared/language/popularityTexts';
import { currentLanguage } from '../settings/language';
import { popularity } from './popularity';
import { storePopularity } from './storePopularity';

/** Puts an article at the end of the list by hand; one step for undo. */
export function pinArticle(article: string, headline: string): Promise<boolean> {
  return store([...listed().filter((other) => other !== article), article], texts().added(headline));
}

/** Moves an article to a place in the list, counted from 0; one step for undo. */
export function moveArticle(article: string, to: number, headline: string): Promise<boolean> {
  const others = listed().filter((other) => other !== article);
  return store(others.toSpliced(to, 0, article), texts().moved(headline, to + 1));
}

/** Takes an article out of the list; one step for undo. */
export function unpinArticle(article: string, headline: string): Promise<boolean> {
  return store(
    listed().filter((other) => other !== article),
    texts().removed(headline),
  );
}

function listed(): string[] {
  return popularity.value?.byHand?.articles ?? [];
}

function texts(): (typeof popularityTexts)['nl'] {
  return popularityTexts[currentLanguage()];
}

/** A list without articles is no list. */
function store(articles: string[], text: string): Promise<boolean> {
  const value = articles.length > 0 ? { articles, since: new Date().toISOString() } : null;
  return storePopularity({ part: 'byHand', value }, text);
}
