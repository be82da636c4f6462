import type { Entry, Frame, JournalRecord } from './frames';
import { encodeFrame, encodeRecord } from './frames';

const noBytes = new Uint8Array();

/** What is kept of the kind of record that ends an index, so that a damaged one is not taken for whole. */
const endKind = 'index';

/** A damaged frame that claims a number further than this beyond the article's last is not believed. */
const farthest = 1000;

/** What was written last about everything: of each article its last update, of each kind and key its record. */
export class Lasts {
  /** Without their bytes. */
  readonly updates = new Map<string, Frame>();
  /** By kind and key. */
  readonly records = new Map<string, JournalRecord>();
  /** Numbers of updates that damaged frames seem to have held, by article. */
  readonly #claims = new Map<string, number>();
  /** How many damaged stretches say nothing of what they held. */
  nameless = 0;

  take({ update, record, gap }: Entry): void {
    if (update) {
      const known = this.updates.get(update.article);
      if (!known || update.sequence > known.sequence) {
        this.updates.set(update.article, { ...update, bytes: noBytes });
      }
    } else if (record) {
      const id = `${record.kind} ${record.key}`;
      if (record.number >= (this.records.get(id)?.number ?? 0)) this.records.set(id, record);
    } else if (gap?.claim) {
      const { article, sequence } = gap.claim;
      this.#claims.set(article, Math.max(this.#claims.get(article) ?? 0, sequence));
    } else this.nameless++;
  }

  /** The number of an article's last update: of the last whole one, or what a damaged one after it claims. */
  claimed(article: string): number {
    const last = this.updates.get(article)?.sequence ?? 0;
    const claim = this.#claims.get(article) ?? 0;
    return claim > last && claim <= last + farthest ? claim : last;
  }

  /** All of it as an index holds it, for a file of so many bytes. */
  index(length: number): Buffer {
    const count = this.updates.size + this.records.size;
    return Buffer.concat([
      ...[...this.updates.values()].map(encodeFrame),
      ...[...this.records.values()].map(encodeRecord),
      encodeRecord({ number: count, kind: endKind, key: '', value: length }),
    ]);
  }

  /** Whether some entries are a whole index of a file of `length` bytes; null: of one whose length nothing tells. */
  static isIndex(entries: readonly Entry[], length: number | null): boolean {
    const end = entries.at(-1)?.record;
    return (
      end?.kind === endKind &&
      end.number === entries.length - 1 &&
      (length === null || end.value === length) &&
      entries.every(({ gap }) => !gap)
    );
  }
}
