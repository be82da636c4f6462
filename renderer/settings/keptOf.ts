/** Those values of what is kept that a change is about. */
export function keptOf<Kept extends object>(kept: Kept, change: Partial<Kept>): Partial<Kept> {
  const keys = Object.keys(change) as (keyof Kept)[];
  return Object.fromEntries(keys.map((key) => [key, kept[key]])) as Partial<Kept>;
}
