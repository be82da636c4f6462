import Papa from 'papaparse';
import type { Fault } from '../../../shared/faults/Fault';
import { FaultError } from '../../../shared/faults/FaultError';
import { figuresColumns } from '../../../shared/interchange/figures/figuresColumns';

/** Most rows that are read, and most characters of one line: no analytics export more, and parsing stays quick. */
export const mostRows = 100_000;
const longestLine = 100_000;

/** How far into a file the header is sought while it is not known what parts its cells. */
const head = 200;

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
  const delimiter = delimiters.find((sign) => parse(lines, sign, head).data.some(isHeader));
  if (delimiter === undefined) throw refused(name, 'no-pages');
  const { data, errors } = parse(lines, delimiter, mostRows + 1);
  // A quotation mark that is not closed takes all that follows into one cell.
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken) throw refused(name, 'open-quote', (broken.row ?? 0) + 1);
  if (data.length > mostRows) throw refused(name, 'too-many-rows', mostRows);
  return data;
}

function parse(lines: string, delimiter: string, preview: number): Papa.ParseResult<string[]> {
  return Papa.parse<string[]>(lines, { delimiter, newline: '\n', preview });
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
