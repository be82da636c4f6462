import { parseCount } from './parseCount';

/** A number of which the last sign has other than three digits behind it: there it parts decimals. */
const broken = /^\d[\d.,' \u2009\u00a0\u202f’]*?([.,])(?:\d{1,2}|\d{4,})$/;

/**
 * The counts of one column. Where one of its cells has decimals behind a sign, three digits behind that sign may be
 * thousands or decimals: such a cell holds no count. Null for each that holds none.
 */
export function parseCounts(cells: readonly string[]): (number | null)[] {
  const decimal = new Set(cells.flatMap((cell) => broken.exec(cell.trim())?.[1] ?? []));
  return cells.map((cell) => {
    const [, sign = ''] = /^\d{1,3}([.,])\d{3}$/.exec(cell.trim()) ?? [];
    return decimal.has(sign) ? null : parseCount(cell);
  });
}
