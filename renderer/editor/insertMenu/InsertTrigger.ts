import { Extension } from '@tiptap/core';
import type { EditorState } from '@tiptap/pm/state';
import type { Observable } from '../../session/Observable';

/** A slash at the start of an otherwise empty paragraph, and what is typed after it to search by. */
export interface InsertQuery {
  /** Position of the slash. */
  from: number;
  to: number;
  typed: string;
}

/** Where the open menu says what it does with the keys the text gives it; true when it took one. */
export class InsertKeys {
  press: (key: 'ArrowUp' | 'ArrowDown' | 'Enter') => boolean = () => false;
}

interface InsertTriggerOptions {
  query: Observable<InsertQuery | null> | null;
  keys: InsertKeys;
}

/**
 * Notices a slash in an empty paragraph. Escape leaves the slash as text: the menu stays away until
 * another one is typed elsewhere.
 */
export const InsertTrigger = Extension.create<InsertTriggerOptions, { left: number | null }>({
  name: 'insertTrigger',
  priority: 1200,
  addOptions: () => ({ query: null, keys: new InsertKeys() }),
  addStorage: () => ({ left: null }),
  onTransaction() {
    const found = this.editor.isEditable ? queryIn(this.editor.state) : null;
    if (!found || found.from !== this.storage.left) this.storage.left = null;
    const { query } = this.options;
    const shown = this.storage.left === null ? found : null;
    if (query && JSON.stringify(query.value) !== JSON.stringify(shown)) query.set(shown);
  },
  onBlur() {
    this.options.query?.set(null);
  },
  addKeyboardShortcuts() {
    const press = (key: 'ArrowUp' | 'ArrowDown' | 'Enter') => () =>
      this.options.query?.value ? this.options.keys.press(key) : false;
    return {
      ArrowUp: press('ArrowUp'),
      ArrowDown: press('ArrowDown'),
      Enter: press('Enter'),
      Escape: () => {
        const { query } = this.options;
        if (!query?.value) return false;
        this.storage.left = query.value.from;
        query.set(null);
        return true;
      },
    };
  },
});

function queryIn(state: EditorState): InsertQuery | null {
  const { empty, $from } = state.selection;
  const { parent } = $from;
  if (!empty || parent.type.name !== 'paragraph' || $from.parentOffset !== parent.content.size) return null;
  // Asked on every key, and almost always about a paragraph that is much longer.
  if (parent.content.size > 21) return null;
  const match = /^\/([\p{L} ]{0,20})$/u.exec(parent.textContent);
  return match ? { from: $from.start(), to: $from.pos, typed: match[1] ?? '' } : null;
}
