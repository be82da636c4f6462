import type { Article } from './Article';
import { countWords } from './count';
import { plainText } from './flatText';

/** One line of the outline: a part of the article one can go to. */
export interface OutlineItem {
  part: 'headline' | 'standfirst' | 'opening' | 'still' | 'subhead';
  /** The subhead's text, the caption; '' for headline, standfirst and opening. */
  text: string;
  /** Words from here to the next subhead. */
  words: number;
  /** Index of the block in the body; -1 for headline and standfirst. */
  block: number;
}

/**
 * The parts of an article in reading order; text before the first subhead is its `opening`. `count` counts
 * the words of one text.
 */
export function outlineOf(
  article: Pick<Article, 'headline' | 'standfirst' | 'body'>,
  count: (text: string) => number = countWords,
): OutlineItem[] {
  const items: OutlineItem[] = [
    { part: 'headline', text: '', words: count(article.headline), block: -1 },
    { part: 'standfirst', text: '', words: count(plainText(article.standfirst)), block: -1 },
  ];
  let section: OutlineItem | null = null;
  article.body.forEach((block, index) => {
    const text = plainText(block.runs);
    if (block.kind === 'subhead') {
      section = { part: 'subhead', text, words: 0, block: index };
      items.push(section);
    } else if (block.kind === 'still') {
      items.push({ part: 'still', text, words: count(text), block: index });
    } else if (text.trim()) {
      if (!section) {
        section = { part: 'opening', text: '', words: 0, block: index };
        items.push(section);
      }
      section.words += count(text);
    }
  });
  return items;
}
