import type { PageTexts } from '../language/pageTexts';

/** Someone, or a desk, that wrote an article. */
export interface Author {
  name: string;
  type: 'Person' | 'Organization';
}

/**
 * The authors a byline names, one each: `Anna de Wit en Jan Vos` are two people, `Redactie film & series`
 * is one desk. Empty for an empty byline.
 */
export function authorsOf(byline: string, texts: PageTexts): readonly Author[] {
  const bylines = known.get(texts) ?? new Map<string, readonly Author[]>();
  known.set(texts, bylines);
  let authors = bylines.get(byline);
  if (!authors) {
    authors = readAuthors(byline, texts);
    if (bylines.size >= mostBylines) bylines.clear();
    bylines.set(byline, authors);
  }
  return authors;
}

/** A newsroom has few bylines, and asks for those of all its articles. */
const known = new WeakMap<PageTexts, Map<string, readonly Author[]>>();
const mostBylines = 10_000;

function readAuthors(byline: string, texts: PageTexts): Author[] {
  const line = byline.replace(/\s+/g, ' ').trim();
  if (!line) return [];
  const words = line.toLowerCase().split(/[^\p{L}]+/u);
  if (texts.deskWords.some((word) => words.includes(word))) return [{ name: line, type: 'Organization' }];
  const names = line.split(new RegExp(`\\s*(?:,|&|/|\\s${texts.and}\\s)\\s*`, 'u')).filter(Boolean);
  return [...new Set(names)].map((name) => ({ name, type: 'Person' }));
}
