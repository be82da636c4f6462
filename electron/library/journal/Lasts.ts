import type { Entry, JournalRecord } from './frames';

/** A damaged frame that claims a number further than this beyond the article's last is not believed. */
const farthest = 1000;

/** What was written last about everything: of each article its last update, of each kind and key its record. */
export class Lasts {
  /** The number of each article's last update. */
  readonly updates = new Map<string, number>();
  /** Numbers of updates beyond those, that are known to have been there. */
  readonly #gone = new Map<string, number>();
  /** By kind and key. */
  readonly records = new Map<string, JournalRecord>();
  /** Numbers of updates that damaged frames seem to have held, by article. */
  readonly #claims = new Map<string, number>();
  /** How many damaged stretches say nothing of what they held. */
  nameless = 0;

  take({ update, record, gap }: Entry): void {
    if (update) this.takeUpdate(update.article, update.sequence);
    else if (record) this.takeRecord(record);
    else if (gap?.claim) {
      const { article, sequence } = gap.claim;
      this.#claims.set(article, Math.max(this.#claims.get(article) ?? 0, sequence));
    } else this.nameless++;
  }

  takeUpdate(article: string, sequence: number): void {
    if (sequence > (this.updates.get(article) ?? 0)) this.updates.set(article, sequence);
  }

  takeRecord(record: JournalRecord): void {
    const id = `${record.kind} ${record.key}`;
    if (record.number >= (this.records.get(id)?.number ?? 0)) this.records.set(id, record);
  }

  /** Takes what others know. */
  takeAll(others: Lasts): void {
    for (const [article, sequence] of others.updates) this.takeUpdate(article, sequence);
    for (const record of others.records.values()) this.takeRecord(record);
    for (const [article, sequence] of others.#claims) this.take({ gap: { claim: { article, sequence } } });
    for (const [article, sequence] of others.#gone) this.takeGone(article, sequence);
    this.nameless += others.nameless;
  }

  /** An update with this number was there once. */
  takeGone(article: string, sequence: number): void {
    if (sequence > (this.#gone.get(article) ?? 0)) this.#gone.set(article, sequence);
  }

  /** Takes what was there once, as others knew it: what is not known is gone. Records are taken as they are. */
  takeMissing(others: Lasts): void {
    for (const record of others.records.values()) this.takeRecord(record);
    for (const [article, sequence] of others.updates)
      if (sequence > (this.updates.get(article) ?? 0)) this.takeGone(article, sequence);
  }

  /** The number of the last update that an article has or had. */
  most(article: string): number {
    const last = this.updates.get(article) ?? 0;
    // Most often nothing is gone, and there are many to ask for.
    return this.#gone.size === 0 ? last : Math.max(last, this.#gone.get(article) ?? 0);
  }

  /** How many articles any update of is or was there. */
  get size(): number {
    return this.#gone.size === 0 ? this.updates.size : this.articles.size;
  }

  /** The articles of which any update is or was there. */
  get articles(): ReadonlySet<string> {
    return new Set([...this.updates.keys(), ...this.#gone.keys()]);
  }

  /** Whether nothing damaged was taken in. */
  get isWhole(): boolean {
    return this.nameless === 0 && this.#claims.size === 0 && this.#gone.size === 0;
  }

  /** The number of an article's last update: of the last whole one, or what a damaged one after it claims. */
  claimed(article: string): number {
    const last = this.most(article);
    const claim = this.#claims.get(article) ?? 0;
    return claim > last && claim <= last + farthest ? claim : last;
  }
}
