import type { SearchedFieldName } from '../../shared/article/find/searchedFields';
import type { TextName } from '../../shared/article/textNames';
import type { SearchedArticle } from '../../shared/bridge/changeCalls';
import type { PlaceFound } from '../../shared/review/replaceWords';

/** Where in an article something was found: in one of its texts, or in a small field. */
export type FoundWhere =
  | { text: TextName }
  /** The still it belongs to; '' for the article's own. */
  | { field: SearchedFieldName; still: string };

/** One place, with the words around it. */
export interface FoundLine {
  /** Names it among all that was found. */
  key: string;
  where: FoundWhere;
  place: PlaceFound;
  before: string;
  after: string;
}

/** An article in which something was found. */
export interface FoundIn {
  article: SearchedArticle;
  lines: readonly FoundLine[];
}
