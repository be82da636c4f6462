import { threadsOf } from '../../article/documentShape';
import type { TextName } from '../../article/textNames';
import { bringTexts } from '../../language/bringTexts';
import type { ThreadTarget } from '../threads/Thread';
import { noteWordings } from './choicesMade';
import { digestOf } from './digestOf';
import type { Kept } from './keepInThread';
import { keepInThread } from './keepInThread';
import type { Meeting } from './Meeting';
import type { Taken } from './readAtoms';
import { readAtoms, suggestedIn, takingAll, takingNone } from './readAtoms';
import type { Atom, Side } from './Sides';
import { charOf, copy } from './Sides';

/** What a side made of a sentence in which anything is suggested; null for a reading that it left as it was. */
interface Made {
  /** As it is printed. */
  printed: string | null;
  /** With all suggestions taken over, where that is another one. */
  suggested: string | null;
}

const nothing: Made = { printed: null, suggested: null };

/**
 * Keeps both wordings of a sentence, in which what two sides did stands together, in a thread about what stands there
 * now, each as a comment by whose it is. Answers the thread's id; '' where both wordings can be read in the text itself.
 */
export function keepWordings(meeting: Meeting, name: TextName, atoms: readonly Atom[]): string {
  const sides = [copy.one, copy.other] as const;
  const made = sides.map((side) => madeBy(atoms, side));
  if (made.every((one, index) => canBeRead(atoms, one, sides[index] ?? copy.one))) return '';
  const { doc, authors, language } = meeting;
  const [first] = atoms;
  const key = made.map((one) => JSON.stringify(one)).sort();
  const { id } = digestOf(`wordings ${JSON.stringify([name, first?.client, first?.clock, key])}`);
  if (threadsOf(doc).has(id)) return id;
  const kept = sides.map((side, index): Kept => {
    const by = authors.ofWording(atoms, side);
    const { printed, suggested } = made[index] ?? nothing;
    // Who only split it has the words that were there.
    const words = suggested === null ? onLines(atoms, side, takingNone) : printed;
    return { by, said: bringTexts[language].keptWording(by, words, suggested) };
  });
  // In an order that hangs on nothing but what they say.
  kept.sort((one, other) => (one.said < other.said ? -1 : 1));
  keepInThread(meeting, id, placeOf(name, atoms), kept);
  meeting.asMeeting(() => noteWordings(doc, id, name));
  return id;
}

/** What stands there now; the whole article where nothing does. */
function placeOf(name: TextName, atoms: readonly Atom[]): ThreadTarget {
  const there = atoms.filter((atom) => atom.seen[copy.both] && /\S/.test(charOf(atom)));
  const [first, last] = [there[0], there.at(-1)];
  if (!first || !last) return { kind: 'article' };
  return { kind: 'text', text: name, from: first.at, until: last.at + 1 };
}

function madeBy(atoms: readonly Atom[], side: Side): Made {
  const [printed, suggested] = [takingNone, takingAll].map((taken) => onLines(atoms, side, taken));
  const [wasPrinted, wasSuggested] = [takingNone, takingAll].map((taken) => onLines(atoms, copy.base, taken));
  if (printed === undefined || suggested === undefined) return nothing;
  return {
    printed: printed === wasPrinted && (suggested !== printed || suggested === wasSuggested) ? null : printed,
    suggested: suggested === printed || suggested === wasSuggested ? null : suggested,
  };
}

/** Whether all that a side made stands in the text: printed, or as soon as that side's suggestions, or all, are taken over. */
function canBeRead(atoms: readonly Atom[], { printed, suggested }: Made, side: Side): boolean {
  const own = suggestedIn(atoms, side);
  const now = [takingNone, takingAll, (id: string) => own.has(id)].map((taken) =>
    onLines(atoms, copy.both, taken),
  );
  return [printed, suggested].every((words) => words === null || now.includes(words));
}

/** What a copy has of a sentence; a new paragraph begins on a new line. */
function onLines(atoms: readonly Atom[], of: number, taken: Taken): string {
  return readAtoms(atoms, of, taken)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}
