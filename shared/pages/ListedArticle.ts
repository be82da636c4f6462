import type { Article } from '../article/Article';
import { plainText } from '../article/flatText';
import { leadStill } from '../article/leadStill';
import type { PageArticle } from './PageArticle';
import { keptTogether } from './keepTogether';
import { printable, printableText } from './printable';

/**
 * An article as the pages of others need it: for teasers, lists, feeds and addresses. Its `article` is abridged: of the
 * body and the stills only what those print is left, so that tens of thousands fit in memory.
 */
export interface ListedArticle extends PageArticle {
  /** Stands for all that the article's own page prints of it. */
  version: string;
  /** Stands for what other pages print of it. */
  quote: string;
  /** `publishedAt` in milliseconds since 1970; 0 when it is no moment. */
  published: number;
}

/**
 * An article as its own page prints it: its texts without what HTML forbids, with no-break spaces where a line should
 * not end, and nothing that is not for readers.
 */
export function printedArticle(page: PageArticle): PageArticle {
  const { article, ...rest } = page;
  return printable({
    ...rest,
    article: {
      ...keptTogether(article),
      notes: '',
      createdAt: '',
      status: 'exported' as const,
      // A label of nothing but characters that are not printed names nothing.
      tags: article.tags.filter(({ label }) => printableText(label).trim() !== ''),
    },
  });
}

/** An article that `printedArticle` gave as a text: all that its own page prints of it. */
export function printedText(printed: PageArticle): string {
  const { readers: _readers, pinned: _pinned, ...own } = printed;
  return JSON.stringify(own);
}

/** The article of such a text; how it stands among the most read is not in it. */
export function readPrinted(text: string): PageArticle {
  return { ...(JSON.parse(text) as PageArticle), readers: null };
}

/**
 * Lists an article that `printedArticle` gave. `digest` makes a short name of a text: the same text, the same name.
 * `text` is its `printedText`, for whoever has made that already.
 */
export function listArticle(
  printed: PageArticle,
  digest: (text: string) => string,
  text = printedText(printed),
): ListedArticle {
  const article = abridged(printed.article);
  return {
    ...printed,
    article,
    version: digest(text),
    quote: digest(JSON.stringify([article, printed.publishedAt])),
    published: Date.parse(printed.publishedAt) || 0,
  };
}

/** The article with no more of its body than its lead still and the words a description is made of. */
function abridged(article: Article): Article {
  const lead = leadStill(article);
  const opening = plainText(article.standfirst).trim()
    ? undefined
    : article.body.find((block) => block.kind === 'paragraph' && plainText(block.runs).trim());
  return {
    ...article,
    corrections: [],
    body: [
      ...(lead ? [{ kind: 'still' as const, still: lead.id, runs: [] }] : []),
      ...(opening ? [opening] : []),
    ],
    stills: lead ? [lead] : [],
  };
}
