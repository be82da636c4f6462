import type { Author } from '../../shared/article/Author';
import { differentAuthors, readAuthor } from '../../shared/article/Author';
import { pageTexts } from '../../shared/language/pageTexts';
import { authorsOf } from '../../shared/pages/authorsOf';
import type { Sqlite } from './sqlite';

/** So many of the articles that were edited last are looked at. */
const mostArticles = 500;

/** So many people are answered at most: those of the articles that were edited last. */
export const mostPeopleKnown = 100;

const latest = `select id, byline, language from articles indexed by articles_by_edited
  where binned_at = '' order by edited_at desc, n desc limit ${mostArticles}`;

/**
 * The people that the cards on the desk know of, by name: whom comments ask or mention, and the people whom bylines name.
 * A desk that a byline names is none of them. Who is known by id stands for what is known by the same name alone.
 */
export function peopleInLibrary(database: Sqlite): Author[] {
  const asked = database
    .prepare(
      `select name, person from article_asks join (${latest}) as latest on latest.id = article_asks.article
       where name <> '' group by name, person order by person = '', max(article_asks.n) desc limit ${mostPeopleKnown}`,
    )
    .all() as { name: string; person: string }[];
  const bylines = database
    .prepare(`select distinct byline, language from (${latest}) where byline <> ''`)
    .all() as { byline: string; language: string }[];
  const written = bylines.flatMap(({ byline, language }) =>
    authorsOf(byline, pageTexts[language === 'en' ? 'en' : 'nl']).flatMap(({ name, type }) =>
      type === 'Person' ? [name] : [],
    ),
  );
  const known = [
    ...asked.map(({ name, person }) => readAuthor(name, person)),
    ...[...new Set(written)].slice(0, mostPeopleKnown).map((name) => readAuthor(name, '')),
  ];
  return differentAuthors(known)
    .slice(0, mostPeopleKnown)
    .toSorted((one, other) => one.by.localeCompare(other.by));
}
