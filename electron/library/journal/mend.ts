import type { MendedArticle } from '../../../shared/bridge/answers';
import { transact } from '../transact';
import { joinUpdates } from './joinUpdates';
import { keepLoose } from './keepLoose';
import type { Mendable } from './Mendable';

/** Updates of one article by their numbers, from wherever they were found. */
export type Found = ReadonlyMap<number, { bytes: Uint8Array; at: string }>;

/** An update that says nothing: two noughts, for no structs and no deletions (Yjs, update format 1). */
const nothing = new Uint8Array([0, 0]);

/** A number further than this beyond all that is there was not lost, it is damaged itself. */
const widestGap = 100_000;

/**
 * Makes the log of one article whole up to number `upto`: what is missing or damaged is put back from `found`
 * under its own number. Where nothing has it any more, the article's snapshot takes its place if that is whole
 * and has it, else an empty update: then the article opens without those words, and the answer says how many
 * updates are lost. An article that is not there is made. Null when there was nothing to do. Throws what the
 * disk says.
 */
export function mend(
  { database, log, cards }: Mendable,
  article: string,
  upto: number,
  found: Found,
): MendedArticle | null {
  const sound = log.sound(article);
  const known = new Map(sound.map(({ sequence, at }) => [sequence, at]));
  const last = Math.max(0, ...known.keys(), ...found.keys());
  const isMissing = !cards.has(article);
  if (isMissing && last === 0) return null;
  const claimed = Math.max(upto, log.last(article));
  const most = claimed > last + widestGap ? last : claimed;
  const broken = numbersTo(most).filter((sequence) => !known.has(sequence));
  // A card that claims what cannot be is derived anew from what there is.
  if (most < claimed) cards.forget(article);
  if (broken.length === 0 && !isMissing) return null;
  const snapshot = log.soundSnapshot(article);
  const at = (sequence: number): string | undefined => known.get(sequence) ?? found.get(sequence)?.at;
  const span = spanOf(broken, most, at);
  let lost = 0;
  transact(database, () => {
    if (isMissing) cards.insert(article, at(1) ?? span.from, span.until, false);
    let carried = false;
    for (const sequence of broken) {
      const update = found.get(sequence);
      const inSnapshot = snapshot !== null && sequence <= snapshot.upto;
      if (!update && !inSnapshot) lost++;
      const bytes = update?.bytes ?? (inSnapshot && !carried ? snapshot.bytes : nothing);
      carried ||= !update && inSnapshot;
      log.put(article, sequence, bytes, update?.at ?? span.from);
    }
    const back = broken.flatMap((sequence) => found.get(sequence)?.bytes ?? []);
    // It may be of a time when they were missing, and would hide them.
    if (snapshot && back.length > 0)
      log.writeSnapshot(article, snapshot.upto, joinUpdates([snapshot.bytes, ...back]));
    if (lost > 0) cards.forget(article);
    // What is put back has a place among the rows from which nobody can tell that it is new.
    cards.doubt();
  });
  if (lost > 0) keepLoose({ database, log, cards }, article, span.until);
  return { article, updates: broken.length - lost, lost, ...span };
}

function numbersTo(most: number): number[] {
  return Array.from({ length: most }, (_, index) => index + 1);
}

/** The time that the broken numbers are of: known where they, or else their neighbours, have a moment. */
function spanOf(
  broken: readonly number[],
  most: number,
  at: (sequence: number) => string | undefined,
): { from: string; until: string } {
  let from: string | undefined;
  for (let sequence = broken[0] ?? 1; sequence >= 1 && !from; sequence--) from = at(sequence);
  let until: string | undefined;
  for (let sequence = broken.at(-1) ?? most; sequence <= most && !until; sequence++) until = at(sequence);
  const otherwise = from ?? until ?? new Date(0).toISOString();
  return { from: from ?? otherwise, until: until ?? otherwise };
}
