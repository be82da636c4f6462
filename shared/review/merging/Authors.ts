import type * as Y from 'yjs';
import type { Author } from '../../article/Author';
import { differentAuthors } from '../../article/Author';
import { authorsOf } from '../../article/writers';
import type { Knowledge } from './Knowledge';
import type { Atom, Side } from './Sides';
import { opposite } from './Sides';

/** Who wrote what came together, as they call themselves; '' for those who do not. */
export class Authors {
  readonly #authors: ReadonlyMap<number, Author>;
  readonly #foremost: Record<Side, string>;

  /** The two sides, by what only they know; `doc` is what both come together in. */
  constructor(doc: Y.Doc, base: Knowledge, one: Knowledge, other: Knowledge) {
    this.#authors = authorsOf(doc);
    const newIn = (side: Knowledge): string =>
      this.#most(
        Array.from(side.states, ([client, clock]) => [client, clock - (base.states.get(client) ?? 0)]),
      );
    this.#foremost = { 1: newIn(one), 2: newIn(other) };
  }

  /** Who a Yjs client is. */
  nameOf(client: number): string {
    return this.#authors.get(client)?.by ?? '';
  }

  /** Whoever is called so: with the person where the article knows of just one, by name alone where one may doubt. */
  called(name: string): Author {
    const all = [...this.#authors.values()].filter(({ by }) => by === name);
    const [first, ...others] = differentAuthors(all);
    const isSure = first !== undefined && others.length === 0 && all.every(({ person }) => person);
    return isSure ? first : { by: name };
  }

  /** Whose the wording of a side is: who wrote most of what only that side has, or else most on that side at all. */
  ofWording(atoms: readonly Atom[], side: Side): string {
    const own = new Map<number, number>();
    for (const { client, seen } of atoms) {
      if (seen[side] && !seen[opposite(side)] && !seen[0]) own.set(client, (own.get(client) ?? 0) + 1);
    }
    return this.#most([...own]) || this.ofSide(side);
  }

  /** Who wrote most on a side. */
  ofSide(side: Side): string {
    return this.#foremost[side];
  }

  #most(amounts: readonly (readonly [client: number, amount: number])[]): string {
    const byName = new Map<string, number>();
    for (const [client, amount] of amounts) {
      const name = this.nameOf(client);
      if (name && amount > 0) byName.set(name, (byName.get(name) ?? 0) + amount);
    }
    const [first] = [...byName].sort(([a, more], [b, less]) => less - more || (a < b ? -1 : 1));
    return first?.[0] ?? '';
  }
}
