import type { FiguresColumns } from './figuresColumns';
import { figuresColumns } from './figuresColumns';
import type { FiguresPeriod } from './figuresPeriod';
import { periodInComments, periodOfDays } from './figuresPeriod';
import { parseCount } from './parseCount';
import { parseCounts } from './parseCounts';

/** One page of a table of figures: where it lies or what it is called, and how often it was read. */
export interface CountedPage {
  /** A path or whole address as the file has it, or ''. */
  address: string;
  title: string;
  /** Null where the cell holds no number. */
  count: number | null;
  /** Its row has more cells than the table has columns, so that nobody can say which holds the number. */
  shifted?: true;
}

/** A table of figures, read. */
export interface ReadTable {
  columns: FiguresColumns;
  pages: CountedPage[];
  /** How many rows were totals of other rows. */
  totals: number;
  /** How many rows stand below the table's end and were not read. */
  below: number;
  /** What the file itself says of its period. */
  period: FiguresPeriod | null;
}

/** Longest address or title, in characters; what is longer is no page of ours, and is cut so that it is taken for none. */
const longest = 2000;

const totalWords = /^(?:grand total|totals?|totaal|eindtotaal|totalen)$/i;

/**
 * Reads the figures out of a file's rows: the first table in it whose header names pages, or titles, and a number.
 * What stands above it is looked through for the period; what stands below its end, an empty row or a comment, may be
 * another table's and is only counted. Null where there is no such header.
 */
export function readFigures(rows: readonly (readonly string[])[]): ReadTable | null {
  const top = rows.findIndex((row) => figuresColumns(row) !== null);
  const columns = figuresColumns(rows[top] ?? []);
  if (!columns) return null;
  const comments = rows.slice(0, top).map((row) => row.join(',').replace(/,+$/, ''));
  const pages: CountedPage[] = [];
  const days: string[] = [];
  const counts: string[] = [];
  let totals = 0;
  let below = 0;
  let isOver = false;
  for (const row of rows.slice(top + 1)) {
    const cell = (at: number): string => (row[at] ?? '').trim();
    const isEmpty = row.every((one) => one.trim() === '');
    if (isEmpty || isComment(row, columns)) {
      isOver = pages.length > 0;
      continue;
    }
    if (isOver) {
      below++;
      continue;
    }
    const address = cell(columns.url) || cell(columns.page);
    const title = cell(columns.title);
    if ((!address && !title) || totalWords.test(address || title)) {
      totals++;
      continue;
    }
    if (columns.day >= 0) days.push(cell(columns.day));
    const shifted = row.slice(columns.width).some((one) => one.trim() !== '');
    counts.push(shifted ? '' : cell(columns.count));
    pages.push({ address: cut(address), title: cut(title), count: null, ...(shifted && { shifted }) });
  }
  const read = parseCounts(counts);
  return {
    columns,
    pages: pages.map((page, at) => ({ ...page, count: read[at] ?? null })),
    totals,
    below,
    period: periodInComments(comments) ?? periodOfDays(days),
  };
}

/** A comment begins with `#`; so may a title, but that has a number in its place. */
function isComment(row: readonly string[], columns: FiguresColumns): boolean {
  return (row[0] ?? '').trim().startsWith('#') && parseCount(row[columns.count] ?? '') === null;
}

function cut(text: string): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
