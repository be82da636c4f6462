import type { Article } from '../../shared/article/Article';
import { isApprovalVoid } from '../../shared/article/approval';
import { articleWords } from '../../shared/article/count';
import { plainText } from '../../shared/article/flatText';
import { leadStill } from '../../shared/article/leadStill';
import { slugOf } from '../../shared/article/slug';
import type { Version } from '../../shared/article/Version';
import type { ArticleCard } from '../../shared/bridge/answers';
import { cutText } from '../../shared/language/cutText';
import type { Waiting } from '../../shared/review/waiting/Waiting';
import { nothingWaits } from '../../shared/review/waiting/Waiting';

/** The part of a card that is derived from the article's document. */
export type ProjectedCard = Pick<
  ArticleCard,
  | 'headline'
  | 'slug'
  | 'language'
  | 'status'
  | 'byline'
  | 'tags'
  | 'words'
  | 'opening'
  | 'still'
  | 'publishedAt'
  | 'approvalVoid'
  | 'openThreads'
  | 'openSuggestions'
  | 'returned'
> &
  Pick<Waiting, 'asked'>;

/** Characters of the opening that a card shows. */
const openingLength = 160;

/** Longest headline and byline a card carries, in characters; the article itself has no such bound. */
const lineLength = 500;

/** Most tags a card carries. */
const mostTags = 200;

/**
 * What the desk shows of an article with these versions, in which this waits for somebody. A document is not trusted:
 * every part is bounded.
 */
export function projectArticle(
  article: Article,
  versions: readonly Version[] = [],
  waiting: Waiting = nothingWaits,
): ProjectedCard {
  const still = leadStill(article)?.original.hash ?? '';
  return {
    headline: cutText(article.headline, lineLength),
    slug: addressOf(article),
    language: article.language,
    status: article.status,
    byline: cutText(article.byline, lineLength),
    tags: article.tags.slice(0, mostTags),
    words: articleWords(article),
    opening: openingOf(article),
    still: /^[0-9a-f]{64}$/.test(still) ? still : '',
    publishedAt: cutText(article.publishedAt, 40),
    approvalVoid: isApprovalVoid(article, versions),
    openThreads: waiting.threads,
    openSuggestions: waiting.suggestions,
    returned: waiting.returned,
    asked: waiting.asked,
  };
}

function addressOf(article: Article): string {
  return slugOf(article.slug || article.headline, 'artikel');
}

/** The first words of standfirst and body, cut after a word. */
function openingOf(article: Article): string {
  let text = plainText(article.standfirst);
  for (const block of article.body) {
    if (text.length > openingLength) break;
    if (block.kind !== 'still') text += ` ${plainText(block.runs)}`;
  }
  const words = text.replace(/\s+/g, ' ').trim();
  if (words.length <= openingLength) return words;
  const end = words.lastIndexOf(' ', openingLength);
  return end > 0 ? words.slice(0, end) : cutText(words, openingLength);
}
