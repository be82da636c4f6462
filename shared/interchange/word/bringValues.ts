import type * as Y from 'yjs';
import type { Article } from '../../article/Article';
import { isSameAuthor } from '../../article/Author';
import { stillsOf, suggestedValuesOf } from '../../article/documentShape';
import { readStill } from '../../article/readStill';
import type { Decision } from '../../review/suggestions/noteDecision';
import { readSuggestedValues, suggestedValueIn } from '../../review/suggestions/readSuggestedValues';
import { samePlace } from '../../review/suggestions/samePlace';
import { settleValues } from '../../review/suggestions/settleValues';
import { suggestValue } from '../../review/suggestions/suggestValue';
import type { SuggestedPlace } from '../../review/suggestions/ValueSuggestion';
import { printedCredit } from '../../still/creditLine';
import type { Copy, CopyStill } from '../copy/Copy';
import { lineIn } from '../copy/Copy';
import type { ReturnKind } from './ReturnKind';
import { revisionKey } from './WordRevision';
import type { CreditChange } from './wordValues';
import { oneLine } from './wordValues';

/** Who brings values, when, and what names them. */
export interface BringValuesStart {
  idOf: (words: string) => string;
  kindOf: (id: string) => ReturnKind | null;
  /** What was tracked in the credits of stills when the document left. */
  credits: ReadonlyMap<string, CreditChange>;
  /** What somebody without a name is called in the document. */
  nobody: string;
  by: string;
  at: string;
}

/** What came of it: new suggestions by whose they are, and how many of ours were taken over and turned down. */
export interface ValuesBack extends Record<Decision, number> {
  brought: { by: string }[];
}

/**
 * Suggests the alternative texts and credits that somebody changed in Word, and decides on the suggested credits that
 * were taken over or turned down there. `then` is the article as the document was made of it.
 */
export function bringValues(doc: Y.Doc, then: Article, copy: Copy, start: BringValuesStart): ValuesBack {
  const { credits, by, at } = start;
  const back: ValuesBack = { brought: [], accepted: 0, rejected: 0 };
  for (const written of copy.stills) {
    const { id, altText, credit } = written;
    const still = then.stills.find((one) => one.id === id);
    const values = stillsOf(doc).get(id);
    if (!still || !values) continue;
    const now = readStill(id, values);
    const suggest = (key: 'altText' | 'creditLine', to: string): void => {
      const place: SuggestedPlace = { kind: 'still', still: id, key };
      const suggestion = start.idOf(`${id} ${key} ${to}`);
      // One that was taken off altogether may be the doing of a program.
      if (to === '' || to === oneLine(now[key]) || cameIn(doc, place, to, suggestion, start)) return;
      suggestValue(doc, place, to, { id: suggestion, by, at });
      back.brought.push({ by });
    };
    if (oneLine(altText) !== oneLine(still.altText)) suggest('altText', oneLine(altText));
    if (credit === null) continue;
    const change = credits.get(id);
    const decision = change && decisionOn(change, written, start.nobody);
    if (change && (decision === 'accepted' || decision === 'rejected')) {
      // Somebody who suggests something else by now was not asked about that.
      const open = new Map(readSuggestedValues(suggestedValuesOf(doc)).map(({ id: one, to }) => [one, to]));
      const ids = change.ids.filter((one) => open.has(one) && open.get(one) === change.to.get(one));
      back[decision] += settleValues(doc, new Set(ids), decision, by, at);
    } else if (decision !== 'open') {
      const was = change?.was ?? oneLine(printedCredit(still, then.language));
      if (oneLine(credit) !== was) suggest('creditLine', oneLine(credit));
    }
  }
  return back;
}

/** What a document says of a suggested credit; null where it says something else in its stead. */
function decisionOn(
  change: CreditChange,
  { credit, creditUnits }: CopyStill,
  nobody: string,
): Decision | 'open' | null {
  const key = revisionKey({ by: change.by || nobody, at: change.at });
  const isTracked = creditUnits?.some(({ inserted, deleted }) =>
    [inserted, deleted].some((revision) => revision && revisionKey(revision) === key),
  );
  if (isTracked) {
    const all = oneLine(lineIn(creditUnits ?? []));
    return all === oneLine(change.was + change.becomes) || oneLine(credit ?? '') === change.becomes
      ? 'open'
      : null;
  }
  // What others track in it is neither.
  if (creditUnits) return null;
  if (oneLine(credit ?? '') === change.becomes) return 'accepted';
  return oneLine(credit ?? '') === change.was ? 'rejected' : null;
}

/** Whether this document brought the same before: it is open, or was decided on. */
function cameIn(
  doc: Y.Doc,
  place: SuggestedPlace,
  to: string,
  suggestion: string,
  { kindOf, by }: BringValuesStart,
): boolean {
  const suggested = suggestedValuesOf(doc);
  if (suggested.has(suggestion)) return true;
  return [...suggested].some(([id, values]) => {
    const one = kindOf(id) === null ? null : suggestedValueIn(id, values);
    return one !== null && one.to === to && isSameAuthor(one, { by }) && samePlace(one.about, place);
  });
}
