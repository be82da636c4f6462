import type * as Y from 'yjs';
import type { Article } from '../../shared/article/Article';
import { readVersions } from '../../shared/article/readVersions';
import { readWaiting } from '../../shared/review/waiting/readWaiting';
import type { ProjectedCard } from './projectArticle';
import { projectArticle } from './projectArticle';

/** What the desk shows of a document, of which this was read. Never fails. */
export function projectDocument(doc: Y.Doc, article: Article): ProjectedCard {
  const versions = readVersions(doc);
  return projectArticle(article, versions, readWaiting(doc, article.status, versions));
}
