import { Extension } from '@tiptap/core';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** From so many blocks on: around fewer there is little to spare. */
const many = 20;

/** How long after the last letter a block is held, in milliseconds. */
const rest = 700;

interface Held {
  /** Where the block begins. */
  at: number;
  /** How far under its top its words ended when it was measured, in CSS pixels. */
  end: number;
  set: DecorationSet;
}

const key = new PluginKey<Held | null>('heldBlock');

/**
 * Holds the block one types in at its height while its words end where they did. To the browser it is then laid out by
 * itself, so that a letter costs the same in a text of any length (CSS Containment: layout and size). As soon as its last
 * line moves, anything else changes, or typing rests, it is let go before the next frame is drawn.
 */
export const HeldBlock = Extension.create({
  name: 'heldBlock',
  addProseMirrorPlugins: () => [
    new Plugin<Held | null>({
      key,
      state: {
        init: () => null,
        apply: (transaction, held, before, after) => {
          const set = transaction.getMeta(key) as Held | null | undefined;
          return set === undefined ? held && kept(held, transaction, before, after) : set;
        },
      },
      props: { decorations: (state) => key.getState(state)?.set },
      view: (view) => new Holding(view),
    }),
  ],
});

/** What is held after a transaction: the same block, where only what is in it changed, and the caret is still there. */
function kept(held: Held, transaction: Transaction, before: EditorState, after: EditorState): Held | null {
  if (blockAt(after) !== held.at) return null;
  if (!transaction.docChanged) return held;
  const block = after.doc.nodeAt(held.at);
  const was = before.doc.nodeAt(held.at);
  const isWhole = block && was?.sameMarkup(block) && before.doc.childCount === after.doc.childCount;
  if (!isWhole || !transaction.steps.every((step, i) => isWithin(held.at, transaction.docs[i], step)))
    return null;
  const set = held.set.map(transaction.mapping, transaction.doc);
  return set.find().length === 1 ? { ...held, set } : null;
}

function isWithin(
  at: number,
  doc: Transaction['doc'] | undefined,
  step: Transaction['steps'][number],
): boolean {
  const until = at + (doc?.nodeAt(at)?.nodeSize ?? 0);
  let within = true;
  step.getMap().forEach((from, to) => {
    if (from <= at || to >= until) within = false;
  });
  return within;
}

/** Where the block of the caret begins; null where there is none. */
function blockAt({ selection: { $head, empty } }: EditorState): number | null {
  return empty && $head.depth > 0 ? $head.before(1) : null;
}

/** Measures the block one types in, and has it held or let go. */
class Holding {
  readonly #resized = new ResizeObserver(() => this.#letGo());
  #timer: ReturnType<typeof setTimeout> | null = null;
  #typed = 0;

  constructor(private readonly view: EditorView) {
    this.#resized.observe(view.dom);
  }

  update(view: EditorView, before: EditorState): void {
    if (view.state.doc === before.doc) return;
    const held = key.getState(view.state);
    this.#typed = performance.now();
    if (held) {
      const end = endOfWords(view, held.at);
      if (end === null || Math.abs(end - held.end) > 0.5) queueMicrotask(() => this.#letGo());
    } else if (isTyping(view, before)) queueMicrotask(() => this.#hold());
  }

  destroy(): void {
    this.#resized.disconnect();
    if (this.#timer !== null) clearTimeout(this.#timer);
  }

  #hold(): void {
    const { view } = this;
    if (view.isDestroyed || view.composing || key.getState(view.state)) return;
    const at = blockAt(view.state);
    const node = at === null ? null : view.state.doc.nodeAt(at);
    const block = at === null ? null : view.nodeDOM(at);
    const end = at === null ? null : endOfWords(view, at);
    if (at === null || end === null || !node?.isTextblock || !(block instanceof HTMLElement)) return;
    const style = `height: ${block.getBoundingClientRect().height}px; contain: layout size; content-visibility: visible`;
    const set = DecorationSet.create(view.state.doc, [Decoration.node(at, at + node.nodeSize, { style })]);
    view.dispatch(view.state.tr.setMeta(key, { at, end, set } satisfies Held));
    this.#timer ??= setTimeout(this.#look, rest);
  }

  /** One timer for many letters, for a timer costs as much as a letter. */
  readonly #look = (): void => {
    const left = this.#typed + rest - performance.now();
    this.#timer = left > 1 ? setTimeout(this.#look, left) : null;
    if (left <= 1) this.#letGo();
  };

  #letGo(): void {
    const { view } = this;
    if (!view.isDestroyed && key.getState(view.state)) view.dispatch(view.state.tr.setMeta(key, null));
  }
}

/** Whether what changed is in the block of the caret, in a text that is long enough. */
function isTyping({ state }: EditorView, before: EditorState): boolean {
  const at = blockAt(state);
  return at !== null && at === blockAt(before) && state.doc.childCount >= many;
}

/** How far under the top of a block its last letter reaches, in CSS pixels; null where it ends with none. */
function endOfWords(view: EditorView, at: number): number | null {
  const block = view.nodeDOM(at);
  let last: Node | null = block;
  while (last && !(last instanceof Text)) last = last.lastChild;
  if (!(block instanceof Element) || !last || last.length === 0) return null;
  const range = document.createRange();
  range.setStart(last, last.length - 1);
  range.setEnd(last, last.length);
  const rect = [...range.getClientRects()].at(-1);
  return rect ? rect.bottom - block.getBoundingClientRect().top : null;
}
