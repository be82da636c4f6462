import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import type { EditorState } from '@tiptap/pm/state';
import { byHand } from '../../shared/article/documentShape';
import type { TextName } from '../../shared/article/textNames';
import { crossedOutIn } from '../../shared/review/suggestions/crossedOutIn';
import { moveThread } from '../../shared/review/threads/editThreads';
import { readThreads } from '../../shared/review/threads/readThreads';
import { flatIndexOf } from '../editor/text/flatPosition';
import { flatUnitsBetween } from '../editor/text/flatUnits';
import type { TextShape } from '../editor/text/textShape';
import type { ArticleSession } from '../session/ArticleSession';
import { changedWords } from '../suggestions/suggestedTransaction';
import { carryElsewhere } from './carryElsewhere';
import { takenAlong, wordsOf } from './takenAlong';

interface CarryCutOptions {
  session: ArticleSession | null;
  name: TextName;
  shape: TextShape;
}

/** Words that were cut or taken up with the pointer, and where in them the words of threads stand. */
interface CutWords {
  words: string;
  threads: readonly { id: string; at: number; length: number }[];
}

/** What was cut last in each open article: it may be put into another of its texts. */
const cutIn = new WeakMap<ArticleSession, CutWords>();

/** The article in which something was cut last, until that is put into another one. */
let cutLast: ArticleSession | null = null;

/**
 * Threads go along with words that are cut and pasted, or dragged, elsewhere within their article: to the document those
 * words are written anew, and what was tied to them would be about nothing. Only threads of which all words went, and
 * only where the very same words come back; a second copy of them leaves the threads at the first. While one suggests
 * the words they went from stay, crossed out, and are among their places: there they are again once that is turned
 * down. Into another article a copy of them goes, the first time. What was cut is remembered here: nothing on the
 * clipboard says which threads that are.
 */
export const CarryCut = Extension.create<CarryCutOptions>({
  name: 'carryCut',
  addOptions: () => ({ session: null, name: 'body', shape: 'body' }),

  addProseMirrorPlugins() {
    const { session, name, shape } = this.options;
    const takeUp = (state: EditorState): void => {
      if (!session || state.selection.empty) return;
      const { from, to } = state.selection;
      const { words: whole, before } = takenAlong(flatUnitsBetween(state.doc, from, to, shape));
      // A selection that reaches to the next line ends with an end of block, which is not always put in again.
      const words = withoutEnds(whole);
      const start = flatIndexOf(state.doc, from, shape);
      const ahead = whole.indexOf(words);
      const threads = readThreads(session.doc).flatMap(({ id, place }) => {
        if (place.kind !== 'text' || place.text !== name) return [];
        const [first, last] = [place.from - start, place.until - start];
        const [at = -1, until = -1] = [before[first], before[last]].map((one = -1) => one - ahead);
        return at >= 0 && until <= words.length && at < until ? [{ id, at, length: until - at }] : [];
      });
      cutIn.set(session, { words, threads });
    };
    return [
      new Plugin({
        props: {
          handleDOMEvents: {
            cut: ({ state }) => {
              takeUp(state);
              if (session && !state.selection.empty) cutLast = session;
              return false;
            },
            copy: () => {
              // What comes next is a copy of something else.
              cutLast = null;
              return false;
            },
            dragstart: ({ state }) => {
              takeUp(state);
              return false;
            },
          },
        },
      }),
    ];
  },

  dispatchTransaction({ transaction, next }) {
    next(transaction);
    const { session, name, shape } = this.options;
    const came: unknown = transaction.getMeta('uiEvent');
    if (!session || this.editor.isDestroyed || (came !== 'paste' && came !== 'drop')) return;
    const { doc, selection } = this.editor.state;
    const startOf = (cut: CutWords | undefined): number | null =>
      cut && cut.threads.length > 0 ? placeBefore(doc, selection.to, cut.words, shape) : null;
    const from = cutLast;
    const other = from && from !== session ? cutIn.get(from) : undefined;
    // Others read what is said in another article: only the very words that were cut take that along.
    const isCut = other && withoutEnds(changedWords(transaction, shape).in) === other.words;
    const there = came === 'paste' && isCut ? startOf(other) : null;
    const isSame = from?.id === session.id;
    if (from && other && there !== null && !isSame) {
      cutLast = null;
      const threads = other.threads.map(({ id, at, length }) => {
        const first = there + at;
        return { id, target: { kind: 'text', text: name, from: first, until: first + length } as const };
      });
      carryElsewhere(from, session, threads, (areThere) => {
        if (!areThere) cutLast ??= from;
        else if (cutLast === from) cutLast = null;
      });
      return;
    }
    // An article that was left meanwhile is open anew.
    const cut = isSame && other ? other : cutIn.get(session);
    const start = startOf(cut);
    if (!cut || start === null) return;
    const places = new Map(readThreads(session.doc).map(({ id, place }) => [id, place]));
    const isCrossedOut = crossedOutIn(session.doc);
    session.doc.transact(() => {
      for (const { id, at, length } of cut.threads) {
        const from = start + at;
        const place = places.get(id);
        const went = place?.kind === 'gone' || (place?.kind === 'text' && isCrossedOut(place));
        if (went) moveThread(session.doc, id, { kind: 'text', text: name, from, until: from + length });
      }
    }, byHand);
  },
});

function withoutEnds(words: string): string {
  return words.replace(/^\n+|\n+$/g, '');
}

/** Where words stand that end at a position, in the flat text; null where others do. */
function placeBefore(doc: Node, position: number, words: string, shape: TextShape): number | null {
  // What is put in may end with an end of block.
  const before = wordsBetween(doc, 0, position, shape).replace(/\n+$/, '');
  return words !== '' && before.endsWith(words) ? before.length - words.length : null;
}

/** The flat text between two positions: a newline for the end of a block, one character for what is embedded. */
function wordsBetween(doc: Node, from: number, to: number, shape: TextShape): string {
  return wordsOf(flatUnitsBetween(doc, from, to, shape));
}
