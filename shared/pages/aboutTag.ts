import type { Article } from '../article/Article';
import { plainText } from '../article/flatText';
import type { Tag } from '../tags/Tag';

/** The schema.org type a tag stands for. */
export function schemaType(tag: Tag, article: Article): string {
  switch (tag.kind) {
    case 'company':
      return 'Organization';
    case 'person':
      return 'Person';
    case 'place':
      return 'Place';
    case 'title':
      return workType(article);
    // schema.org asks more of an Event (a date, a place) than a tag knows.
    case 'event':
    case 'genre':
    case 'topic':
      return 'Thing';
  }
}

const filmWords =
  /(?<!\p{L})(?:films?|speelfilms?|thrillers?|bioscoop|bioscopen|movies?|cinemas?)(?!\p{L})/giu;
const seriesWords = /(?<!\p{L})(?:series?|seizoen(?:en)?|aflevering(?:en)?|seasons?|episodes?)(?!\p{L})/giu;

/**
 * Whether the titles of an article are films or series. The tag does not say and a genre may mislead,
 * so the article's own words decide: whichever it speaks of more. Undecided is a plain creative work.
 */
function workType(article: Article): 'Movie' | 'TVSeries' | 'CreativeWork' {
  const text = [
    article.headline,
    plainText(article.standfirst),
    ...article.body.map(({ runs }) => plainText(runs)),
  ];
  const count = (words: RegExp): number => text.join('\n').match(words)?.length ?? 0;
  const films = count(filmWords);
  const series = count(seriesWords);
  if (films === series) return 'CreativeWork';
  return films > series ? 'Movie' : 'TVSeries';
}
