import type { ArticleLanguage } from '../Article';

/** The words that take the place of others, with capitals where those had them: all, the first one, or none. */
export function keepCase(becomes: string, was: string, language: ArticleLanguage): string {
  const [first = ''] = /\p{L}/u.exec(was) ?? [];
  const lower = was.toLocaleLowerCase(language);
  const upper = was.toLocaleUpperCase(language);
  if (first === '' || lower === upper) return becomes;
  if (was === lower) return becomes.toLocaleLowerCase(language);
  // One capital alone says nothing about the letters after it.
  if (was === upper && [...was.matchAll(/\p{L}/gu)].length > 1) return becomes.toLocaleUpperCase(language);
  return first === first.toLocaleUpperCase(language) ? withCapital(becomes, language) : becomes;
}

function withCapital(words: string, language: ArticleLanguage): string {
  const first = language === 'nl' ? /ij|\p{L}/iu : /\p{L}/u;
  return words.replace(first, (letter) => letter.toLocaleUpperCase(language));
}
