import type { Answer } from '../../shared/faults/Answer';
import { Observable } from './Observable';
import type { StoredState, UpdateQueue } from './UpdateQueue';

/**
 * What is true on disk of all that this window has to keep: what was typed in every open article, and what else the
 * library was asked to change. It follows the articles only while somebody watches, so that no key costs more elsewhere.
 */
export class StoredHere {
  readonly #queues = new Observable<readonly UpdateQueue[]>([]);
  /** What was asked and not answered yet, and when something was last kept. */
  readonly #asked = new Observable({ underway: 0, at: '' });

  get value(): StoredState {
    const states = this.#queues.value.map(({ state }) => state.value);
    const failed = states.find(({ kind }) => kind === 'not-stored');
    if (failed) return failed;
    const { underway, at } = this.#asked.value;
    if (underway > 0 || states.some(({ kind }) => kind === 'storing')) return { kind: 'storing' };
    return { kind: 'stored', at: latest(at, states) };
  }

  readonly watch = (changed: () => void): (() => void) => {
    let stops: (() => void)[] = [];
    const leave = (): void => stops.splice(0).forEach((stop) => stop());
    const follow = (): void => {
      leave();
      stops = this.#queues.value.map(({ state }) => state.watch(changed));
    };
    follow();
    const stopQueues = this.#queues.watch(() => {
      follow();
      changed();
    });
    const stopAsked = this.#asked.watch(changed);
    return () => {
      leave();
      stopQueues();
      stopAsked();
    };
  };

  /** Counts an article's way to disk in. */
  add(queue: UpdateQueue): void {
    this.#queues.set([...this.#queues.value, queue]);
  }

  /** Leaves it out again, once the article is let go of; when it was last stored is still known. */
  remove(queue: UpdateQueue): void {
    const { underway, at } = this.#asked.value;
    this.#asked.set({ underway, at: latest(at, [queue.state.value]) });
    this.#queues.set(this.#queues.value.filter((other) => other !== queue));
  }

  /** Counts something in that is to be kept, until its answer says that it is; answers the same. */
  async during<T>(answering: Promise<Answer<T>>): Promise<Answer<T>> {
    this.#count(1, '');
    let keptAt = '';
    try {
      const answer = await answering;
      if (answer.ok) keptAt = new Date().toISOString();
      return answer;
    } finally {
      this.#count(-1, keptAt);
    }
  }

  #count(change: 1 | -1, keptAt: string): void {
    const { underway, at } = this.#asked.value;
    this.#asked.set({ underway: underway + change, at: keptAt || at });
  }
}

function latest(at: string, states: readonly StoredState[]): string {
  return states.reduce((last, state) => (state.kind === 'stored' && state.at > last ? state.at : last), at);
}

/** Of this window. */
export const storedHere = new StoredHere();
