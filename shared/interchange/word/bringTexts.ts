import type * as Y from 'yjs';
import { bodyOf } from '../../article/documentShape';
import { endsWithNewline } from '../../article/endsWithNewline';
import { insertedBy, deletedBy } from '../../article/Suggested';
import type { TextName } from '../../article/textNames';
import { textNames } from '../../article/textNames';
import type { Copy, CopyUnit } from '../copy/Copy';
import { suggestedGroups } from '../copy/suggestedGroups';
import type { BaseUnit } from './BaseUnit';
import { baseUnits } from './BaseUnit';
import { bringText } from './bringText';
import type { KnownRevisions } from './KnownRevisions';
import { recogniseReturned, suggestionsIn } from './recogniseReturned';
import type { ReturnKind } from './ReturnKind';
import type { Votes } from './Votes';
import type { WordRevision } from './WordRevision';
import { revisionKey } from './WordRevision';

/** What bringing texts takes. */
export interface BringTextsStart {
  known: KnownRevisions;
  /** Whether nothing is left of a suggestion because an earlier return took it back. */
  isTakenBack: (suggestion: string) => boolean;
  /** Something is taken back of one that an earlier return brought. */
  takeBack: (suggestion: string) => void;
  votes: Votes;
  /**
   * Names a suggestion of words, by whom and of when; '' for one that came in before. `isFoundAgain`: each time that the
   * document comes it is found under the same name.
   */
  suggestion: (words: string, revision: WordRevision, kind: ReturnKind, isFoundAgain?: boolean) => string;
  saved: WordRevision;
  /** Whether what is not in the document any more was there before it was saved. */
  isBefore: (at: string) => boolean;
  /** A setting that an earlier return brought is in the document still. */
  stands: (suggestion: string) => void;
}

/**
 * Brings the texts of a document into the article as it was when that left. Answers where their units have come to
 * stand, and whether anything was changed.
 */
export function bringTexts(
  then: Y.Doc,
  copy: Copy,
  start: BringTextsStart,
): { places: Record<TextName, readonly number[]>; isChanged: boolean } {
  const places = {} as Record<TextName, readonly number[]>;
  let isChanged = false;
  for (const name of textNames) {
    const text = then.getText(name);
    const { steps, places: there } = stepsFor(text, name, copy.texts[name], start);
    places[name] = there;
    if (!steps.some((step) => !('retain' in step) || step.attributes)) continue;
    isChanged = true;
    const isOpen = name === 'body' && !endsWithNewline(bodyOf(then));
    if (isOpen) text.insert(text.length, '\n', {});
    text.applyDelta(steps);
  }
  return { places, isChanged };
}

function stepsFor(
  text: Y.Text,
  name: TextName,
  units: readonly CopyUnit[],
  { known, isTakenBack, takeBack, votes, suggestion, saved, isBefore, stands }: BringTextsStart,
): ReturnType<typeof bringText> {
  const { keyOf, isOurs, wasThere, returned } = known;
  const written = baseUnits(text, name !== 'body', { keyOf, isMeant: (id) => returned(id) === null });
  const all = written
    .filter(({ attributes }) => !isTakenBack(insertedBy(attributes)))
    .map((unit) => ({ ...unit, attributes: without(unit.attributes, isTakenBack) }));
  const { base, now, gone } = recogniseReturned(all, units, returned, wasThere);
  const came = written.filter(({ attributes }) => returned(insertedBy(attributes)) !== null);
  const cameBefore = (place: number): number => came.filter(({ at }) => at < place).length;
  const groupOf = suggestedGroups(now, (revision) => !isOurs(revision));
  const went = new Set(gone);
  const left = new Set(
    all.filter((unit) => !went.has(unit)).flatMap(({ attributes }) => suggestionsIn(attributes)),
  );
  const going = new Map<number, string>();
  for (const unit of gone) {
    const id = insertedBy(unit.attributes);
    const revision = returned(id)?.revision;
    if (!revision || !isBefore(revision.at)) continue;
    // What is taken out of what one would insert is crossed out in it.
    if (!left.has(id)) votes.goes(unit);
    else if (!deletedBy(unit.attributes))
      going.set(
        unit.at,
        suggestion(`${name} gone ${id} ${saved.at}`, { ...saved, by: revision.by }, 'crossed'),
      );
  }
  for (const [at, id] of going) if (!id) going.delete(at);
  return bringText({
    base,
    now,
    end: Math.min((written.at(-1)?.at ?? -1) + 1, text.length),
    gone: going,
    isOurs,
    idOf: (unit, revision) => {
      const group = groupOf(unit, revision);
      return group ? suggestion(`${name} ${revisionKey(group)} ${group.words}`, group, 'tracked') : '';
    },
    // By where it was as the document left: the same change has the same name.
    untracked: (at, words, isFoundAgain) =>
      suggestion(`${name} ${at - cameBefore(at)} ${words}`, saved, 'untracked', isFoundAgain),
    within: ({ attributes }) => {
      const id = insertedBy(attributes);
      const revision = returned(id)?.revision;
      if (!revision) return null;
      return (key, to) =>
        suggestion(
          `${name} ${key} ${id} ${JSON.stringify(to)} ${saved.at}`,
          { ...saved, by: revision.by },
          'tracked',
        );
    },
    mayGoBack: (id) => {
      const came = returned(id);
      return came !== null && isBefore(came.revision.at);
    },
    stands,
    takeBack,
    votes,
  });
}

/** Attributes without what suggestions say that are meant. */
function without(
  attributes: BaseUnit['attributes'],
  isMeant: (id: string) => boolean,
): BaseUnit['attributes'] {
  const ids = suggestionsIn(attributes);
  if (!ids.some(isMeant)) return attributes;
  const left = Object.entries(attributes).filter(
    ([key, value]) => !suggestionsIn({ [key]: value }).some(isMeant),
  );
  return Object.fromEntries(left);
}
