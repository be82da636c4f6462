import * as Y from 'yjs';
import type { Article, ArticleLanguage, Status } from './Article';
import { articleLanguages, statuses } from './Article';
import { bodyOf, correctionsOf, fieldsOf, headlineOf, standfirstOf, stillsOf, tagsOf } from './documentShape';
import { findUnknown } from './findUnknown';
import type { Reading } from './flatText';
import { plainText, readBlocks, readLine } from './flatText';
import { readCorrections } from './readCorrections';
import { readStill } from './readStill';
import { readTags } from './readTags';

/**
 * Reads an article out of its shared document. Never fails and never changes the document: whatever
 * is missing becomes empty, whatever is not known is named in `unknown`. Without a `reading` it is the article as it is
 * printed, without what is only suggested.
 */
export function readArticle(doc: Y.Doc, reading: Reading = 'original'): Article {
  const fields = fieldsOf(doc);
  const text = (key: string): string => {
    const value = fields.get(key);
    return typeof value === 'string' ? value : '';
  };
  return {
    id: text('id'),
    language: oneOf(articleLanguages, text('language'), 'nl') as ArticleLanguage,
    status: oneOf(statuses, text('status'), 'draft') as Status,
    kicker: text('kicker'),
    headline: plainText(readLine(headlineOf(doc), reading)),
    standfirst: readLine(standfirstOf(doc), reading),
    byline: text('byline'),
    section: text('section'),
    dateline: text('dateline'),
    slug: text('slug'),
    seoTitle: text('seoTitle'),
    notes: text('notes'),
    body: readBlocks(bodyOf(doc), reading),
    stills: [...stillsOf(doc)]
      .filter(([, map]) => map instanceof Y.Map)
      .map(([id, map]) => readStill(id, map))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    tags: readTags(tagsOf(doc)),
    corrections: readCorrections(correctionsOf(doc)),
    createdAt: text('createdAt'),
    publishedAt: text('publishedAt'),
    unknown: findUnknown(doc),
  };
}

function oneOf<T extends string>(known: readonly T[], value: string, otherwise: T): T {
  return (known as readonly string[]).includes(value) ? (value as T) : otherwise;
}
