/** Above this no site counts. */
const most = 1_000_000_000_000;

/**
 * A count as an export writes it: `1204`, `1.204`, `1,204`, `1 204`, `1204.0`. Three digits after one sign are
 * thousands: nobody is counted in thousandths. Null for anything else, a formula, a percentage or a negative
 * number among them.
 */
export function parseCount(cell: string): number | null {
  const written = cell.replace(/[\s\u00a0\u202f'’]/g, '');
  const whole =
    /^(\d+)(?:[.,]0{1,2})?$/.exec(written)?.[1] ??
    /^(\d{1,3}(?:\.\d{3})+)(?:,0{1,2})?$/.exec(written)?.[1] ??
    /^(\d{1,3}(?:,\d{3})+)(?:\.0{1,2})?$/.exec(written)?.[1];
  if (whole === undefined) return null;
  const count = Number(whole.replace(/[.,]/g, ''));
  return count <= most ? count : null;
}
