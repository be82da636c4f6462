import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { createArticle } from '../../shared/article/createArticle';
import { bodyOf, emptyDocument } from '../../shared/article/documentShape';
import { plainText } from '../../shared/article/flatText';
import { readArticle } from '../../shared/article/readArticle';
import { noteWriter } from '../../shared/article/writers';
import { asWritten } from '../../shared/review/merging/asWritten';
import { Knowledge } from '../../shared/review/merging/Knowledge';
import { mergeCopies } from '../../shared/review/merging/mergeCopies';
import type { Deed } from './deeds';
import { readSuggestions } from '../../shared/review/suggestions/readSuggestions';
import { carryOut, Pen } from './deeds';
import { Writer } from './writers';

const rounds = Number(process.env['KATERN_MERGE_ROUNDS'] ?? 150);

/** Each letter of it is there once, as every letter that is typed. */
const opening = 'Ⴀⴀⴁ ⴂⴃⴄ ⴅⴆⴇ ⴈⴉⴊ. Ⴁⴋⴌ ⴍⴎ.';

const place = fc.double({ min: 0, max: 1, noNaN: true });
const length = fc.integer({ min: 1, max: 9 });
const desk = fc.nat({ max: 3 });
const writing: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ do: fc.constant('type' as const), at: place }),
  fc.record({ do: fc.constant('erase' as const), from: place, length }),
  { weight: 3, arbitrary: fc.record({ do: fc.constant('replace' as const), from: place, length }) },
);
const step = fc.oneof(
  // What is brought in late is how it was then.
  fc.record({ do: fc.constant('send' as const), desk }),
  fc.record({ do: fc.constant('write' as const), desk, what: writing }),
  fc.record({ do: fc.constant('bring' as const), desk, from: desk, isLate: fc.boolean() }),
);

/** A desk: what its library has stored, and a window in which it is written. */
class Desk {
  readonly log: Uint8Array[];
  readonly #writer: Writer;
  readonly #doc = emptyDocument();

  constructor(start: Uint8Array, number: number) {
    this.log = [start];
    this.#doc.clientID = 10 + number;
    Y.applyUpdate(this.#doc, start, 'library');
    this.#doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'library') this.log.push(update);
    });
    noteWriter(this.#doc, `Schrijver ${number}`);
    this.#writer = new Writer(this.#doc, 'body');
  }

  write(what: Deed, pen: Pen): void {
    carryOut(this.#writer, what, pen);
  }

  /** Brings a copy in; whether there was anything to it. */
  bring(copy: readonly Uint8Array[]): boolean {
    const { update } = mergeCopies(asWritten(this.log), asWritten(copy));
    if (!update) return false;
    this.log.push(update);
    Y.applyUpdate(this.#doc, update, 'library');
    return true;
  }
}

test('of one sentence that many change apart no letter is printed twice, and none is lost, whoever meets first', () => {
  const history = fc.array(step, { minLength: 6, maxLength: 24 });
  fc.assert(
    fc.property(fc.integer({ min: 3, max: 4 }), history, (count, all) => {
      const begun = createArticle({ id: 'een', language: 'nl', createdAt: '2026-01-02T03:04:05Z' });
      bodyOf(begun).insert(0, opening, {});
      const first = Y.encodeStateAsUpdate(begun);
      const desks = Array.from({ length: count }, (_, number) => new Desk(first, number));
      const at = (number: number): Desk => desks[number % count] ?? new Desk(first, 9);
      const late = desks.map(({ log }) => [...log]);
      const pen = new Pen();
      for (const one of all) {
        if (one.do === 'write') at(one.desk).write(one.what, pen);
        else if (one.do === 'send') late[one.desk % count] = [...at(one.desk).log];
        else if (one.desk % count !== one.from % count) {
          at(one.desk).bring((one.isLate ? late[one.from % count] : null) ?? at(one.from).log);
        }
      }
      let isQuiet = false;
      for (let round = 0; !isQuiet && round < 3 * count; round++) {
        isQuiet = true;
        for (const one of desks) for (const other of desks) if (one.bring(other.log)) isQuiet = false;
      }
      expect(isQuiet, 'desks that have everything have nothing to bring').toBe(true);
      const docs = desks.map(({ log }) => asWritten(log));
      const [doc] = docs as [Y.Doc];
      for (const each of docs) {
        expect(String(Knowledge.of(each))).toBe(String(Knowledge.of(doc)));
        expect(bodyOf(each).toDelta()).toEqual(bodyOf(doc).toDelta());
      }
      const written = bodyOf(doc).toString();
      const printed = readArticle(doc)
        .body.map(({ runs }) => plainText(runs))
        .join('\n');
      for (const letter of [...pen.typed, ...opening.replace(/[.\s]/g, '')]) {
        expect(printed.split(letter).length - 1, `${letter} is printed`).toBeLessThanOrEqual(1);
        if (!pen.erased.has(letter)) expect(written).toContain(letter);
      }
      const suggested = readSuggestions(doc).flatMap(({ by, pieces }) =>
        pieces.flatMap((piece) =>
          piece.kind === 'inserted'
            ? [...plainText(piece.runs).replace(/[.\s]/g, '')].map((one) => by + one)
            : [],
        ),
      );
      expect(suggested.length, 'nobody suggests anything twice').toBe(new Set(suggested).size);
    }),
    { numRuns: rounds },
  );
}, 36_000_000);
