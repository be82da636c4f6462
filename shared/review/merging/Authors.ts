import type * as Y from 'yjs';
import type { Author } from '../../article/Author';
import { differentAuthors } from '../../article/Author';
import { deletedBy, insertedBy } from '../../article/Suggested';
import { authorsOf } from '../../article/writers';
import { decisionKnown } from './decisionKnown';
import type { Knowledge } from './Knowledge';
import type { Atom, Side } from './Sides';
import { copy, opposite } from './Sides';

/** Who wrote what came together, as they call themselves; '' for those who do not. */
export class Authors {
  readonly #authors: ReadonlyMap<number, Author>;
  readonly #foremost: Record<Side, string>;
  readonly #sides: Record<Side, Knowledge>;

  /** The two sides, by what only they know; `doc` is what both come together in. */
  constructor(
    private readonly doc: Y.Doc,
    base: Knowledge,
    one: Knowledge,
    other: Knowledge,
  ) {
    this.#sides = { 1: one, 2: other };
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

  /**
   * Whose the wording of a side is: who wrote most of what only that side has, or else who decided there about what was
   * suggested before, or else who wrote most on that side at all.
   */
  ofWording(atoms: readonly Atom[], side: Side): string {
    const own = new Map<number, number>();
    for (const { client, seen } of atoms) {
      if (seen[side] && !seen[opposite(side)] && !seen[0]) own.set(client, (own.get(client) ?? 0) + 1);
    }
    return this.#most([...own]) || this.#deciderOf(atoms, side) || this.ofSide(side);
  }

  /** Who wrote most on a side. */
  ofSide(side: Side): string {
    return this.#foremost[side];
  }

  #deciderOf(atoms: readonly Atom[], side: Side): string {
    for (const { seen, set } of atoms) {
      if (!seen[copy.base]) continue;
      for (const idOf of [insertedBy, deletedBy]) {
        const id = idOf(set[copy.base]);
        if (!id || (seen[side] && idOf(set[side]) === id)) continue;
        const { by } = (decisionKnown(this.doc, id, this.#sides[side]) ?? {}) as { by?: unknown };
        if (typeof by === 'string' && by) return by;
      }
    }
    return '';
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
