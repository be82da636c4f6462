import * as Y from 'yjs';
import type { WrittenAgain } from './againOf';

/** A character that was written anew, and again, is followed this far. */
export const mostTimes = 8;

/** As what characters that were written anew stand now. */
export class Successors {
  readonly #byClient = new Map<number, WrittenAgain[]>();
  readonly #byNow = new Map<number, WrittenAgain[]>();

  constructor(again: readonly WrittenAgain[]) {
    for (const one of again) {
      add(this.#byClient, one[0], one);
      add(this.#byNow, one[3], one);
    }
  }

  /**
   * What a character was written anew as, for one choice or for several. Of one that was written anew itself also what
   * else its original was written as: of two of these one goes.
   */
  of({ client, clock }: Y.ID): Y.ID[] {
    const before = this.#before(client, clock);
    const others = before ? this.#after(before.client, before.clock) : [];
    return [
      ...this.#after(client, clock),
      ...others.filter((one) => one.client !== client || one.clock !== clock),
    ];
  }

  /** The character that one was before anything was written anew; null for one that was not. */
  originalOf({ client, clock }: Y.ID): Y.ID | null {
    let found = this.#before(client, clock);
    for (let times = 1; found && times < mostTimes; times++)
      found = this.#before(found.client, found.clock) ?? found;
    return found;
  }

  /** Whether anything of a Yjs client was written anew. */
  has(client: number): boolean {
    return this.#byClient.has(client) || this.#byNow.has(client);
  }

  /** Whether anything was written anew by a Yjs client. */
  isWriter(client: number): boolean {
    return this.#byNow.has(client);
  }

  #before(client: number, clock: number): Y.ID | null {
    const range = this.#byNow
      .get(client)
      ?.find(([, , length, , now]) => clock >= now && clock < now + length);
    return range ? Y.createID(range[0], range[1] + clock - range[4]) : null;
  }

  #after(client: number, clock: number): Y.ID[] {
    return (this.#byClient.get(client) ?? []).flatMap(([, first, length, now, nowClock]) =>
      clock >= first && clock < first + length ? [Y.createID(now, nowClock + clock - first)] : [],
    );
  }
}

function add(among: Map<number, WrittenAgain[]>, client: number, one: WrittenAgain): void {
  const known = among.get(client);
  if (known) known.push(one);
  else among.set(client, [one]);
}
