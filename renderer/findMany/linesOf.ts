import type { FoundPlace } from '../../shared/article/find/findPlaces';
import type { SearchStretch } from '../../shared/article/find/SearchStretch';
import { charactersAt } from '../../shared/article/find/SearchStretch';
import { textNames } from '../../shared/article/textNames';
import type { SearchedArticle } from '../../shared/bridge/changeCalls';
import type { FoundLine, FoundWhere } from './FoundIn';
import { wordsAround } from './wordsAround';

/** What of an article is looked through: its three texts, and then its small fields. */
export function textsOf({ texts, fields }: SearchedArticle): (readonly SearchStretch[])[] {
  return [...texts, ...fields.map(({ words }) => [{ words, at: 0, skips: [] }])];
}

/** The places that were found in what `textsOf` answers, with the words around them. */
export function linesOf(article: SearchedArticle, found: readonly (readonly FoundPlace[])[]): FoundLine[] {
  return textsOf(article).flatMap((stretches, index) => {
    const where = whereOf(article, index);
    return (found[index] ?? []).flatMap((place): FoundLine[] => {
      const stretch = stretches.findLast(({ at }) => at <= place.from);
      const characters = stretch && charactersAt(stretch, place.from, place.until);
      if (!characters) return [];
      const was = stretch.words.slice(characters.from, characters.until);
      const key = `${article.article} ${index} ${place.from}`;
      return [{ key, where, place: { ...place, was }, ...wordsAround(stretch.words, characters) }];
    });
  });
}

function whereOf({ fields }: SearchedArticle, index: number): FoundWhere {
  const text = textNames[index];
  if (text) return { text };
  const field = fields[index - textNames.length];
  if (!field) throw new Error('there is no such text');
  return { field: field.name, still: field.still };
}
