import { suggestionsOf } from '../../article/documentShape';
import { deletedBy, insertedBy } from '../../article/Suggested';
import type { TextName } from '../../article/textNames';
import { textNames } from '../../article/textNames';
import { aroundText } from './aroundText';
import { Bookmarks } from './Bookmarks';
import { Knowledge } from './Knowledge';
import type { Meeting } from './Meeting';
import { copy } from './Sides';
import type { Attributes, Stretch } from './stretchesOf';
import { lengthOf, stretchesOf } from './stretchesOf';

const marks = [
  ['inserted', insertedBy],
  ['deleted', deletedBy],
] as const;

/** Characters in a row of which the suggestions become others. */
interface Mending {
  at: number;
  length: number;
  attributes: { inserted?: string | null; deleted?: string | null };
}

/**
 * Lets what only one side wrote be suggested, to come and to go, as it is on that side, whatever the other did around
 * it: words in the middle of what the other suggested to take out do not go with that, and words in a suggestion that the
 * other took out or decided on wait for a decision of their own. Answers the meeting with what both are together now.
 */
export function leaveAsSuggested(meeting: Meeting): Meeting {
  const { doc, copies } = meeting;
  if (suggestionsOf(doc).size === 0) return meeting;
  const isMended = doc.transact(() => textNames.map((name) => mend(meeting, name)).includes(true));
  return isMended ? { ...meeting, copies: [copies[0], copies[1], copies[2], Knowledge.of(doc)] } : meeting;
}

function mend({ doc, copies, as }: Meeting, name: TextName): boolean {
  const text = doc.getText(name);
  const found = mendingsOf(stretchesOf(text, copies));
  if (found.length === 0) return false;
  const bookmarks = new Bookmarks(text);
  // From the last to the first: what is written leaves the places before it as they are.
  for (const { at, length, attributes } of found.reverse()) {
    const reason = JSON.stringify([name, attributes, aroundText(bookmarks.before(at), at, at + length)]);
    as(reason, () => text.applyDelta([...(at > 0 ? [{ retain: at }] : []), { retain: length, attributes }]));
  }
  return true;
}

function mendingsOf(stretches: readonly Stretch[]): Mending[] {
  const found: Mending[] = [];
  let at = 0;
  for (const stretch of stretches) {
    if (!stretch.seen[copy.both]) continue;
    const length = lengthOf(stretch);
    const attributes = mendingOf(stretch);
    const last = found.at(-1);
    if (attributes && last && last.at + last.length === at && isSame(last.attributes, attributes))
      last.length += length;
    else if (attributes) found.push({ at, length, attributes });
    at += length;
  }
  return found;
}

/** The suggestions that a stretch has to be in, where both together made others of them; null for nothing. */
function mendingOf(stretch: Stretch): Mending['attributes'] | null {
  const attributes: Mending['attributes'] = {};
  for (const [key, idOf] of marks) {
    const wanted = wantedOf(stretch, idOf);
    if (idOf(stretch.set[copy.both]) !== wanted) attributes[key] = wanted || null;
  }
  return Object.keys(attributes).length > 0 ? attributes : null;
}

/** The suggestion that a stretch is in: as on the only side that has it, or as on either where both together made another of it. */
function wantedOf({ seen, set }: Stretch, idOf: (of: Attributes | undefined) => string): string {
  const [base, one, other, both] = set.map(idOf) as [string, string, string, string];
  if (seen[copy.one] !== seen[copy.other]) return seen[copy.base] ? both : seen[copy.one] ? one : other;
  if (both === one || both === other) return both;
  return one === base ? other : one;
}

function isSame(one: Mending['attributes'], other: Mending['attributes']): boolean {
  return one.inserted === other.inserted && one.deleted === other.deleted;
}
