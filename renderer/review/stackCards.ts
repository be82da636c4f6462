/** A card that belongs beside a place of the text. */
export interface BesideCard {
  /** Where its top would be, in pixels. */
  wanted: number;
  /** In pixels. */
  height: number;
}

/**
 * Where the tops of cards lie that are stacked in one column, in pixels: each where it is wanted or, where another is in
 * the way, right below that, in the order given, none above `first`. The one at `active` is where it is wanted, as far
 * as there is room for those before it; -1 for none.
 */
export function stackCards(
  cards: readonly BesideCard[],
  active: number,
  { first, gap }: { first: number; gap: number },
): number[] {
  const tops: number[] = [];
  /** Lays cards from one on, each below the one before it. */
  const layFrom = (from: number, wanted: (at: number) => number): void => {
    for (let at = from; at < cards.length; at++) {
      const before = at === 0 ? first : (tops[at - 1] ?? 0) + (cards[at - 1]?.height ?? 0) + gap;
      tops[at] = Math.max(wanted(at), before);
    }
  };
  const asWanted = (at: number): number => cards[at]?.wanted ?? 0;
  layFrom(0, asWanted);
  const card = cards[active];
  if (!card || (tops[active] ?? 0) <= card.wanted) return tops;
  const raised = [...tops];
  raised[active] = card.wanted;
  for (let at = active - 1; at >= 0; at--)
    raised[at] = Math.min(tops[at] ?? 0, (raised[at + 1] ?? 0) - gap - (cards[at]?.height ?? 0));
  layFrom(0, (at) => (at <= active ? (raised[at] ?? 0) : asWanted(at)));
  return tops;
}
