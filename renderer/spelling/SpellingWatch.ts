import type { Editor } from '@tiptap/core';
import type { Transaction } from '@tiptap/pm/state';
import type { SpellingWord } from '../../shared/article/spelling/splitWords';
import type { TextName } from '../../shared/article/textNames';
import { textNames } from '../../shared/article/textNames';
import type { Fault } from '../../shared/faults/Fault';
import type { FieldChain } from '../editor/FieldChain';
import { flatIndexOf } from '../editor/text/flatPosition';
import { fromText } from '../editor/text/SharedText';
import { shapeOf } from '../editor/text/textShape';
import type { Spot } from '../find/nextPlace';
import { showFault } from '../parts/notes';
import { blocksInSight } from './blocksInSight';
import type { Judge } from './Judge';
import { markMisspelt } from './MisspeltMarks';
import { wordsOfBlock } from './wordsOfBlock';

/** How long typing and scrolling must rest before words are judged, in milliseconds. */
const calm = 300;

/** When press has stopped it is asked again after this long, in milliseconds. */
const pause = 1500;

/** A window that is never idle is not waited for longer, in milliseconds. */
const idle = { timeout: 1000 };

/** So many words are marked at most. */
const most = 300;

/**
 * Keeps the words in and near sight marked that are not right, for as long as it runs. On a key it only notes the
 * moment; the marks move along by themselves, and a while after the last key what is in sight is judged again.
 */
export class SpellingWatch {
  #timer: ReturnType<typeof setTimeout> | null = null;
  #wait = 0;
  #stops: (() => void)[] = [];
  #running = false;
  #learning = false;
  /** Where typing left the caret, for as long as it stands there: a word that ends there is not marked yet. */
  #typed: { text: TextName; head: number } | null = null;

  constructor(
    private readonly chain: FieldChain,
    private readonly judge: Judge,
    private readonly stone: HTMLElement,
  ) {}

  start(): void {
    this.#running = true;
    // Somebody may have been typing for a while.
    const text = this.chain.current.value;
    const selection = this.chain.editor(text)?.state.selection;
    if (selection?.empty) this.#typed = { text, head: selection.head };
    const moved = (): void => this.#soon(calm);
    this.stone.addEventListener('scroll', moved, { passive: true });
    window.addEventListener('resize', moved);
    this.#stops = [
      () => this.stone.removeEventListener('scroll', moved),
      () => window.removeEventListener('resize', moved),
      this.judge.follow(() => this.#soon(0)),
      ...textNames.map((name) => this.#hear(name)),
    ];
  }

  stop(): void {
    this.#running = false;
    for (const stop of this.#stops) stop();
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#mark([]);
  }

  #hear(name: TextName): () => void {
    const heard = ({
      editor: { state },
      transaction,
    }: {
      editor: Editor;
      transaction: Transaction;
    }): void => {
      const { head, empty } = state.selection;
      if (transaction.docChanged)
        this.#typed = empty && !transaction.getMeta(fromText) ? { text: name, head } : null;
      else if (transaction.selectionSet && this.#typed && !this.#isTyped(name, head)) this.#typed = null;
      else return;
      this.#soon(calm);
    };
    const editor = this.chain.editor(name);
    editor?.on('transaction', heard);
    return () => void editor?.off('transaction', heard);
  }

  /** On every key, so it only sets the clock; the timer looks whether it was set again meanwhile. */
  #soon(wait: number): void {
    this.#wait = Math.max(this.#wait, performance.now() + wait);
    this.#timer ??= setTimeout(this.#rested, wait);
  }

  readonly #rested = (): void => {
    if (this.#rests())
      requestIdleCallback(() => this.#timer !== null && this.#rests() && this.#begin(), idle);
  };

  /** Whether it is time; else the timer is set for when it may be. */
  #rests(): boolean {
    const left = this.#wait - performance.now();
    if (left <= 1) return true;
    this.#timer = setTimeout(this.#rested, left);
    return false;
  }

  #begin(): void {
    this.#timer = null;
    this.#wait = 0;
    this.#look();
  }

  #look(): void {
    // A word that is being composed is the browser's until it is there.
    if (textNames.some((name) => this.chain.editor(name)?.view.composing)) return this.#soon(calm);
    const wrong: Spot[] = [];
    const unknown: SpellingWord[] = [];
    const typed = this.#typedEnd();
    for (const { text, block, start } of blocksInSight(this.chain, this.stone))
      for (const { word, from, until } of wordsOfBlock(block)) {
        const right = this.judge.of(word);
        const spot = { text, from: start + from, until: start + until };
        if (right === undefined) unknown.push(word);
        else if (!right && !(typed?.text === text && typed.until === spot.until)) wrong.push(spot);
      }
    this.#mark(wrong.slice(0, most));
    if (unknown.length > 0 && !this.#learning) void this.#learn(unknown);
  }

  #mark(words: readonly Spot[]): void {
    for (const name of textNames) {
      const editor = this.chain.editor(name);
      if (editor?.isDestroyed !== false) continue;
      markMisspelt(
        editor,
        shapeOf(name),
        words.filter(({ text }) => text === name),
      );
    }
  }

  async #learn(words: readonly SpellingWord[]): Promise<void> {
    this.#learning = true;
    const fault = await this.judge.learn(words);
    this.#learning = false;
    if (!this.#running) return;
    if (!fault) this.#soon(0);
    else this.#failed(fault);
  }

  #failed(fault: Fault): void {
    if (fault.kind === 'process-stopped') return this.#soon(pause);
    // It would fail with every word.
    this.stop();
    showFault(fault);
  }

  #isTyped(text: TextName, head: number): boolean {
    return this.#typed?.text === text && this.#typed.head === head;
  }

  /** Where a word ends that is being typed, as the flat text counts. */
  #typedEnd(): Pick<Spot, 'text' | 'until'> | null {
    const { text, head } = this.#typed ?? {};
    const editor = text && this.chain.editor(text);
    if (!text || head === undefined || !editor?.view.hasFocus()) return null;
    return { text, until: flatIndexOf(editor.state.doc, head, shapeOf(text)) };
  }
}
