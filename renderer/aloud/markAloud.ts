import type { Spot } from '../../shared/bridge/LeftAt';
import type { FieldChain } from '../editor/FieldChain';
import { indexOfSpot } from '../editor/spots';
import { bringInSight } from '../find/bringInSight';
import { rangeOf } from '../find/foundHighlights';
import type { ArticleSession } from '../session/ArticleSession';
import type { AloudState } from './ReadingAloud';

const name = 'aloud';

/** Marks the sentence that is read, and with `follow` brings it into sight; nothing where nothing is read. */
export function markAloud(
  session: ArticleSession,
  chain: FieldChain,
  state: AloudState<Spot>,
  follow = true,
): void {
  CSS.highlights.delete(name);
  if (state.kind === 'still') return;
  const { start, end } = state.sentence;
  const place = {
    text: start.field,
    from: indexOfSpot(session.doc, start),
    until: indexOfSpot(session.doc, end),
  };
  const editor = chain.editor(place.text);
  const range = editor && rangeOf(editor, place);
  if (!range) return;
  CSS.highlights.set(name, new Highlight(range));
  if (follow && state.kind === 'reading') bringInSight(chain, place);
}
