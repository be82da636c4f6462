import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { createArticle } from '../../shared/article/createArticle';
import { bodyOf, fieldsOf, headlineOf, standfirstOf, stillsOf } from '../../shared/article/documentShape';
import { fillHoles } from '../../shared/article/fillHoles';

/** How many histories are tried. */
const rounds = Number(process.env['KATERN_MERGE_ROUNDS'] ?? 500);

/** One thing somebody does at one of two desks; `place` and `length` are shares of what there is. */
const edit = fc.record({
  desk: fc.nat({ max: 1 }),
  where: fc.constantFrom(
    'headline',
    'standfirst',
    'body',
    'body',
    'body',
    'kicker',
    'notes',
    'still',
    'delete',
  ),
  place: fc.double({ min: 0, max: 1, noNaN: true }),
  /** Whether this desk first hears what the other has done. */
  hears: fc.boolean(),
});

/** Everything two desks stored, in order, each update with the word it wrote. */
function written(edits: readonly (typeof edit extends fc.Arbitrary<infer E> ? E : never)[]): Uint8Array[] {
  const first = createArticle({ id: 'a', language: 'nl', createdAt: '' });
  const log = [Y.encodeStateAsUpdate(first)];
  const desks = [1, 2].map((clientID) => {
    const doc = new Y.Doc();
    doc.clientID = clientID;
    Y.applyUpdate(doc, log[0]!, 'log');
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'log') log.push(update);
    });
    return doc;
  });
  edits.forEach(({ desk, where, place, hears }, number) => {
    const doc = desks[desk]!;
    if (hears) for (const update of [...log]) Y.applyUpdate(doc, update, 'log');
    const word = `w${number}w `;
    doc.transact(() => {
      if (where === 'kicker' || where === 'notes') {
        const known = fieldsOf(doc).get(where);
        fieldsOf(doc).set(where, `${typeof known === 'string' ? known : ''}${word}`);
      } else if (where === 'still') {
        const still = stillsOf(doc).get('one');
        if (still) still.set('creator', `${String(still.get('creator'))}${word}`);
        else stillsOf(doc).set('one', new Y.Map([['creator', word]]));
      } else if (where === 'delete') {
        const body = bodyOf(doc);
        const words = [...body.toString().matchAll(/w\d+w /g)];
        const gone = words[Math.floor(place * (words.length - 1))];
        if (gone) body.delete(gone.index, gone[0].length);
      } else {
        const text = { headline: headlineOf, standfirst: standfirstOf, body: bodyOf }[where](doc);
        const ends = [0, ...[...text.toString().matchAll(/w\d+w /g)].map((at) => at.index + at[0].length)];
        text.insert(ends[Math.floor(place * (ends.length - 1))]!, word);
      }
    });
  });
  return log;
}

function made(updates: readonly Uint8Array[]): Y.Doc {
  const doc = new Y.Doc({ gc: false });
  for (const update of updates) Y.applyUpdate(doc, update);
  return doc;
}

/** The words that can be seen in a document. */
function wordsIn(doc: Y.Doc): string[] {
  const texts = [headlineOf(doc), standfirstOf(doc), bodyOf(doc)].map((text) => text.toString());
  const fields = [...fieldsOf(doc).values()].map(String);
  const stills = [...stillsOf(doc).entries()]
    .filter(([id]) => !id.startsWith('lost-'))
    .map(([, still]) => JSON.stringify(still.toJSON()));
  return [...texts, ...fields, ...stills].flatMap((text) => text.match(/w\d+w/g) ?? []);
}

it('shows every other word when any one update is lost', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 30 }), fc.nat(), (edits, pick) => {
      const log = written(edits);
      const lost = pick % log.length;
      const whole = new Set(wordsIn(made(log)));
      // What the lost update wrote, and only it.
      const own = new Set(Y.decodeUpdate(log[lost]!).structs.flatMap(wordsOf));
      const doc = made(log.toSpliced(lost, 1));
      const loose = fillHoles(doc).join(' ');
      expect(doc.store.pendingStructs).toBe(null);
      const seen = new Set([...wordsIn(doc), ...(loose.match(/w\d+w/g) ?? [])]);
      expect([...whole].filter((word) => !own.has(word) && !seen.has(word))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

it('shows the same when opened again, after somebody has written on', () => {
  fc.assert(
    fc.property(
      fc.array(edit, { minLength: 2, maxLength: 25 }),
      fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
      fc.array(fc.tuple(fc.nat({ max: 4 }), fc.double({ min: 0, max: 1, noNaN: true })), {
        minLength: 1,
        maxLength: 4,
      }),
      fc.nat(),
      (edits, lost, more, client) => {
        const log = written(edits);
        const gone = new Set(lost.map((pick) => pick % log.length));
        const left = log.filter((_, index) => !gone.has(index));
        const doc = made(left);
        doc.clientID = 3 + client;
        fillHoles(doc);
        const later: Uint8Array[] = [];
        doc.on('update', (update: Uint8Array) => later.push(update));
        for (const [where, place] of more) {
          doc.transact(() => {
            const text = [headlineOf, standfirstOf, bodyOf, bodyOf][where]?.(doc);
            if (text) text.insert(Math.floor(place * text.length), 'more ');
            else fieldsOf(doc).set('kicker', `${String(fieldsOf(doc).get('kicker'))}more `);
          });
        }
        const seen = shownIn(doc);
        const again = made([...left, ...later]);
        fillHoles(again);
        expect(shownIn(again)).toEqual(seen);
      },
    ),
    { numRuns: rounds },
  );
});

function shownIn(doc: Y.Doc): unknown {
  return [
    ...[headlineOf, standfirstOf, bodyOf].map((of) => of(doc).toString()),
    fieldsOf(doc).toJSON(),
    Object.entries(stillsOf(doc).toJSON()).filter(([id]) => !id.startsWith('lost-')),
  ];
}

it('does nothing to a document from which nothing is missing', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 20 }), (edits) => {
      const doc = made(written(edits));
      const before = Y.encodeStateAsUpdate(doc);
      expect(fillHoles(doc)).toEqual([]);
      expect(Y.encodeStateAsUpdate(doc)).toEqual(before);
    }),
  );
});

function wordsOf(struct: Y.Item | Y.GC | Y.Skip): string[] {
  if (!(struct instanceof Y.Item)) return [];
  const { content } = struct;
  const said =
    content instanceof Y.ContentString ? [content.str] : content instanceof Y.ContentAny ? content.arr : [];
  // A field's value holds the words of those before it too: only the last is its own.
  return said.flatMap((text) => String(text).match(/w\d+w/g)?.slice(-1) ?? []);
}
