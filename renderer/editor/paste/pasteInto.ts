import { Slice } from '@tiptap/pm/model';
import { Selection } from '@tiptap/pm/state';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { EditorProps, EditorView } from '@tiptap/pm/view';
import type { ArticleLanguage } from '../../../shared/article/Article';
import type { TextName } from '../../../shared/article/textNames';
import type { ArticleSession } from '../../session/ArticleSession';
import { lastUndoStep } from '../../session/undoStep';
import { attachPasted } from './attachPasted';
import type { Flattened, PastedPicture } from './flattenPasted';
import { flattenPasted } from './flattenPasted';
import { placeAmong, placeAtCaret } from './picturePlace';
import { sayLeftOut } from './sayLeftOut';
import { sortPictures } from './sortPictures';

interface PasteSurroundings {
  /** Takes pictures that came as files; true when there were any. */
  takeFiles: (files: readonly File[], at: { x: number; y: number } | null) => boolean;
  /** Opens the table of a still. */
  openStill: (still: string) => void;
}

/**
 * What a text of the article does with what is pasted or dropped: words come in as blocks the article knows, and pictures
 * among what is pasted are attached where they stood. Of those that cannot be it is said.
 */
export function pasteInto(
  session: ArticleSession,
  name: TextName,
  { takeFiles, openStill }: PasteSurroundings,
): Pick<EditorProps, 'transformPastedHTML' | 'handlePaste' | 'handleDrop'> {
  // From the first of these to the second: where only plain words are asked for, HTML is not gone through.
  let read: Flattened | null = null;
  const language = (): ArticleLanguage => session.digest.current.value.article.language;
  return {
    transformPastedHTML: (html) => {
      read = flattenPasted(html, language());
      return read.html;
    },
    handlePaste: (view, { clipboardData }, slice) => {
      const pasted = read;
      read = null;
      const { html, pictures } =
        pasted ?? flattenPasted(clipboardData?.getData('text/html') ?? '', language());
      // A word processor puts a picture of the words beside the words; then the words are meant.
      if (!html && takeFiles([...(clipboardData?.files ?? [])], null)) return true;
      if (!pasted || pictures.length === 0) return false;
      return takePictures(view, pasted, slice, view.state.selection.from, 'elsewhere');
    },
    handleDrop: (view, { dataTransfer, clientX, clientY }, slice) => {
      const at = { x: clientX, y: clientY };
      // Words of this very text were not read.
      const dropped = view.dragging ? null : read;
      read = null;
      if (takeFiles([...(dataTransfer?.files ?? [])], at)) return true;
      if (!dropped || dropped.pictures.length === 0) return false;
      const place = view.posAtCoords({ left: at.x, top: at.y });
      return takePictures(view, dropped, slice, place?.pos ?? view.state.selection.from, 'dragged');
    },
  };

  /** Has pictures come in at a place with the words they are among; false where only the words are left to come. */
  function takePictures(
    view: EditorView,
    { html, pictures }: Flattened,
    slice: Slice,
    at: number,
    elsewhereIs: 'elsewhere' | 'dragged',
  ): boolean {
    const { here, elsewhere, tooMany } = sortPictures(pictures);
    const { doc, selection, tr } = view.state;
    const $at = doc.resolve(at);
    if (name !== 'body' || $at.parent.type.name === 'still') {
      sayLeftOut('noPlace', here.length + elsewhere + tooMany);
      return !html;
    }
    sayLeftOut(elsewhereIs, elsewhere);
    sayLeftOut('tooMany', tooMany);
    if (here.length === 0) return !html;
    if (at !== selection.from) view.dispatch(tr.setSelection(Selection.near($at)));
    void pasteAmong(session, view, html ? slice : Slice.empty, here).then((only) => only && openStill(only));
    return true;
  }
}

type PictureHere = PastedPicture & { base64: string };

/** Pastes words, and attaches the pictures among them. Answers the one still that came where there were no words, else ''. */
async function pasteAmong(
  session: ArticleSession,
  view: EditorView,
  words: Slice,
  pictures: readonly PictureHere[],
): Promise<string> {
  // Places are kept in the text.
  session.takeIn();
  const text = session.textOf('body');
  const blocks = words.content.childCount;
  if (blocks > 0) {
    const change = pasteWords(view.state, words, pictures);
    view.dispatch(change.scrollIntoView().setMeta('paste', true).setMeta('uiEvent', 'paste'));
  }
  const placed = pictures.map((picture) => ({
    ...picture,
    place: blocks > 0 ? placeAmong(view.state, text, picture.after, blocks) : placeAtCaret(view.state, text),
  }));
  const stills = await attachPasted(session, view, placed, blocks > 0 ? lastUndoStep(session) : null);
  const [only] = stills;
  return only && blocks === 0 && stills.length === 1 ? only.id : '';
}

/** Puts words in that do not run on into those around them where a picture comes in between. The caret is in the last. */
function pasteWords(
  { selection, tr }: EditorState,
  { content, openStart, openEnd }: Slice,
  pictures: readonly PictureHere[],
): Transaction {
  const { $from, $to } = selection;
  const first = $from.parentOffset > 0 && pictures.some(({ after }) => after === 0);
  const last =
    $to.parentOffset < $to.parent.content.size && pictures.some(({ after }) => after >= content.childCount);
  const ends = last ? 0 : openEnd;
  tr.replaceSelection(new Slice(content, first ? 0 : openStart, ends));
  const { $head } = tr.selection;
  // Behind whole blocks the editor goes on in the next one.
  const isBehind = ends === 0 && $head.depth > 0 && $head.parentOffset === 0;
  return isBehind ? tr.setSelection(Selection.near(tr.doc.resolve($head.before(1)), -1)) : tr;
}
