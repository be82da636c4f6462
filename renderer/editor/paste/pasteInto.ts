import { Slice } from '@tiptap/pm/model';
import { Selection } from '@tiptap/pm/state';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { EditorProps, EditorView } from '@tiptap/pm/view';
import type { ArticleLanguage } from '../../../shared/article/Article';
import type { TextName } from '../../../shared/article/textNames';
import type { ArticleSession } from '../../session/ArticleSession';
import { lastUndoStep } from '../../session/undoStep';
import { attachPasted } from './attachPasted';
import type { Flattened } from './flattenPasted';
import { flattenPasted } from './flattenPasted';
import { placeAmong, placeAtCaret } from './picturePlace';
import { sayLeftOut } from './sayLeftOut';
import { sayNotBeside } from './sayNotBeside';
import type { PictureHere } from './sortPictures';
import { isInFile, sortPictures } from './sortPictures';
import { takeBeside } from './takeBeside';

interface PasteSurroundings {
  /** Takes pictures that came as files; true when there were any. */
  takeFiles: (files: readonly File[], at: { x: number; y: number } | null) => boolean;
  /** Opens the table of a still. */
  openStill: (still: string) => void;
}

/**
 * What a text of the article does with what is pasted or dropped: words come in as blocks the article knows, and pictures
 * among what is pasted are attached where they stood, also those that a word processor only has in the RTF beside. Of those
 * that cannot be it is said.
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
      const files = [...(clipboardData?.files ?? [])];
      const at = view.state.selection.from;
      const rtf = pasted ? rtfBeside(pictures, clipboardData) : '';
      // What a word processor has in RTF is the picture itself; as a file it puts what it drew of it beside.
      const isInRtf = shownInRtf.test(rtf) && hasPictures(view, at);
      // A word processor puts a picture of the words beside the words; then the words are meant.
      if (!html && !isInRtf && takeFiles(files, null)) return true;
      if (!pasted || pictures.length === 0) return false;
      const instead = html || files.length === 0 ? null : (): boolean => takeFiles(files, null);
      return takePictures(view, pasted, slice, { at, rtf, elsewhereIs: 'elsewhere', instead });
    },
    handleDrop: (view, { dataTransfer, clientX, clientY }, slice) => {
      const at = { x: clientX, y: clientY };
      // Words of this very text were not read.
      const dropped = view.dragging ? null : read;
      read = null;
      if (takeFiles([...(dataTransfer?.files ?? [])], at)) return true;
      if (!dropped || dropped.pictures.length === 0) return false;
      const place = view.posAtCoords({ left: at.x, top: at.y });
      return takePictures(view, dropped, slice, {
        at: place?.pos ?? view.state.selection.from,
        rtf: rtfBeside(dropped.pictures, dataTransfer),
        elsewhereIs: 'dragged',
        instead: null,
      });
    },
  };

  /** Whether pictures can stand at a place. */
  function hasPictures({ state }: EditorView, at: number): boolean {
    return name === 'body' && state.doc.resolve(at).parent.type.name !== 'still';
  }

  /** Has pictures come in at a place with the words they are among; false where only the words are left to come. */
  function takePictures(
    view: EditorView,
    { html, pictures }: Flattened,
    slice: Slice,
    { at, rtf, elsewhereIs, instead }: Coming,
  ): boolean {
    const { here, elsewhere, drawn, tooMany } = sortPictures(pictures, rtf !== '');
    const { doc, selection, tr } = view.state;
    if (!hasPictures(view, at)) {
      sayLeftOut('noPlace', here.length + elsewhere + drawn.length + tooMany);
      return !html;
    }
    sayLeftOut(elsewhereIs, elsewhere);
    sayNotBeside('metafile', drawn);
    sayLeftOut('tooMany', tooMany);
    if (here.length === 0) return !html;
    if (at !== selection.from) view.dispatch(tr.setSelection(Selection.near(doc.resolve(at))));
    const coming = { words: html ? slice : Slice.empty, here, all: pictures, rtf, elsewhereIs, instead };
    void pasteAmong(session, view, coming).then((only) => only && openStill(only));
    return true;
  }
}

/** How what is pasted or dropped comes. */
interface Coming {
  at: number;
  /** What stands beside its HTML for word processors; '' for nothing that is asked for. */
  rtf: string;
  elsewhereIs: 'elsewhere' | 'dragged';
  /** What is done where the pictures turn out not to be there; null for nothing. */
  instead: (() => boolean) | null;
}

/** What says in RTF that a picture is there of a kind that can be shown. */
const shownInRtf = /\\(?:png|jpeg)blip/;

/** The RTF that comes along with pictures which are files elsewhere; else ''. */
function rtfBeside(pictures: Flattened['pictures'], data: DataTransfer | null): string {
  return pictures.some((one) => isInFile(one) && !one.isDrawn) ? (data?.getData('text/rtf') ?? '') : '';
}

interface WordsAndPictures extends Omit<Coming, 'at'> {
  words: Slice;
  /** Those that can come in, of all. */
  here: readonly PictureHere[];
  all: Flattened['pictures'];
}

/** Pastes words, and attaches the pictures among them. Answers the one still that came where there were no words, else ''. */
async function pasteAmong(
  session: ArticleSession,
  view: EditorView,
  { words, here, all, rtf, elsewhereIs, instead }: WordsAndPictures,
): Promise<string> {
  // Places are kept in the text.
  session.takeIn();
  const text = session.textOf('body');
  const blocks = words.content.childCount;
  if (blocks > 0) {
    const change = pasteWords(view.state, words, here);
    view.dispatch(change.scrollIntoView().setMeta('paste', true).setMeta('uiEvent', 'paste'));
  }
  const places = new Map(
    here.map(({ at, after }) => [
      at,
      blocks > 0 ? placeAmong(view.state, text, after, blocks) : placeAtCaret(view.state, text),
    ]),
  );
  const step = blocks > 0 ? lastUndoStep(session) : null;
  const { taken, sayOthers } = await takeBeside(here, all, rtf);
  if (taken.length < here.length && instead?.()) return '';
  sayOthers(elsewhereIs);
  const placed = taken.flatMap((picture) => {
    const place = places.get(picture.at);
    return place ? [{ ...picture, place }] : [];
  });
  const stills = await attachPasted(session, view, placed, step);
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
