/** Tells what is due a moment later, each thing once, together with what else there is. */
export class TellsSoon {
  readonly #due = new Set<string>();

  /** `after` is in milliseconds. */
  constructor(
    private readonly after: number,
    private readonly tell: (each: string) => void,
  ) {}

  add(each: string): void {
    if (this.#due.size === 0)
      setTimeout(() => {
        const due = [...this.#due];
        this.#due.clear();
        for (const one of due) this.tell(one);
      }, this.after);
    this.#due.add(each);
  }
}
