import type { Original, Still, StillCredit } from './Still';
import type { FoundInFile } from './stillOfRead';
import { noCredit, stillOfRead } from './stillOfRead';

/** How much two pictures' proportions may differ to count as the same picture in another size. */
const alike = 0.01;

/**
 * What a still becomes when another file takes the place of its picture. What the new file says goes
 * first. Where it says nothing, what was typed by hand stays, and what only the earlier file said goes:
 * it was about that file. The alternative text stays unless the new file brings one. Point of
 * interest, turn and crops stay when the proportions are the same, as with a sharper copy; otherwise the
 * point goes back to the middle and nothing is turned or cut.
 */
export function replaceOriginal(still: Still, found: FoundInFile): Still {
  const fresh = stillOfRead(found, still.id);
  const kept: Partial<Record<keyof StillCredit, string>> = {};
  for (const key of Object.keys(noCredit) as (keyof StillCredit)[]) {
    const byHand = still[key] !== (still.read[key] ?? '');
    if (!found.read[key] && byHand) kept[key] = still[key];
  }
  return {
    ...fresh,
    ...(kept as Partial<StillCredit>),
    altText: found.altText || still.altText,
    ...(sameProportions(still.original, found.original) && {
      focus: still.focus,
      turns: still.turns,
      crops: still.crops,
    }),
  };
}

function sameProportions(a: Original, b: Original): boolean {
  return Math.abs((a.width * b.height) / (a.height * b.width) - 1) < alike;
}
