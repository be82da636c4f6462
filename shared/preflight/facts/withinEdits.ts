/** Whether one text becomes the other by at most so many letters that are put in, left out, or replaced by another. */
export function withinEdits(one: string, other: string, most: number): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > most) return false;
  let before = Array.from({ length: short.length + 1 }, (_, i) => i);
  for (let row = 1; row <= long.length; row++) {
    const now = [row];
    for (let i = 1; i <= short.length; i++) {
      const same = short.charAt(i - 1) === long.charAt(row - 1) ? 0 : 1;
      now.push(Math.min((before[i - 1] ?? 0) + same, (before[i] ?? 0) + 1, (now[i - 1] ?? 0) + 1));
    }
    if (Math.min(...now) > most) return false;
    before = now;
  }
  return (before.at(-1) ?? 0) <= most;
}
