import type { FiguresColumns } from './figuresColumns';
import { figuresColumns } from './figuresColumns';
import type { FiguresPeriod } from './figuresPeriod';
import { periodInComments, periodOfDays } from './figuresPeriod';
import { parseCount } from './parseCount';

/** One page of a table of figures: where it lies or what it is called, and how often it was read. */
export interface CountedPage {
  /** A path or whole address as the file has it, or ''. */
  address: string;
  title: string;
  /** Null where the cell holds no number. */
  count: number | null;
}

/** A table of figures, read. */
export interface ReadTable {
  columns: FiguresColumns;
  pages: CountedPage[];
  /** How many rows were totals of other rows. */
  totals: number;
  /** What the file itself says of its period. */
  period: FiguresPeriod | null;
}

/** Longest address or title that is looked at, in characters; what is longer is no page of ours. */
const longest = 2000;

const totalWords = /^(?:grand total|totals?|totaal|eindtotaal|totalen)$/i;

/**
 * Reads the figures out of a file's rows: the first table in it whose header names pages, or titles, and a number.
 * What stands above it is looked through for the period; what stands below its end is another table's. Null where
 * there is no such header.
 */
export function readFigures(rows: readonly (readonly string[])[]): ReadTable | null {
  const top = rows.findIndex((row) => figuresColumns(row) !== null);
  const columns = figuresColumns(rows[top] ?? []);
  if (!columns) return null;
  const comments = rows.slice(0, top).map((row) => row.join(',').replace(/,+$/, ''));
  const pages: CountedPage[] = [];
  const days: string[] = [];
  let totals = 0;
  for (const row of rows.slice(top + 1)) {
    const cell = (at: number): string => (row[at] ?? '').trim();
    if (row.every((one) => one.trim() === '') || cell(0).startsWith('#')) {
      if (pages.length > 0) break;
      continue;
    }
    const address = cell(columns.url) || cell(columns.page);
    const title = cell(columns.title);
    if ((!address && !title) || totalWords.test(address || title)) {
      totals++;
      continue;
    }
    if (columns.day >= 0) days.push(cell(columns.day));
    pages.push({
      address: address.slice(0, longest),
      title: title.slice(0, longest),
      count: parseCount(cell(columns.count)),
    });
  }
  return { columns, pages, totals, period: periodInComments(comments) ?? periodOfDays(days) };
}
