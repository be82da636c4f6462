import type * as Y from 'yjs';
import { setFields } from './editFields';
import { readArticle } from './readArticle';
import { slugOf } from './slug';

/**
 * Fills in what a page needs and an article may not have yet: the slug, so that what is on the site keeps its
 * address, and when it appeared. What is filled in already stays.
 */
export function fillForExport(doc: Y.Doc, publishedAt: string): void {
  const article = readArticle(doc);
  setFields(doc, {
    slug: article.slug || slugOf(article.headline, ''),
    publishedAt: article.publishedAt || publishedAt,
  });
}
