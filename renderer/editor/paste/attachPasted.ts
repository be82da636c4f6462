import type { EditorView } from '@tiptap/pm/view';
import { addStill } from '../../../shared/article/editStills';
import type { ReadStill } from '../../../shared/bridge/answers';
import type { Answer } from '../../../shared/faults/Answer';
import { fail } from '../../../shared/faults/Answer';
import { stillTexts } from '../../../shared/language/stillTexts';
import type { Still } from '../../../shared/still/Still';
import { stillOfRead } from '../../../shared/still/stillOfRead';
import { showFault } from '../../parts/notes';
import type { ArticleSession } from '../../session/ArticleSession';
import type { UndoStep } from '../../session/undoStep';
import { beginUndoStep, goOnWithUndoStep, isDone } from '../../session/undoStep';
import { currentLanguage } from '../../settings/language';
import { readStillFrom } from '../../stills/readStillFrom';
import type { PicturePlace, PlacedStill } from './picturePlace';
import { putStills } from './picturePlace';
import { sayLeftOut } from './sayLeftOut';

/** A picture that was pasted, and where it belongs in the body. */
export interface PictureToAttach {
  /** Its bytes, as they are or in base 64. */
  picture: Uint8Array<ArrayBuffer> | string;
  altText: string;
  place: PicturePlace;
}

/**
 * Attaches pictures that were pasted, each taken in by press as any other. They come into the body together, once all
 * have been read, and are part of `step`, the undo step of the words they came with, unless something was done since.
 * Where that was undone meanwhile none comes. Answers the stills that came.
 */
export async function attachPasted(
  session: ArticleSession,
  body: EditorView,
  pictures: readonly PictureToAttach[],
  step: UndoStep | null,
): Promise<Still[]> {
  const stills: Still[] = [];
  const placed: PlacedStill[] = [];
  for (const { picture, altText, place } of pictures) {
    const read = await readPasted(picture);
    if (!read.ok) showFault(read.fault);
    if (!read.ok || !read.value) continue;
    const still = stillOfRead(read.value, crypto.randomUUID());
    stills.push({ ...still, altText: altText || still.altText });
    placed.push({ place, still: still.id, caption: read.value.caption });
  }
  if (stills.length === 0 || (step && !isDone(session, step))) return [];
  if (body.isDestroyed || session.readOnly) {
    sayLeftOut('notThen', stills.length);
    return [];
  }
  goOnWithUndoStep(session, step);
  for (const still of stills) addStill(session.doc, still);
  body.dispatch(putStills(body.state, session.textOf('body'), placed));
  beginUndoStep(session);
  return stills;
}

async function readPasted(picture: Uint8Array<ArrayBuffer> | string): Promise<Answer<ReadStill | null>> {
  const bytes = typeof picture === 'string' ? bytesOf(picture) : picture;
  if (!bytes) return fail({ kind: 'picture-damaged', name: stillTexts[currentLanguage()].pasted });
  return readStillFrom({ bytes: new Blob([bytes]), name: '' });
}

/** The bytes that base 64 stands for; null where it is none. */
function bytesOf(base64: string): Uint8Array<ArrayBuffer> | null {
  let signs: string;
  try {
    signs = atob(base64);
  } catch {
    return null;
  }
  // `Uint8Array.from` takes thirty times as long, in which the window stands still.
  const bytes = new Uint8Array(signs.length);
  for (let at = 0; at < signs.length; at++) bytes[at] = signs.charCodeAt(at);
  return bytes;
}
