import { statuses } from '../../../shared/article/Article';
import type { DeskQuestion } from '../../../shared/bridge/deskQuestion';
import type { SqlValue } from '../sqlite';
import { askedOfSql } from './askedOfSql';

/** A statement that lists `n`, and `g` for the group each is in, with what to fill in. */
export interface OrderSql {
  sql: string;
  values: SqlValue[];
}

const statusRank = `case status ${statuses.map((status, rank) => `when '${status}' then ${rank}`).join(' ')} end`;

/**
 * What of a question the tables of the library alone can answer: all but its words, the credit and the use of
 * an original. Of rows that are equal in what is sorted by, the one edited last comes first.
 */
export function orderSql(question: DeskQuestion): OrderSql {
  const where: string[] = [question.view === 'bin' ? `binned_at <> ''` : `binned_at = ''`];
  const values: SqlValue[] = [];
  const groupValues: SqlValue[] = [];
  const moment = question.view === 'bin' ? 'binned_at' : 'edited_at';
  const also = (condition: string, ...given: SqlValue[]): void => {
    where.push(condition);
    values.push(...given);
  };
  if (question.status) also('status = ?', question.status);
  if (question.since) also(`${moment} >= ?`, question.since);
  if (question.still) also(question.still === 'with' ? `still <> ''` : `still = ''`);
  if (question.tag) also('n in (select n from article_tags where key = ?)', question.tag);
  if (question.author) also('n in (select n from article_authors where key = ?)', question.author);

  if (question.askedOf) {
    const asked = askedOfSql(question.askedOf);
    also(asked.sql, ...asked.values);
  }

  const turn = question.descending ? 'desc' : 'asc';
  const newest = `${moment} desc, n desc`;
  const sorted = {
    edited: `${moment} ${turn}, n ${turn}`,
    match: newest,
    headline: `headline_key ${turn}, ${newest}`,
    status: `${statusRank} ${turn}, ${newest}`,
    words: `words ${turn}, ${newest}`,
  }[question.sort];

  const grouping = isGrouped(question) ? question.grouping : '';
  if (grouping === 'day') groupValues.push(...question.days);
  const byDay = question.days.map((_, place) => `when ${moment} >= ? then ${place}`).join(' ');
  const groups = {
    '': { g: `''`, order: '' },
    day: { g: `case ${byDay} else ${question.days.length} end`, order: '' },
    status: { g: 'status', order: `${statusRank}, ` },
    author: { g: 'byline_key', order: `byline_key = '', byline_key, ` },
    tag: { g: 'main_tag', order: `main_tag = '', main_tag, ` },
  };
  const { g, order } = groups[grouping];
  return {
    sql: `select n, ${g} as g from articles where ${where.join(' and ')} order by ${order}${sorted}`,
    values: [...groupValues, ...values],
  };
}

/** Whether the rows stand under titles. Days are in order only where the moment is what is sorted by. */
export function isGrouped(question: DeskQuestion): boolean {
  if (question.sort === 'match' || question.grouping === '') return false;
  return question.grouping !== 'day' || (question.sort === 'edited' && question.days.length > 0);
}
