import type { Author } from '../../article/Author';
import type { TextName } from '../../article/textNames';

/** A comment is this long at most, in characters; beyond it, it is cut. */
export const longestComment = 4000;

/** Of the words a thread is about, so many characters are kept with it. */
export const longestQuote = 300;

/** What somebody said about a piece. */
export interface Comment extends Author {
  id: string;
  /** ISO 8601, UTC. */
  at: string;
  /** When it was last changed: ISO 8601, UTC; '' for never. */
  editedAt: string;
  /** Plain text, of one or more lines. */
  text: string;
  /** Those whom it names as `@Name`, each once. */
  mentions: Author[];
}

/** What a thread is asked to be about. */
export type ThreadTarget =
  | { kind: 'article' }
  /** The id of a still in the body. */
  | { kind: 'still'; still: string }
  /** The characters of a text: the first, and the one after the last, as `flatText` counts them. */
  | { kind: 'text'; text: TextName; from: number; until: number };

/** What a thread is tied to as the document is now. */
export type TiedTo = ThreadTarget | { kind: 'gone' };

/** Characters of a text as it is printed: the first, and the one after the last. */
export interface PrintedPlace {
  text: TextName;
  printed: readonly [from: number, until: number];
}

/** What a thread is about as the article is now. */
export type ThreadPlace =
  | Exclude<ThreadTarget, { kind: 'text' }>
  /**
   * `printed` are its characters in the text as it is printed; where suggestions would insert some, others. Of words that
   * are only suggested to stand here, `left` says where they are in print as long as nobody takes that over.
   */
  | {
      kind: 'text';
      text: TextName;
      from: number;
      until: number;
      printed: readonly [from: number, until: number];
      left?: PrintedPlace;
    }
  /** The words, or the block with the still, are no longer there. */
  | { kind: 'gone' };

/** That somebody did something with a thread, and when: ISO 8601, UTC. */
export interface ThreadDeed extends Author {
  at: string;
}

/** From which article a thread came along, with what that was called then. */
export interface CameFrom {
  article: string;
  headline: string;
}

/** A conversation about words, a still or the whole article. */
export interface Thread {
  id: string;
  place: ThreadPlace;
  /** The words it was about when it began, shortened; '' for a still and for the whole article. */
  quote: string;
  /** What the picture it is about is called, also where that is gone: its alternative text, or else its file's name. */
  picture?: string;
  /** The article from which it came along with its words; left out where it began here. */
  from?: CameFrom;
  /** The oldest first; at least one. */
  comments: Comment[];
  /** By whom and when it was settled; null as long as it is open. */
  resolved: ThreadDeed | null;
  /** By whom and when it was opened again, and what had settled it before; left out where nobody knows. */
  reopened?: ThreadDeed & { settled?: ThreadDeed };
  /** Who is asked to do something about it; null for nobody. */
  assigned: Author | null;
  /** By whom and when they, or nobody any more, were asked; left out where nobody knows. */
  asked?: ThreadDeed;
}

/** Where the words of a thread are in print. */
export function placeInPrint(place: Extract<ThreadPlace, { kind: 'text' }>): PrintedPlace {
  return place.left ?? place;
}

/** Whether a thread still waits for somebody. */
export function isOpen({ resolved }: Thread): boolean {
  return resolved === null;
}
