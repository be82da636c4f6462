/** Above this no site counts; a hundred thousand of these still add up without loss. */
const most = 10_000_000_000;

const plain = /^(\d+)(?:[.,]0{1,2})?$/;

/** Groups of three behind one and the same sign, and perhaps noughts behind another. */
const grouped = /^([1-9]\d{0,2}(?:([.,' \u2009\u00a0\u202f’])\d{3})(?:\2\d{3})*)(?:(?!\2)[.,]0{1,2})?$/;

/**
 * A count as an export writes it: `1204`, `1.204`, `1,204`, `1 204`, `1204.0`. Three digits after one sign are
 * thousands: nobody is counted in thousandths. Null for anything else, a formula, a percentage or a negative
 * number among them.
 */
export function parseCount(cell: string): number | null {
  const written = cell.trim();
  const whole = plain.exec(written)?.[1] ?? grouped.exec(written)?.[1];
  if (whole === undefined) return null;
  const count = Number(whole.replace(/\D/g, ''));
  return count <= most ? count : null;
}
