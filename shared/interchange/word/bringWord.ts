import type * as Y from 'yjs';
import { noteWriter } from '../../article/writers';
import { readArticle } from '../../article/readArticle';
import { noteSuggestion } from '../../review/suggestions/noteSuggestion';
import type { Decision } from '../../review/suggestions/noteDecision';
import { isDecided } from '../../review/suggestions/noteDecision';
import { readSuggestions } from '../../review/suggestions/readSuggestions';
import { settleSuggestions } from '../../review/suggestions/settleSuggestions';
import type { Copy } from '../copy/Copy';
import { joinLinked } from '../copy/joinLinked';
import { bringTexts } from './bringTexts';
import { bringThreads, settleThreads } from './bringThreads';
import { bringValues } from './bringValues';
import type { BroughtBack } from './BroughtBack';
import { heardGoing, noteGone } from './goneWithReturn';
import { KeptAttributes } from './KeptAttributes';
import { KnownRevisions } from './KnownRevisions';
import { knownSuggestions } from './knownSuggestions';
import type { ReturnKind } from './ReturnKind';
import { isTakenBack, noteTakenBack } from './takenBack';
import { Votes } from './Votes';
import type { WordRevision } from './WordRevision';
import { creditChanges, valueRemarks } from './wordValues';

/** What bringing a document back takes from outside. */
export interface BringStart {
  /** An id, always the same for the same words: what came in before is found again. */
  idOf: (words: string, kind?: ReturnKind) => string;
  /** Of which kind the change was of which an id came of this document; null for any other id. */
  kindOf: (id: string) => ReturnKind | null;
  /** What somebody without a name is called in the document, and here. */
  nobody: string;
  /** Now: ISO 8601. */
  now: string;
}

/** Word writes when something was changed in whole minutes. */
const clockStep = 60_000;

/**
 * Brings what was done to an article in Word into it. `then` is the article as it was when the document left, with what
 * earlier returns of that brought (`withReturned`) and nothing thrown away; `merge` brings what was changed in that into
 * `doc`, the article as it is. All that was done to its words becomes suggestions, by whoever did it; what was said,
 * comments; what became of its own suggestions is decided where that is beyond doubt. The same document again brings
 * nothing; one that was written on in, that.
 */
export function bringWord(
  doc: Y.Doc,
  then: Y.Doc,
  written: Copy,
  { idOf, kindOf, nobody, now }: BringStart,
  merge: () => void,
): BroughtBack {
  const saved = { by: written.saved.by || nobody, at: written.saved.at || now };
  const nameOf = (by: string): string => (by === nobody ? '' : by);
  const known = new KnownRevisions(then, nobody, kindOf);
  // A character has one suggested link: what stands in the stead of words that have one stays beside them.
  const copy = joinLinked(
    written,
    ({ inserted, deleted }) => !(inserted && known.leads(inserted)) && !(deleted && known.wasThere(deleted)),
  );
  const noted = knownSuggestions(doc);
  const votes = new Votes();
  const facts = new Map<string, WordRevision>();
  const untracked = new Set<string>();
  const suggestion = (
    words: string,
    { by, at }: WordRevision,
    kind: ReturnKind,
    isFoundAgain = false,
  ): string => {
    let id = idOf(words, kind);
    if (isFoundAgain) {
      // One that was taken back there and stands there again is another.
      for (let times = 2; isTakenBack(doc, id); times++) id = idOf(`${words} ${times}`, kind);
      untracked.add(id);
    }
    // All else that came before is recognised: what has the same words is something else.
    else if (noted.has(id) || known.returned(id) !== null) id = idOf(`${words} ${saved.at}`, kind);
    if (noted.has(id)) return '';
    if (!facts.has(id)) facts.set(id, { by: nameOf(by), at: at || saved.at });
    return id;
  };
  const isBefore = (at: string): boolean => {
    const [made, savedAt] = [Date.parse(at), Date.parse(written.saved.at)];
    return savedAt - made >= clockStep;
  };
  const { language } = readArticle(then);
  // As the document left it: what earlier returns suggest about the blocks of stills was not in it.
  const credits = creditChanges(then, language, (id) => kindOf(id) !== null);
  const remarks = valueRemarks(then, language);
  const kept = new KeptAttributes(doc, then);
  const back = new Set<string>();
  const { done: places, gone } = heardGoing(then, () =>
    then.transact(() => {
      const brought = bringTexts(then, copy, {
        known,
        isTakenBack: (id) => isTakenBack(doc, id),
        takeBack: (id) => void back.add(id),
        votes,
        suggestion,
        saved,
        isBefore,
        stands: (id) => void untracked.add(id),
      });
      if (brought.isChanged) noteWriter(then, nameOf(saved.by));
      for (const [id, { by, at }] of facts) noteSuggestion(then, id, by, at);
      return brought.places;
    }),
  );
  const [first = back.size > 0 ? idOf(`return ${saved.at}`, 'crossed') : ''] = facts.keys();
  if (first) noteGone(then, first, gone);
  const said = bringThreads(doc, then, copy, { places, nameOf, nobody, remarks, idOf, at: saved.at });
  const open = new Set(readSuggestions(doc).map(({ id }) => id));
  merge();
  kept.restore(doc, then);
  const still = knownSuggestions(doc);
  noteTakenBack(
    doc,
    [...back].filter((id) => !still.has(id)),
    nameOf(saved.by),
    saved.at,
  );
  const settled = settleThreads(doc, said.settled, nameOf(saved.by), saved.at);
  const decisions = votes.decisions();
  const decide = (decision: Decision): number => {
    const ids = new Set(
      [...decisions[decision]].filter((id) => {
        const came = known.returned(id);
        // Nobody takes over what they suggest themselves, and an older document knows nothing of it.
        return !came || (decision === 'rejected' && isBefore(came.revision.at));
      }),
    );
    // In the place of an edit that nobody tracked stands another by now, or none.
    const isReplaced = (id: string): boolean => {
      const came = known.returned(id);
      return (
        came?.kind === 'untracked' &&
        !untracked.has(id) &&
        !isTakenBack(doc, id) &&
        isBefore(came.revision.at)
      );
    };
    if (decision === 'rejected') [...noted].filter(isReplaced).forEach((id) => ids.add(id));
    if (ids.size === 0) return 0;
    // What was decided on here stays so.
    const goes = [...ids].filter((id) => known.returned(id) !== null && !isDecided(doc, id));
    const settled = settleSuggestions(doc, { ids }, decision, nameOf(saved.by), saved.at);
    noteTakenBack(doc, goes, nameOf(saved.by), saved.at);
    return settled;
  };
  const values = bringValues(doc, readArticle(then), copy, {
    idOf,
    kindOf,
    credits,
    nobody,
    by: nameOf(saved.by),
    at: saved.at,
  });
  const suggested = new Map<string, number>();
  for (const { by } of [...facts.values(), ...values.brought])
    suggested.set(by, (suggested.get(by) ?? 0) + 1);
  return {
    suggested: Array.from(suggested, ([by, count]) => ({ by, count })),
    comments: said.comments,
    resolved: settled.resolved,
    reopened: settled.reopened,
    accepted: decide('accepted') + values.accepted,
    rejected: decide('rejected') + values.rejected + [...back].filter((id) => open.has(id)).length,
    missing: said.missing,
  };
}
