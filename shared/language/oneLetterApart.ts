/** Whether one text becomes the other by putting in, leaving out or changing one character, or by swapping two. */
export function oneLetterApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || a === b) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  let end = 0;
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end++;
  const between = short.length - start - end;
  if (short.length < long.length) return between === 0;
  return (
    between === 1 || (between === 2 && short[start] === long[start + 1] && short[start + 1] === long[start])
  );
}
