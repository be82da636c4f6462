import type { Article } from '../article/Article';
import { plainText } from '../article/flatText';
import { mainTag } from '../tags/mainTag';
import type { Tag } from '../tags/Tag';
import { foldLabel, tagKey } from '../tags/tagKey';

/** What a title can be in structured data. */
type WorkType = 'Movie' | 'TVSeries' | 'Book' | 'CreativeWork';

/** The schema.org type a tag stands for. */
export function schemaType(tag: Tag, article: Pick<Article, TextField>): string {
  return tag.kind === 'title' ? workType(tag, article) : plainTypes[tag.kind];
}

// schema.org asks more of an Event (a date, a place) than a tag knows.
const plainTypes: Record<Exclude<Tag['kind'], 'title'>, string> = {
  company: 'Organization',
  person: 'Person',
  place: 'Place',
  event: 'Thing',
  genre: 'Thing',
  topic: 'Thing',
};

/**
 * Whether an article is about a tag, or only mentions it. It is about its main tag, its topics and events,
 * and whatever its headline, kicker or standfirst names. A genre says what sort of work it speaks of and is neither.
 */
export function isAbout(tag: Tag, article: Pick<Article, TextField | 'kicker' | 'tags'>): boolean {
  if (tag.kind === 'topic' || tag.kind === 'event') return true;
  const main = mainTag(article.tags);
  if (main && tagKey(main) === tagKey(tag)) return true;
  const opening = foldLabel(`${article.kicker} ${article.headline} ${plainText(article.standfirst)}`);
  return namesIn(opening, foldLabel(tag.label)).length > 0;
}

type TextField = 'headline' | 'standfirst' | 'body' | 'tags';

/** Words that say what a work is. */
const workWords: [WorkType, RegExp][] = [
  [
    'Movie',
    wordsLike(
      '(?:speel)?films?|documentaires?|thrillers?|bioscoop|bioscopen|movies?|cinemas?|documentar(?:y|ies)',
    ),
  ],
  ['TVSeries', wordsLike('\\p{L}*series?|seizoen(?:en)?|aflevering(?:en)?|seasons?|episodes?')],
  ['Book', wordsLike('boek(?:en)?|romans?|novels?|books?')],
];

/** How far from a title a word still speaks of it, in characters. */
const near = 40;

/**
 * What a title is. The tag does not say, so the article decides: first the words right beside the title
 * wherever it stands, then those of the whole text, then its genre tags; each only where one kind is named
 * more than any other. Undecided is a plain creative work.
 */
function workType(tag: Tag, article: Pick<Article, TextField>): WorkType {
  const text = [
    article.headline,
    plainText(article.standfirst),
    ...article.body.map(({ runs }) => plainText(runs)),
  ]
    .join('\n')
    .toLowerCase();
  const label = tag.label.toLowerCase();
  const beside = namesIn(text, label).map((at) =>
    [
      text
        .slice(Math.max(0, at - near), at)
        .split(/[.!?\n]/)
        .at(-1),
      text.slice(at + label.length, at + label.length + near).split(/[.!?\n]/)[0],
    ].join(' '),
  );
  const genres = article.tags.filter(({ kind }) => kind === 'genre').map((genre) => genre.label);
  return (
    mostNamed(beside.join('\n'), true) ??
    mostNamed(text, false) ??
    mostNamed(genres.join('\n'), true) ??
    'CreativeWork'
  );
}

/** The kind a text names most, or null where none stands out. A whole article speaks of books for many reasons. */
function mostNamed(text: string, books: boolean): WorkType | null {
  const counts = workWords
    .filter(([type]) => books || type !== 'Book')
    .map(([type, words]) => ({ type, count: text.match(words)?.length ?? 0 }))
    .sort((a, b) => b.count - a.count);
  const [most, next] = counts;
  return most && most.count > (next?.count ?? 0) ? most.type : null;
}

/** Where a label stands as words of its own. */
function namesIn(text: string, label: string): number[] {
  const found: number[] = [];
  if (!label) return found;
  for (let at = text.indexOf(label); at >= 0; at = text.indexOf(label, at + label.length)) {
    const around = text.slice(Math.max(0, at - 1), at) + text.slice(at + label.length, at + label.length + 1);
    if (!/[\p{L}\p{N}]/u.test(around)) found.push(at);
  }
  return found;
}

function wordsLike(pattern: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'giu');
}
