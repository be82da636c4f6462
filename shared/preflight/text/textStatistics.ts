import type { Article, ArticleLanguage } from '../../article/Article';
import { articleWords, countWords, readingMinutes } from '../../article/count';
import { sentencesOf } from '../../article/sentences';
import type { FindingPlace } from '../Finding';
import { remembered } from './remembered';
import { writtenTexts } from './writtenTexts';

/** What can be counted of an article's text as it is printed. */
export interface TextStatistics {
  words: number;
  /** With spaces, and without. */
  characters: number;
  letters: number;
  /** Paragraphs, quotes and items of lists that have words. */
  paragraphs: number;
  sentences: number;
  /** Words of a sentence on average; 0 where there is none. */
  average: number;
  /** The longest sentence, and where it stands; null where there is none. */
  longest: { words: number; where: FindingPlace } | null;
  /** Reading time in whole minutes. */
  minutes: number;
}

interface Counted {
  sentences: number;
  words: number;
  longest: { words: number; from: number; until: number };
}

/**
 * Counts an article's text. Words and characters are of headline, standfirst and body, without captions, as in the
 * status bar; sentences of what is running text, so not of headline and subheads.
 */
export function textStatistics(article: Article): TextStatistics {
  const count = counting[article.language];
  const words = articleWords(article);
  const told = { characters: 0, letters: 0, paragraphs: 0, sentences: 0, inSentences: 0 };
  let longest: TextStatistics['longest'] = null;
  for (const { where, text } of writtenTexts(article)) {
    const kind = where.block === undefined ? where.part : article.body[where.block]?.kind;
    if (kind === 'still') continue;
    told.characters += text.length;
    told.letters += text.replace(/\s/g, '').length;
    if (kind === 'headline' || kind === 'subhead') continue;
    const found = count(text);
    if (found.sentences > 0 && kind !== 'standfirst') told.paragraphs++;
    told.sentences += found.sentences;
    told.inSentences += found.words;
    const { words: most, from, until } = found.longest;
    if (most > (longest?.words ?? 0)) longest = { words: most, where: { ...where, stretch: [from, until] } };
  }
  const { characters, letters, paragraphs, sentences, inSentences } = told;
  return {
    words,
    characters,
    letters,
    paragraphs,
    sentences,
    average: sentences > 0 ? inSentences / sentences : 0,
    longest,
    minutes: readingMinutes(words),
  };
}

// Most texts are what they were when they were counted last.
const counting: Record<ArticleLanguage, (text: string) => Counted> = {
  nl: remembered((text) => countIn(text, 'nl')),
  en: remembered((text) => countIn(text, 'en')),
};

function countIn(text: string, language: ArticleLanguage): Counted {
  const counted: Counted = { sentences: 0, words: 0, longest: { words: 0, from: 0, until: 0 } };
  for (const { from, until } of sentencesOf(text, language)) {
    const words = countWords(text.slice(from, until));
    counted.sentences++;
    counted.words += words;
    if (words > counted.longest.words) counted.longest = { words, from, until };
  }
  return counted;
}
