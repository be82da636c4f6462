import { Extension } from '@tiptap/core';
import type { ResolvedPos } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { writtenLanguage } from '../../../shared/article/writtenLanguage';
import type { Smartened } from '../../../shared/language/smartPunctuation';
import { smartPunctuation } from '../../../shared/language/smartPunctuation';
import type { Language } from '../../../shared/language/Texts';
import { languageBefore, textBefore } from './textBefore';

/** The history in which replacing is a step of its own. */
export interface SmartSteps {
  /** Ends the step that was last begun. */
  begin: () => void;
  /** The last step that was done, to be told from others; null for none. */
  last: () => object | null;
  /** Takes the last step back. */
  takeBack: () => void;
}

interface SmartPunctuationOptions {
  /** The article's language; null while nothing is to be made of what is typed. */
  language: () => Language | null;
  steps: SmartSteps | null;
}

/**
 * Makes quotation marks, dashes and the like of what is typed. What was typed is written first, as it is, and replaced in a
 * step of its own: undo takes back only that, and so does Backspace right after it.
 */
export const SmartPunctuation = Extension.create<SmartPunctuationOptions, { done: object | null }>({
  name: 'smartPunctuation',
  // Its Backspace comes before that of fields and suggestions.
  priority: 1150,
  addOptions: () => ({ language: () => null, steps: null }),
  addStorage: () => ({ done: null }),

  addProseMirrorPlugins() {
    const { options, storage } = this;
    const smartAt = ($at: ResolvedPos, typed: string): Smartened | null => {
      const language = options.language();
      if (!language) return null;
      // Which signs a language has of which nothing is known here is left to whoever writes it.
      const foreign = languageBefore($at);
      const said = foreign ? writtenLanguage(foreign) : language;
      return said && smartPunctuation(typed, textBefore($at), said);
    };
    const replace = (view: EditorView, smart: Smartened): void => {
      const replaced = replacing(view.state, smart);
      const { steps } = options;
      if (!replaced || !steps) return;
      steps.begin();
      view.dispatch(replaced);
      steps.begin();
      // Where something before it was replaced, Backspace is meant for the typed character.
      if (smart.to === 0) storage.done = steps.last();
    };
    return [
      new Plugin({
        props: {
          handleTextInput: (view, from, _to, text, write) => {
            // Several letters at once were dictated, or composed.
            if (text.length > 1 || view.composing) return false;
            const smart = smartAt(view.state.doc.resolve(from), text);
            if (!smart) return false;
            view.dispatch(write());
            replace(view, smart);
            return true;
          },
          handleDOMEvents: {
            compositionend: (view, { data }) => {
              // On many keyboards a quotation mark is a dead key, and comes alone or with the letter after it.
              const [, mark, letter = ''] = /^(["'])(.?)$/u.exec(data) ?? [];
              if (mark === undefined) return false;
              // Once the editor has taken in what was composed.
              requestAnimationFrame(() => {
                const { $head, head } = view.state.selection;
                if (view.isDestroyed || !textBefore($head).endsWith(data)) return;
                const smart = smartAt(view.state.doc.resolve(head - data.length), mark);
                if (smart) replace(view, behind(smart, letter.length));
              });
              return false;
            },
          },
        },
      }),
    ];
  },

  onTransaction({ transaction }) {
    if (transaction.docChanged || transaction.selectionSet) this.storage.done = null;
  },

  addKeyboardShortcuts() {
    const { options, storage } = this;
    return {
      Backspace: () => {
        const { done } = storage;
        if (!done || done !== options.steps?.last()) return false;
        options.steps.takeBack();
        return true;
      },
    };
  },
});

/** The same where so many letters were typed after it. */
function behind({ from, to, text }: Smartened, letters: number): Smartened {
  return { from: from + letters, to: to + letters, text };
}

/** Null where what is to be replaced does not stand there in one piece: something in it may be suggested to go. */
function replacing(
  { selection, tr, schema, doc }: EditorState,
  { from, to, text }: Smartened,
): Transaction | null {
  const { head, $head, empty } = selection;
  if (!empty || $head.parentOffset < from) return null;
  if (textBefore($head).slice(-from) !== doc.textBetween(head - from, head)) return null;
  const marks = doc.resolve(head - to).nodeBefore?.marks ?? [];
  return tr.replaceWith(head - from, head - to, schema.text(text, marks)).scrollIntoView();
}
