import type { TextName } from '../../article/textNames';
import { cutText } from '../../language/cutText';
import { noteSuggestion } from '../suggestions/noteSuggestion';
import { aroundText } from './aroundText';
import { Bookmarks } from './Bookmarks';
import type { BothChanged, Wording } from './BothChanged';
import { noteChoice } from './choicesMade';
import { clustersOf } from './clustersOf';
import { digestOf } from './digestOf';
import { keepWordings } from './keepWordings';
import { standInsteadOf } from './meantBySides';
import type { Meeting } from './Meeting';
import type { SharedSentence } from './sentencesBothChanged';
import { sentencesBothChanged } from './sentencesBothChanged';
import type { Atom, Side } from './Sides';
import { copy, opposite, wordsOf } from './Sides';
import type { Stretch } from './stretchesOf';
import { meantSteps, wordingSteps } from './wordingSteps';
import { noteWrittenAgain } from './writtenAgain';

/** In more sentences of one text than this what both did is only told: whoever has to choose so often reads anew. */
const mostToChoose = 500;

/** Of what stands in a place, so many characters are told. */
const longestTold = 300;

/**
 * Where both sides changed the same sentence of a text, lets one wording stand and suggests the other in its place, by
 * whose wording it is; where that cannot be told apart, keeps both in a thread. Answers all such sentences in reading order. `stretches` are those of the text.
 */
export function chooseWordings(
  meeting: Meeting,
  name: TextName,
  stretches: readonly Stretch[],
): BothChanged[] {
  const text = meeting.doc.getText(name);
  const sentences = clustersOf(stretches).flatMap((atoms) => sentencesBothChanged(atoms, meeting.language));
  const found: BothChanged[] = [];
  const bookmarks = new Bookmarks(text);
  let chosen = 0;
  // From the last to the first: what is written leaves the places before it as they are.
  for (const sentence of sentences.reverse()) {
    if (sentence.meant) {
      letStand(meeting, name, bookmarks, sentence.atoms, sentence.meant);
      continue;
    }
    const isKept = chosen++ < mostToChoose;
    found.push(
      sentence.isClear && isKept
        ? choose(meeting, name, bookmarks, sentence)
        : together(meeting, name, sentence, isKept),
    );
  }
  return found.reverse();
}

function together(meeting: Meeting, name: TextName, { atoms }: SharedSentence, isKept: boolean): BothChanged {
  const thread = isKept ? keepWordings(meeting, name, atoms) : '';
  return { kind: 'together', text: name, words: told(atoms, copy.both), thread };
}

/** Lets the words of one side stand, which are all that is meant; whoever comments on what goes finds those. */
function letStand(
  meeting: Meeting,
  name: TextName,
  bookmarks: Bookmarks,
  atoms: readonly Atom[],
  meant: Side,
): void {
  const { doc, chosen } = meeting;
  for (const { client, clock } of atoms) chosen.add(client, clock);
  const from = atoms[0]?.at ?? 0;
  const last = atoms.at(-1);
  const until = last ? last.at + (last.seen[copy.both] ? 1 : 0) : from;
  const start = bookmarks.before(from);
  const { steps, again } = meantSteps(atoms, meant, standInsteadOf(atoms, meant));
  const reason = JSON.stringify([name, steps, aroundText(start, from, until)]);
  meeting.as(reason, () => doc.getText(name).applyDelta([...(from > 0 ? [{ retain: from }] : []), ...steps]));
  meeting.asMeeting(() => noteWrittenAgain(doc, digestOf(`meant ${reason}`).id, again, from, start));
}

function choose(
  meeting: Meeting,
  name: TextName,
  bookmarks: Bookmarks,
  { atoms }: SharedSentence,
): BothChanged {
  const { doc, authors, at, chosen } = meeting;
  const text = doc.getText(name);
  for (const { client, clock } of atoms) chosen.add(client, clock);
  const printed = printedSide(atoms);
  const suggested = opposite(printed);
  const from = atoms[0]?.at ?? 0;
  const last = atoms.at(-1);
  const until = last ? last.at + (last.seen[copy.both] ? 1 : 0) : from;
  const start = bookmarks.before(from);
  const unnamed = wordingSteps(atoms, printed, '');
  const reason = JSON.stringify([name, unnamed.steps, aroundText(start, from, until)]);
  const { id } = digestOf(`suggestion ${reason}`);
  const { steps, again } = wordingSteps(atoms, printed, id);
  meeting.as(reason, () => text.applyDelta([...(from > 0 ? [{ retain: from }] : []), ...steps]));
  meeting.asMeeting(() => {
    noteSuggestion(doc, id, authors.called(authors.ofWording(atoms, suggested)), at);
    noteChoice(doc, id, authors.ofWording(atoms, printed));
    noteWrittenAgain(doc, id, again, from, start);
  });
  const wording = (side: Side): Wording => ({
    by: authors.ofWording(atoms, side),
    words: told(atoms, side),
  });
  return {
    kind: 'wordings',
    text: name,
    suggestion: id,
    printed: wording(printed),
    suggested: wording(suggested),
  };
}

/** Whose wording stands: the longer one, so that nothing has to be looked for; the same on both desks. */
function printedSide(atoms: readonly Atom[]): Side {
  const [one, other] = [wordsOf(atoms, copy.one), wordsOf(atoms, copy.other)];
  const [first, second] = [one.trim().length, other.trim().length];
  if (first !== second) return first > second ? copy.one : copy.other;
  return one < other ? copy.one : copy.other;
}

function told(atoms: readonly Atom[], side: number): string {
  const words = wordsOf(atoms, side).replace(/\s+/g, ' ').trim();
  return words.length > longestTold ? `${cutText(words, longestTold - 1).trimEnd()}…` : words;
}
