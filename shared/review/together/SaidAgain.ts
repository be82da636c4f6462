import * as Y from 'yjs';

/** What a note is called by which somebody says that words which undo wrote anew were crossed out when they went. */
const noteName = 'crossedOutAgain';

/** What a Yjs client says of what it wrote from one moment to another. */
interface Note {
  from: number;
  until: number;
  suggestions: ReadonlySet<unknown>;
}

/** What those whose words came with a change say of them, read when it is first asked. */
export class SaidAgain {
  /** By client, in the order in which they were written. */
  #notes: ReadonlyMap<number, readonly Note[]> | null = null;

  constructor(private readonly change: Y.Transaction) {}

  /** Whether it is said of what came with the change that it was in a suggestion when it went. */
  has({ id: { client, clock } }: Y.Item, suggestion: string): boolean {
    const notes = (this.#notes ??= notesIn(this.change)).get(client) ?? [];
    let [low, high] = [0, notes.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((notes[middle]?.until ?? Infinity) > clock) high = middle;
      else low = middle + 1;
    }
    const note = notes[low];
    return note !== undefined && note.from <= clock && note.suggestions.has(suggestion);
  }
}

function notesIn({ doc: { store }, beforeState, afterState }: Y.Transaction): Map<number, Note[]> {
  const all = new Map<number, Note[]>();
  for (const [client, end] of afterState) {
    const notes: Note[] = [];
    for (let clock = beforeState.get(client) ?? 0; clock < end;) {
      const item = Y.getItem(store, Y.createID(client, clock));
      if (item instanceof Y.Item && item.content instanceof Y.ContentFormat && item.content.key === noteName)
        notes.push(noteOf(item.content, clock));
      clock = item.id.clock + item.length;
    }
    if (notes.length > 0) all.set(client, notes);
  }
  return all;
}

function noteOf({ value }: Y.ContentFormat, until: number): Note {
  const { from, suggestions } = (value ?? {}) as { from?: unknown; suggestions?: unknown };
  return {
    from: typeof from === 'number' ? from : until,
    until,
    suggestions: new Set(Array.isArray(suggestions) ? suggestions : []),
  };
}

/**
 * Says of what was written from a moment on that it was in some suggestions when it went, as far as it stands in them
 * now. A mark that is taken away as it is set: it changes nothing of a text, for nobody, and stays in its history.
 */
export function saySo(
  text: Y.Text,
  from: number,
  suggestions: readonly string[],
  saying: Y.Transaction,
): void {
  const { clientID, store } = saying.doc;
  const id = Y.createID(clientID, Y.getState(store, clientID));
  const note = new Y.ContentFormat(noteName, { from, suggestions });
  const right = text._start;
  const mark = new Y.Item(id, null, null, right, right && right.id, text, null, note);
  mark.integrate(saying, 0);
  mark.delete(saying);
}
