import type { Article } from '../../../shared/article/Article';
import type { Tag } from '../../../shared/tags/Tag';
import { drawing } from '../drawing';
import { inventedWords } from '../inventedWords';

/** An article of the corpus: the same words for each of the programs that are compared. */
export interface CorpusArticle {
  headline: string;
  slug: string;
  standfirst: string;
  /** Paragraphs, and subheads, which begin with `## `. */
  body: string[];
  section: string;
  tags: Tag[];
  byline: string;
  /** ISO 8601, UTC. */
  publishedAt: string;
}

const seed = 41_000;
const labels = 400;
const writers = 25;
const sections = ['Film', 'Series', 'Muziek', 'Boeken', 'Games', 'Theater'];

/** `count` articles of some 450 words, the oldest first, one every five hours; the same ones every time. */
export function siteCorpus(count: number): CorpusArticle[] {
  const draw = drawing(seed);
  const { word } = inventedWords(20_000, seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(draw() ** 2 * from.length)] as T;
  const phrase = (length: number): string => Array.from({ length }, word).join(' ');
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  const known: Tag[] = Array.from({ length: labels }, (_, place) => ({
    kind: (['company', 'topic', 'genre', 'person'] as const)[place % 4] ?? 'topic',
    label: capital(`${phrase(1)} ${place}`),
  }));
  const bylines = Array.from({ length: writers }, () => `${capital(phrase(1))} ${capital(phrase(1))}`);
  const from = Date.UTC(2020, 0, 1);
  return Array.from({ length: count }, (_, place) => ({
    headline: capital(phrase(6 + Math.floor(draw() * 4))),
    slug: `stuk-${place}`,
    standfirst: `${capital(phrase(22))}.`,
    body: Array.from({ length: 9 }, (_block, at) =>
      at % 4 === 3 ? `## ${capital(phrase(4))}` : `${capital(phrase(58))}.`,
    ),
    section: sections[place % sections.length] ?? 'Film',
    tags: [...new Set([pick(known), pick(known), pick(known)])],
    byline: pick(bylines),
    publishedAt: new Date(from + place * 5 * 3_600_000).toISOString(),
  }));
}

/** The article as Katern has it. */
export function katernArticle(
  { headline, slug, standfirst, body, section, tags, byline, publishedAt }: CorpusArticle,
  id: string,
): Pick<Article, 'id' | 'language' | 'createdAt'> & Partial<Article> {
  const run = (text: string) => ({ kind: 'text' as const, text, bold: false, italic: false, link: '' });
  return {
    id,
    language: 'nl',
    createdAt: publishedAt,
    status: 'exported',
    headline,
    slug,
    standfirst: [run(standfirst)],
    section,
    tags,
    byline,
    publishedAt,
    body: body.map((text) =>
      text.startsWith('## ')
        ? { kind: 'subhead' as const, runs: [run(text.slice(3))] }
        : { kind: 'paragraph' as const, runs: [run(text)] },
    ),
  };
}
