import type { FindAnswer, FindQuestion } from '../../shared/article/find/findPlaces';

/** What the worker says: that it has begun, so that it is known to be there, and then what it found. */
export type FromFinding = 'begun' | FindAnswer;

/** As much of a worker as is needed. */
export interface FindWorker {
  ask: (question: FindQuestion) => void;
  end: () => void;
}

/** Starts a worker that tells what it finds, or that it broke down. */
export type StartFinding = (
  told: (message: FromFinding) => void,
  failed: (why: string) => void,
) => FindWorker;

/** How long may be looked before it is stopped, in milliseconds. */
const longest = 1000;

interface Asked {
  question: FindQuestion;
  answer: (answer: FindAnswer | null) => void;
}

/**
 * Looks through texts in a worker: one question at a time, and of those that come meanwhile only the last one. A regular
 * expression that goes on for too long is stopped along with the worker.
 */
export class Finder {
  #worker: FindWorker | null = null;
  #asked: Asked | null = null;
  #next: Asked | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(private readonly start: StartFinding) {}

  /** What is found; null when another question came after this one, or nobody waits any more. */
  ask(question: FindQuestion): Promise<FindAnswer | null> {
    return new Promise((answer) => {
      this.#next?.answer(null);
      this.#next = { question, answer };
      this.#goOn();
    });
  }

  stop(): void {
    const [asked, next] = [this.#asked, this.#next];
    this.#asked = this.#next = null;
    this.#endWorker();
    asked?.answer(null);
    next?.answer(null);
  }

  #goOn(): void {
    if (this.#asked || !this.#next) return;
    this.#asked = this.#next;
    this.#next = null;
    this.#worker ??= this.#newWorker();
    this.#worker.ask(this.#asked.question);
  }

  #newWorker(): FindWorker {
    return this.start(
      (message) => {
        // How long it takes to load says nothing about the expression.
        if (message === 'begun') this.#timer = setTimeout(() => this.#tooLong(), longest);
        else this.#answer(message);
      },
      (why) => {
        reportError(new Error(`finding failed: ${why}`));
        this.#endWorker();
        this.#answer(null);
      },
    );
  }

  #tooLong(): void {
    this.#endWorker();
    this.#answer({ ok: false, fault: { kind: 'took-too-long' } });
  }

  #answer(answer: FindAnswer | null): void {
    this.#stopTimer();
    const asked = this.#asked;
    this.#asked = null;
    asked?.answer(answer);
    this.#goOn();
  }

  #endWorker(): void {
    this.#stopTimer();
    this.#worker?.end();
    this.#worker = null;
  }

  #stopTimer(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }
}
