import * as Y from 'yjs';
import { readArticle } from '../../article/readArticle';
import { sameValue } from '../../article/ChangedEntry';
import { textNames } from '../../article/textNames';
import type { BothChanged } from './BothChanged';
import type { CameIn } from './CameIn';
import { nothingCameIn } from './CameIn';
import { whatCameIn } from './whatCameIn';
import { chooseSettings } from './chooseSettings';
import { chooseValues } from './chooseValues';
import { chooseWordings } from './chooseWordings';
import { Knowledge } from './Knowledge';
import { choicesMade } from './choicesMade';
import { leaveAsSuggested } from './leaveAsSuggested';
import { meet } from './meet';
import type { Meeting } from './Meeting';
import type { Stretch } from './stretchesOf';
import { stretchesOf } from './stretchesOf';
import { takeOutDoubles } from './takeOutDoubles';
import { tieToWrittenAgain } from './writtenAgain';

/** What comes of another desk's copy. */
export interface Merged {
  /** What one's own copy is missing, and what is to be chosen, as one update; null for nothing. */
  update: Uint8Array | null;
  /** Whether anything one reads is otherwise than it was: not only who wrote, or which versions there are. */
  isOtherwise: boolean;
  /** By author, those one can name first. */
  came: CameIn[];
  /** What is to be chosen first, in reading order. */
  both: BothChanged[];
}

/**
 * Brings another desk's copy of an article together with one's own, which stays as it is; theirs is used up. Both are as
 * they were written (`asWritten`), and whole. What the two come to is the same on both desks, to the last bit: whoever brings the
 * other's in first, and however often. Where both changed the same sentence since they last knew the same, one wording
 * is printed and the other suggested; where that cannot be told apart, what both did stands together, and
 * both wordings are kept in a thread.
 */
export function mergeCopies(mine: Y.Doc, theirs: Y.Doc): Merged {
  const [here, there] = [Knowledge.of(mine), Knowledge.of(theirs)];
  if (there.isWithin(here)) return { update: null, isOtherwise: false, came: [], both: [] };
  const met = meet(mine, theirs, here, there);
  const { doc } = met;
  // Where one of them knew all of the other, nobody wrote without knowing.
  const isApart = !here.isWithin(there);
  const meeting = isApart ? leaveAsSuggested(met) : met;
  const chosen = isApart ? choose(meeting) : [];
  const both = inOrder([...chosen, ...choicesMade(mine, doc, chosen)]);
  const choices = both.flatMap((one) => [
    ...('suggestion' in one && one.suggestion ? [one.suggestion] : []),
    ...('thread' in one && one.thread ? [one.thread] : []),
  ]);
  const came = whatCameIn(mine, here, meeting, choices);
  const isOtherwise =
    both.length > 0 ||
    came.some((one) => !sameValue(one, nothingCameIn(one.by))) ||
    !sameValue(readArticle(mine), readArticle(doc));
  const update = Y.encodeStateAsUpdate(doc, Y.encodeStateVector(mine));
  doc.destroy();
  return { update, isOtherwise, came: isOtherwise ? came : [], both };
}

function choose(meeting: Meeting): BothChanged[] {
  // In one transaction: after each one Yjs looks at every client there is.
  return meeting.doc.transact(() => {
    const found = textNames.flatMap((name) => {
      const read = (): Stretch[] => stretchesOf(meeting.doc.getText(name), meeting.copies);
      const stretches = read();
      const settings = chooseSettings(meeting, name, stretches);
      return [...chooseWordings(meeting, name, settings.length > 0 ? read() : stretches), ...settings];
    });
    found.push(...chooseValues(meeting));
    meeting.asMeeting(() => {
      takeOutDoubles(meeting.doc);
      tieToWrittenAgain(meeting);
    });
    return found;
  });
}

/** What is to be chosen comes first. */
function inOrder(both: readonly BothChanged[]): BothChanged[] {
  const isTold = (one: BothChanged): boolean => one.kind === 'together' && one.thread === '';
  return [...both.filter((one) => !isTold(one)), ...both.filter(isTold)];
}
