/** Where among rows, from above, what is let go at a height lands: the number of rows whose middle is above it. */
export function landingPlace(y: number, rows: readonly { top: number; bottom: number }[]): number {
  return rows.filter(({ top, bottom }) => (top + bottom) / 2 < y).length;
}
