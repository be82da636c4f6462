import type { Sqlite } from '../sqlite';

/**
 * How an update spells what may wait in an article, each with its length before it: comments, suggestions, suggested
 * values, and the note of a piece that was given back.
 */
const spelled = ['comments', 'suggestions', 'suggestedValues', 'note'].map(
  (name) => `x'${Buffer.from([name.length, ...Buffer.from(name)]).toString('hex')}'`,
);

/**
 * How many comments and suggestions wait in an article, whom comments ask, and whether it was given back. Cards from
 * before do not know: those of articles in which something may wait are made behind, so that they are derived anew.
 */
export function prepareWaiting(database: Sqlite): void {
  database.exec(`
    alter table articles add column open_threads integer not null default 0;
    alter table articles add column open_suggestions integer not null default 0;
    alter table articles add column returned integer not null default 0;
    create index articles_returned on articles (n) where returned = 1;

    create table article_asks (
      article text not null references articles (id),
      name text not null,
      person text not null,
      n integer not null,
      primary key (article, name, person)
    ) strict, without rowid;
    create index article_asks_by_name on article_asks (name, person, n);

    update articles set projected_sequence = projected_sequence - 1
    where projected_sequence = (select max(sequence) from updates where article = articles.id)
    and id in (
      select article from updates where ${spelled.map((bytes) => `instr(bytes, ${bytes})`).join(' or ')}
    );
    delete from projected;
  `);
}
