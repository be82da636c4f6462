import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { SmartSteps } from '../smart/SmartPunctuation';
import { textBefore } from '../smart/textBefore';
import type { TypedRule } from './typedRule';
import { addressRule, typedReach, typedRule } from './typedRule';

interface TypedRulesOptions {
  steps: SmartSteps | null;
}

/** Blocks whose kind is not changed by what is typed in them. */
const fixed: readonly string[] = ['still', 'unknownBlock'];

/**
 * Makes blocks, marks and links of the signs one knows from Markdown. What was typed is written first, as it is, and what
 * becomes of it is a step of its own: undo takes back only that, and so does Backspace right after it.
 */
export const TypedRules = Extension.create<TypedRulesOptions, { done: object | null }>({
  name: 'typedRules',
  // Before smart punctuation: a hyphen at the start of a block is a list.
  priority: 1160,
  addOptions: () => ({ steps: null }),
  addStorage: () => ({ done: null }),

  addProseMirrorPlugins() {
    const { options, storage } = this;
    const apply = (view: EditorView, change: Transaction): void => {
      const { steps } = options;
      if (!steps) return;
      steps.begin();
      view.dispatch(change);
      steps.begin();
      storage.done = steps.last();
    };
    return [
      new Plugin({
        props: {
          handleTextInput: (view, from, _to, text, write) => {
            // Several letters at once were dictated, or composed.
            if (text.length > 1 || view.composing || !' *_)'.includes(text)) return false;
            const rule = typedRule(text, textBefore(view.state.doc.resolve(from), typedReach));
            if (!rule || !mayBecome(view.state, rule)) return false;
            view.dispatch(write());
            const change = changeOf(view.state, rule);
            if (change) apply(view, change.scrollIntoView());
            return true;
          },
          handleKeyDown: (view, { key }) => {
            const { selection, doc } = view.state;
            if (key !== 'Enter' || !selection.empty || view.composing) return false;
            const rule = addressRule(textBefore(selection.$head, typedReach), 0);
            if (!rule || !mayBecome(view.state, rule)) return false;
            const at = selection.head;
            const words = doc.textBetween(at - rule.from, at);
            // The new block is there first, so that undo takes back the link before it.
            queueMicrotask(() => {
              const { state } = view;
              if (view.isDestroyed || state.doc.content.size < at) return;
              const change =
                state.doc.textBetween(at - rule.from, at) === words ? linking(state, rule, at) : null;
              if (change) apply(view, change);
            });
            return false;
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

/** Whether a text has what a rule makes, where the caret is. */
function mayBecome({ schema, selection }: EditorState, rule: TypedRule): boolean {
  const { parent } = selection.$from;
  if (rule.kind === 'address') return schema.marks['link'] !== undefined;
  if (rule.kind === 'mark') return schema.marks[rule.mark] !== undefined;
  return (
    schema.nodes[rule.block] !== undefined &&
    !fixed.includes(parent.type.name) &&
    (parent.type.name !== rule.block ||
      (rule.block === 'listItem' && parent.attrs['ordered'] !== rule.ordered))
  );
}

/** Null where what was typed does not stand there in one piece: something in it may be suggested to go. */
function changeOf(state: EditorState, rule: TypedRule): Transaction | null {
  const { selection, tr, schema, doc } = state;
  const { head, $head } = selection;
  const first = rule.kind === 'mark' ? rule.start : rule.from;
  if (!selection.empty || $head.parentOffset < first) return null;
  if (textBefore($head, typedReach + 1).slice(-first) !== doc.textBetween(head - first, head)) return null;
  if (rule.kind === 'address') return linking(state, rule, head);
  if (rule.kind === 'block') {
    const type = schema.nodes[rule.block];
    if (!type) return null;
    const attributes = rule.block === 'listItem' ? { ordered: rule.ordered } : {};
    return tr.delete(head - first, head).setBlockType(head - first, head - first, type, attributes);
  }
  const type = schema.marks[rule.mark];
  if (!type) return null;
  const mark = type.create(rule.mark === 'link' ? { href: rule.href } : null);
  tr.addMark(head - rule.from, head - rule.to, mark);
  tr.delete(head - rule.to, head).delete(head - rule.start, head - rule.from);
  return tr.removeStoredMark(type);
}

/** Null where the address is a link already. */
function linking(
  { doc, schema, tr }: EditorState,
  { from, to, href }: Extract<TypedRule, { kind: 'address' }>,
  head: number,
): Transaction | null {
  const type = schema.marks['link'];
  if (!type || doc.rangeHasMark(head - from, head - to, type)) return null;
  return tr.addMark(head - from, head - to, type.create({ href })).removeStoredMark(type);
}
