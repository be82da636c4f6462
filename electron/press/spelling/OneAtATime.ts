/** A question that waits until the one before it is answered. */
interface Waiting<Ask, Given> {
  ask: Ask;
  answer: (given: Given | Promise<Given>) => void;
}

/**
 * Puts one question at a time. Of those that come meanwhile only the last is put; the others are answered with
 * `nothing`.
 */
export class OneAtATime<Ask, Given> {
  #busy = false;
  #next: Waiting<Ask, Given> | null = null;

  constructor(
    private readonly put: (ask: Ask) => Promise<Given>,
    private readonly nothing: Given,
  ) {}

  async ask(ask: Ask): Promise<Given> {
    if (this.#busy) {
      this.#next?.answer(this.nothing);
      return new Promise((answer) => (this.#next = { ask, answer }));
    }
    this.#busy = true;
    try {
      return await this.put(ask);
    } finally {
      this.#busy = false;
      const next = this.#next;
      this.#next = null;
      next?.answer(this.ask(next.ask));
    }
  }
}
