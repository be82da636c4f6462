import type * as Y from 'yjs';
import { textNames } from '../../article/textNames';
import type { TextName } from '../../article/textNames';
import { bodyOf, suggestionsOf } from '../../article/documentShape';
import { endsWithNewline } from '../../article/endsWithNewline';
import { noteWriter } from '../../article/writers';
import { readArticle } from '../../article/readArticle';
import { noteSuggestion } from '../../review/suggestions/noteSuggestion';
import { factsOf, readSuggestions } from '../../review/suggestions/readSuggestions';
import type { Decision } from '../../review/suggestions/settleSuggestions';
import { settleSuggestions } from '../../review/suggestions/settleSuggestions';
import type { Copy } from '../copy/Copy';
import { joinLinked } from '../copy/joinLinked';
import { suggestedGroups } from '../copy/suggestedGroups';
import { baseUnits } from './BaseUnit';
import { bringText } from './bringText';
import { bringThreads, settleThreads } from './bringThreads';
import { bringValues } from './bringValues';
import type { BroughtBack } from './BroughtBack';
import { Votes } from './Votes';
import type { WordRevision } from './WordRevision';
import { revisionKey } from './WordRevision';

/** What bringing a document back takes from outside. */
export interface BringStart {
  /** An id, always the same for the same words: what came in before is found again. */
  idOf: (words: string) => string;
  /** What somebody without a name is called in the document, and here. */
  nobody: string;
  /** Now: ISO 8601. */
  now: string;
}

/**
 * Brings what was done to an article in Word into it. `then` is the article as it was when the document left, with
 * nothing thrown away; `merge` brings what was changed in that into `doc`, the article as it is. All that was done to
 * its words becomes suggestions, by whoever did it; what was said, comments; what became of its own suggestions is
 * decided where that is beyond doubt. The same document again brings nothing.
 */
export function bringWord(
  doc: Y.Doc,
  then: Y.Doc,
  written: Copy,
  { idOf, nobody, now }: BringStart,
  merge: () => void,
): BroughtBack {
  const saved = { by: written.saved.by || nobody, at: written.saved.at || now };
  const nameOf = (by: string): string => (by === nobody ? '' : by);
  const ours = new Set(readSuggestions(then).map(({ by, at }) => revisionKey({ by: by || nobody, at })));
  const keyOf = (id: string): string => {
    const { by, at } = factsOf(then, id);
    return revisionKey({ by: by || nobody, at });
  };
  const isOurs = (revision: WordRevision): boolean => ours.has(revisionKey(revision));
  const copy = joinLinked(written, (revision) => !isOurs(revision));
  const known = knownIn(doc);
  const votes = new Votes();
  const facts = new Map<string, WordRevision>();
  /** Names a suggestion and notes whose it is; '' for one that came in before. */
  const suggestion = (words: string, by: string, at: string): string => {
    const id = idOf(words);
    if (known.has(id)) return '';
    if (!facts.has(id)) facts.set(id, { by: nameOf(by), at: at || saved.at });
    return id;
  };
  const places = {} as Record<TextName, readonly number[]>;
  then.transact(() => {
    for (const name of textNames) {
      const text = then.getText(name);
      const units = copy.texts[name];
      const groupOf = suggestedGroups(units, (revision) => !isOurs(revision));
      const back = bringText({
        base: baseUnits(text, name !== 'body', { keyOf }),
        now: units,
        length: text.length,
        isOurs,
        idOf: (unit, revision) => {
          const group = groupOf(unit, revision);
          return group ? suggestion(`${name} ${revisionKey(group)} ${group.words}`, group.by, group.at) : '';
        },
        untracked: (at, words) => suggestion(`${name} ${at} ${words}`, saved.by, saved.at),
        votes,
      });
      places[name] = back.places;
      if (!back.steps.some((step) => !('retain' in step) || step.attributes)) continue;
      noteWriter(then, nameOf(saved.by));
      const isOpen = name === 'body' && !endsWithNewline(bodyOf(then));
      if (isOpen) text.insert(text.length, '\n', {});
      text.applyDelta(back.steps);
    }
    for (const [id, { by, at }] of facts) noteSuggestion(then, id, by, at);
  });
  const said = bringThreads(doc, then, copy, { places, nameOf, nobody, idOf, at: saved.at });
  merge();
  const settled = settleThreads(doc, said.settled, nameOf(saved.by), saved.at);
  const decisions = votes.decisions();
  const decide = (decision: Decision): number => {
    const ids = decisions[decision];
    return ids.size > 0 ? settleSuggestions(doc, { ids }, decision, nameOf(saved.by), saved.at) : 0;
  };
  const values = bringValues(doc, readArticle(then), copy, {
    idOf,
    by: nameOf(saved.by),
    at: saved.at,
  });
  const suggested = new Map<string, number>();
  for (const { by } of [...facts.values(), ...values]) suggested.set(by, (suggested.get(by) ?? 0) + 1);
  return {
    suggested: Array.from(suggested, ([by, count]) => ({ by, count })),
    comments: said.comments,
    resolved: settled.resolved,
    reopened: settled.reopened,
    accepted: decide('accepted'),
    rejected: decide('rejected'),
    missing: said.missing,
  };
}

/** The suggestions that are open, or were decided on: one that was undone may come in again. */
function knownIn(doc: Y.Doc): ReadonlySet<string> {
  const known = new Set(readSuggestions(doc).map(({ id }) => id));
  for (const [id, facts] of suggestionsOf(doc)) {
    if ((facts as { decided?: unknown } | null)?.decided) known.add(id);
  }
  return known;
}
