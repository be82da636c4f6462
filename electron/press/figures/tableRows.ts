import Papa from 'papaparse';
import type { Fault } from '../../../shared/faults/Fault';
import { FaultError } from '../../../shared/faults/FaultError';
import { figuresColumns } from '../../../shared/interchange/figures/figuresColumns';

/** Most rows that are read, and most characters of one line: no analytics export more, and parsing stays quick. */
export const mostRows = 100_000;
const longestLine = 100_000;

/** Most lines: a cell may have some of its own, but no table has twenty for each row. */
const mostLines = mostRows * 20;

/** How far into a file the header is sought while it is not known what parts its cells: rows, and characters. */
const head = 200;
const headLength = 1_000_000;

const delimiters = ['\t', ',', ';'];

/**
 * The rows of a table written as text, parted by whichever sign makes a header of figures out of one of the first.
 * Throws `figures-refused` for a text that has no such table, or of which a part would be lost.
 */
export function tableRows(text: string, name: string): string[][] {
  if (text.trim() === '') throw refused(name, 'empty');
  const { lines: many, longest } = sizesOf(text);
  if (longest > longestLine) throw refused(name, 'no-table');
  if (many > mostLines) throw refused(name, 'too-many-rows', mostRows);
  // All ends of lines are one kind, so that a file that was put together of several is read whole.
  const lines = text.replace(/\r\n?/g, '\n');
  const start = lines.slice(0, headLength);
  const delimiter = delimiters.find((sign) => readRows(start, sign, head).rows.some(isHeader));
  if (delimiter === undefined) throw refused(name, 'no-pages');
  const { rows, openQuote } = readRows(lines, delimiter, mostRows + 1);
  if (openQuote > 0) throw refused(name, 'open-quote', openQuote);
  if (rows.length > mostRows) throw refused(name, 'too-many-rows', mostRows);
  return rows;
}

/**
 * The first rows, until a quotation mark is not closed: that takes all that follows into one cell. `openQuote` is the
 * number of its row, 0 for none.
 */
function readRows(
  lines: string,
  delimiter: string,
  preview: number,
): { rows: string[][]; openQuote: number } {
  const rows: string[][] = [];
  let openQuote = 0;
  Papa.parse<string[]>(lines, {
    delimiter,
    newline: '\n',
    preview,
    step: ({ data, errors }, parser) => {
      if (errors.some(({ type }) => type === 'Quotes')) {
        openQuote = rows.length + 1;
        parser.abort();
      } else rows.push(data);
    },
  });
  return { rows, openQuote };
}

function isHeader(row: readonly string[]): boolean {
  return figuresColumns(row) !== null;
}

const [lineFeed, carriageReturn] = [0x0a, 0x0d];

/** How many ends of lines a text has, of whichever kind, and how long its longest line is. */
function sizesOf(text: string): { lines: number; longest: number } {
  let lines = 0;
  let longest = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== lineFeed && code !== carriageReturn) continue;
    lines++;
    longest = Math.max(longest, at - start);
    start = at + 1;
  }
  return { lines, longest: Math.max(longest, text.length - start) };
}

function refused(
  name: string,
  because: Extract<Fault, { kind: 'figures-refused' }>['because'],
  line = 0,
): FaultError {
  return new FaultError({ kind: 'figures-refused', name, because, line });
}
