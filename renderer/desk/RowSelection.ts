import { readArticleIds } from '../../shared/bridge/articleIds';
import type { DeskQuestion } from '../../shared/bridge/deskQuestion';
import type { Answer } from '../../shared/faults/Answer';
import type { Fault } from '../../shared/faults/Fault';
import { Observable } from '../session/Observable';

/** What is selected, as far as it is here. */
export interface Selected {
  ids: ReadonlySet<string>;
  /** Whether more, or others, are on their way from the library. */
  asking: boolean;
}

/** The library, as it says which articles stand between two places of a list. */
interface RowsAsked {
  /** The ids of the rows from one place up to another, joined. */
  ask: (question: DeskQuestion, from: number, until: number) => Promise<Answer<string>>;
  failed: (fault: Fault) => void;
}

const none: Selected = { ids: new Set(), asking: false };

/**
 * The articles that are selected in a list whose rows are mostly not here. The library is asked for the ids of
 * what was selected; all that is done with the selection in the meantime waits for them, in its order, so that a
 * key that comes right after another means what it would have meant a moment later.
 */
export class RowSelection {
  readonly state = new Observable<Selected>(none);
  /** Done once all that was asked for is here; null when nothing is asked for. */
  #last: Promise<void> | null = null;
  /** How often the library was asked. */
  #asked = 0;
  /** Counts what put an end to all that waits. */
  #round = 0;

  constructor(private readonly rows: RowsAsked) {}

  /** Selects one, or takes it off. */
  toggle(id: string): void {
    this.whenHere((ids) => {
      const next = new Set(ids);
      if (!next.delete(id)) next.add(id);
      this.#set(next);
    });
  }

  /** Selects the rows between two places, both included, beside what is selected. */
  addBetween(question: DeskQuestion, one: number, other: number): void {
    this.#select(question, Math.min(one, other), Math.max(one, other) + 1, true);
  }

  /** Selects all rows of a list, and no others. */
  selectAll(question: DeskQuestion, total: number): void {
    this.#select(question, 0, total, false);
  }

  /** Nothing is selected any more, and what waited for a selection is not done. */
  clear(): void {
    this.#end(none);
  }

  /**
   * Does something with what is selected: at once, or once that is here. Not at all where the library could not
   * say what it is, or where it was cleared before.
   */
  whenHere(act: (ids: ReadonlySet<string>) => void): void {
    if (!this.#last) return act(this.state.value.ids);
    const round = this.#round;
    void this.#last.then(() => {
      if (round === this.#round) act(this.state.value.ids);
    });
  }

  #select(question: DeskQuestion, from: number, until: number, also: boolean): void {
    const round = this.#round;
    const asked = this.rows.ask(question, from, until);
    const before = this.#last;
    this.state.set({ ...this.state.value, asking: true });
    const number = ++this.#asked;
    this.#last = (async (): Promise<void> => {
      const answer = await asked;
      await before;
      if (round !== this.#round) return;
      if (number === this.#asked) this.#last = null;
      if (!answer.ok) {
        this.#end({ ...this.state.value, asking: false });
        return this.rows.failed(answer.fault);
      }
      this.#set(new Set([...(also ? this.state.value.ids : []), ...readArticleIds(answer.value)]));
    })();
  }

  #end(selected: Selected): void {
    this.#round++;
    this.#last = null;
    const { ids, asking } = this.state.value;
    if (ids.size === selected.ids.size && asking === selected.asking) return;
    this.state.set(selected);
  }

  #set(ids: ReadonlySet<string>): void {
    this.state.set({ ids, asking: this.#last !== null });
  }
}
