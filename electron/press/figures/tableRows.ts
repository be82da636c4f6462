import Papa from 'papaparse';
import type { Fault } from '../../../shared/faults/Fault';
import { FaultError } from '../../../shared/faults/FaultError';
import { figuresColumns } from '../../../shared/interchange/figures/figuresColumns';

/** Most rows that are read, and most characters of one line: no analytics export more, and parsing stays quick. */
export const mostRows = 100_000;
const longestLine = 100_000;

/** How far into a file the header is sought while it is not known what parts its cells: rows, and characters. */
const head = 200;
const headLength = 1_000_000;

const delimiters = ['\t', ',', ';'];

/**
 * The rows of a table written as text, parted by whichever sign makes a header of figures out of one of the first.
 * Throws `figures-refused` for a text that has no such table, or of which a part would be lost.
 */
export function tableRows(text: string, name: string): string[][] {
  // All ends of lines are one kind, so that a file that was put together of several is read whole.
  const lines = text.replace(/\r\n?/g, '\n');
  if (lines.trim() === '') throw refused(name, 'empty');
  if (hasEndlessLine(lines)) throw refused(name, 'no-table');
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

function hasEndlessLine(lines: string): boolean {
  for (let start = 0; start <= lines.length;) {
    const end = lines.indexOf('\n', start);
    const until = end === -1 ? lines.length : end;
    if (until - start > longestLine) return true;
    start = until + 1;
  }
  return false;
}

function refused(
  name: string,
  because: Extract<Fault, { kind: 'figures-refused' }>['because'],
  line = 0,
): FaultError {
  return new FaultError({ kind: 'figures-refused', name, because, line });
}
