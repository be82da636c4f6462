import * as Y from 'yjs';
import { byHand, emptyDocument, undoScope } from '../../shared/article/documentShape';
import { noteSteps } from '../../shared/review/together/crossedOutAgain';
import { mendStep } from '../../shared/review/together/mendStep';
import { mended, mendTogether } from '../../shared/review/together/mendTogether';
import { settleSuggestions } from '../../shared/review/suggestions/settleSuggestions';
import type { Decision } from '../../shared/review/suggestions/noteDecision';
import { SuggestingWriter } from './suggestingWriter';

/** What a server has passed on, in the order in which it came there. */
export type Line = { update: Uint8Array; from: number }[];

/** A desk on a line: what is done there waits until it is sent, and what others did until it is received. */
export class TogetherDesk {
  readonly doc = emptyDocument({ gc: false });
  readonly writer: SuggestingWriter;
  readonly undo: Y.UndoManager;
  #received = 0;
  #unsent: Uint8Array[] = [];

  constructor(
    start: Y.Doc,
    readonly number: number,
    private readonly line: Line,
  ) {
    this.doc.clientID = 10 + number;
    Y.applyUpdate(this.doc, Y.encodeStateAsUpdate(start), 'line');
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === 'line') return;
      // What undo brings along is stored and sent as one with it.
      const isPart = origin === mended && (this.undo.undoing || this.undo.redoing);
      const before = isPart ? this.#unsent.splice(-1) : [];
      this.#unsent.push(before.length > 0 ? Y.mergeUpdates([...before, update]) : update);
    });
    this.writer = new SuggestingWriter(this.doc, 'body');
    this.writer.by = `Bureau ${number}`;
    this.undo = new Y.UndoManager(undoScope(this.doc), {
      trackedOrigins: new Set([byHand]),
      captureTimeout: 0,
    });
    noteSteps(this.undo);
    this.doc.on('afterTransaction', (change: Y.Transaction) => {
      if (change.origin === this.undo) mendStep(this.undo, change);
      else if (change.origin === 'line') mendTogether(change, ({ id }) => id.client === this.doc.clientID);
    });
  }

  get letters(): string[] {
    return [...this.writer.text.toString()];
  }

  send(): void {
    for (const update of this.#unsent) this.line.push({ update, from: this.number });
    this.#unsent = [];
  }

  /** Takes in what others sent, at most so much of it; answers whether there was any. */
  receive(most = Infinity): boolean {
    const until = Math.min(this.#received + most, this.line.length);
    const come = this.line.slice(this.#received, until).filter(({ from }) => from !== this.number);
    this.#received = until;
    // What came at once is one change, as it is where it is stored and shown.
    this.doc.transact(() => {
      for (const { update } of come) Y.applyUpdate(this.doc, update, 'line');
    }, 'line');
    return come.length > 0;
  }

  decide(decision: Decision, ids: ReadonlySet<string> | null = null): void {
    settleSuggestions(this.doc, { ids }, decision, this.writer.by, '2026-11-29T12:00:00.000Z');
    this.writer.show();
  }
}

/** Until all have everything. */
export function settle(desks: readonly TogetherDesk[]): void {
  for (let isQuiet = false; !isQuiet;) {
    for (const desk of desks) desk.send();
    isQuiet = !desks.map((desk) => desk.receive()).includes(true);
  }
}
