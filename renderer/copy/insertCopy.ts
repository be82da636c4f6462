import { addStill } from '../../shared/article/editStills';
import { byHand } from '../../shared/article/documentShape';
import type { Spot } from '../../shared/bridge/LeftAt';
import type { ChosenPlace } from '../../shared/bridge/shellCalls';
import { commandOf } from '../../shared/commands/commands';
import { takenInTexts } from '../../shared/language/takenInTexts';
import type { FieldChain } from '../editor/FieldChain';
import { insertBlocks } from '../editor/insertBlocks';
import { indexOfSpot, spotOf } from '../editor/spots';
import { flatIndexOf, positionOf } from '../editor/text/flatPosition';
import { showFault, showNote } from '../parts/notes';
import type { ArticleSession } from '../session/ArticleSession';
import { shell } from '../session/bridge';
import { beginUndoStep } from '../session/undoStep';
import { currentLanguage } from '../settings/language';
import { suggestionView } from '../suggestions/suggesting';
import type { OpenForCopy } from './takeIn';
import { receiptClosed, takeIn } from './takeIn';

/** Where in the body text is to come; it stays there while others write. */
interface PlaceInBody {
  spot: Spot;
  /** Whether a paragraph is parted there; one that words are dropped on stays whole. */
  parts: boolean;
}

/** Asks for a file of text and inserts it at the caret, or at the end of the body when the caret is elsewhere. */
export async function chooseCopyToInsert(session: ArticleSession, chain: FieldChain): Promise<void> {
  const place = placeFor(session, chain, null);
  const chosen = await shell.call('copy:choose', {});
  if (!chosen.ok) showFault(chosen.fault);
  else if (chosen.value && place) await insert(session, chain, chosen.value, place);
}

/**
 * Inserts files of text where they were dropped, or else as the command does, each behind the one before and once the
 * receipt of that is closed.
 */
export async function insertDroppedCopies(
  session: ArticleSession,
  chain: FieldChain,
  files: readonly File[],
  at: { x: number; y: number } | null,
): Promise<void> {
  let place: PlaceInBody | null = null;
  for (const file of files) {
    const { name } = file;
    const because = whyNot(session, chain, name);
    if (because) return void showNote({ text: because, tone: 'fault' });
    place ??= placeFor(session, chain, at);
    const chosen = await window.katern.placeOf(file);
    if (!chosen) showFault({ kind: 'file-nowhere', name });
    else if (place) place = await insert(session, chain, chosen, place);
    await receiptClosed();
  }
}

/** Answers where what comes next goes: behind it. */
async function insert(
  session: ArticleSession,
  chain: FieldChain,
  chosen: ChosenPlace,
  { spot, parts }: PlaceInBody,
): Promise<PlaceInBody> {
  let behind: PlaceInBody | null = null;
  const put: OpenForCopy['put'] = ({ blocks, stills }) => {
    const body = chain.editor('body');
    const because = whyNot(session, chain, chosen.name);
    if (because || !body) return because;
    beginUndoStep(session);
    session.doc.transact(() => {
      for (const still of stills) addStill(session.doc, still);
      insertBlocks(body, blocks, positionOf(body.state.doc, indexOfSpot(session.doc, spot), 'body'), parts);
    }, byHand);
    beginUndoStep(session);
    // Once the receipt is closed one writes on behind it.
    body.view.focus();
    behind = placeFor(session, chain, null);
    return '';
  };
  await takeIn(chosen, { article: session.id, put });
  return behind ?? { spot, parts };
}

/** Null where there is no body any more. */
function placeFor(
  session: ArticleSession,
  chain: FieldChain,
  at: { x: number; y: number } | null,
): PlaceInBody | null {
  const body = chain.editor('body');
  if (!body || body.isDestroyed) return null;
  const { doc, selection } = body.state;
  const dropped = at && body.view.posAtCoords({ left: at.x, top: at.y });
  const caret = chain.current.value === 'body' ? selection.to : doc.content.size - 1;
  const index = flatIndexOf(doc, dropped ? dropped.pos : caret, 'body');
  return { spot: spotOf(session.doc, 'body', index), parts: !dropped };
}

/** What stands in the way of inserting something into the article now, in a sentence; '' for nothing. */
function whyNot(session: ArticleSession, chain: FieldChain, name: string): string {
  const language = currentLanguage();
  const texts = takenInTexts[language];
  if (chain.editor('body')?.isDestroyed ?? true) return texts.closedMeanwhile(name);
  if (session.readOnly) return texts.cannotInsert(name);
  if (suggestionView.value === 'marks') return '';
  return texts.onlyShown(name, commandOf('reading.marks').label[language]);
}
