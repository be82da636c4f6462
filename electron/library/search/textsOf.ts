import type { Article } from '../../../shared/article/Article';
import { plainText } from '../../../shared/article/flatText';
import { usedStills } from '../../../shared/preflight/Rule';
import { composeCreditLine } from '../../../shared/still/creditLine';
import { printTag } from '../../../shared/tags/printTag';
import type { HeldPicture } from './picturesOf';
import { picturesOf } from './picturesOf';

/** What search knows of an article. */
export interface ArticleTexts {
  /** Headline and tags. */
  head: string;
  /** All other words, as they were written: standfirst and body first, a line for each part. */
  text: string;
  /** Whether a still that is shown has no credit. */
  creditMissing: boolean;
  /** The originals it uses, by their hashes. */
  uses: string[];
  pictures: HeldPicture[];
}

/** Longest text that is read, in characters: some hundred thousand words. */
const longest = 800_000;

/** What of an article is searched. */
export function textsOf(article: Article): ArticleTexts {
  const parts = [
    plainText(article.standfirst),
    ...article.body.map(({ runs }) => plainText(runs)),
    article.kicker,
    ...article.corrections.map(({ text }) => text),
  ];
  for (const still of article.stills) {
    const { title, creator, via, creditLine, source, copyrightNotice, copyrightOwner, licensor } = still;
    const { headline, personShown, location } = still;
    parts.push(
      still.altText,
      composeCreditLine(still),
      title,
      creator,
      via,
      creditLine,
      source,
      copyrightNotice,
      copyrightOwner,
      licensor,
      headline,
      personShown,
      location,
    );
  }
  parts.push(article.byline, article.dateline, article.section, article.seoTitle, article.notes);
  return {
    head: [article.headline, ...article.tags.map(printTag)].join('\n'),
    text: [...new Set(parts.map((part) => part.trim()).filter(Boolean))].join('\n').slice(0, longest),
    creditMissing: usedStills(article).some(({ still }) => !composeCreditLine(still)),
    uses: [...new Set(article.stills.map(({ original }) => original.hash))].filter((hash) =>
      /^[0-9a-f]{64}$/.test(hash),
    ),
    pictures: picturesOf(article),
  };
}
