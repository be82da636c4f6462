/** Characters, each known by its Yjs client and clock. */
export class CharacterSet {
  readonly #clocks = new Map<number, Set<number>>();

  add(client: number, clock: number): void {
    const known = this.#clocks.get(client);
    if (known) known.add(clock);
    else this.#clocks.set(client, new Set([clock]));
  }

  has(client: number, clock: number): boolean {
    return this.#clocks.get(client)?.has(clock) === true;
  }
}
