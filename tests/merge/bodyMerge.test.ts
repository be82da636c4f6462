import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { saysTheSame } from '../../renderer/editor/text/SharedText';
import { documentOfText } from '../../renderer/editor/text/documentOfText';
import { carryOut, deed, exchange, Pen } from './deeds';
import { bodySchema, Writer } from './writers';

const rounds = Number(process.env['KATERN_MERGE_ROUNDS'] ?? 1500);

describe('the body under merging', () => {
  test('an editor and its text always say the same', () => {
    fc.assert(
      fc.property(fc.array(deed, { minLength: 1, maxLength: 40 }), (deeds) => {
        const writer = new Writer(new Y.Doc(), 'body');
        for (const each of deeds) {
          carryOut(writer, each, new Pen());
          expect(documentOfText(bodySchema, writer.text, 'body').toString()).toBe(
            writer.state.doc.toString(),
          );
          expect(saysTheSame(writer.state.doc, writer.text, 'body')).toBe(true);
          writer.state.doc.check();
        }
      }),
      { numRuns: rounds },
    );
  });

  test('whatever several people write apart, all is there when it comes together', () => {
    const history = fc.array(
      fc.record({
        who: fc.integer({ min: 0, max: 2 }),
        deed,
        meet: fc.option(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 2 })), {
          freq: 6,
        }),
      }),
      { minLength: 4, maxLength: 60 },
    );
    fc.assert(
      fc.property(history, (steps) => {
        const first = new Y.Doc();
        first.clientID = 1;
        first.getText('body').insert(0, 'Een begin.\nEn nog een alinea.\n', {});
        const writers = [0, 1, 2].map((i) => {
          const doc = new Y.Doc();
          doc.clientID = 10 + i;
          Y.applyUpdate(doc, Y.encodeStateAsUpdate(first));
          return new Writer(doc, 'body');
        });
        const pen = new Pen();
        for (const { who, deed: what, meet } of steps) {
          carryOut(writers[who]!, what, pen);
          if (meet) exchange(writers[meet[0]]!.doc, writers[meet[1]]!.doc);
        }
        for (let i = 0; i < 2; i++) {
          exchange(writers[0]!.doc, writers[1]!.doc);
          exchange(writers[1]!.doc, writers[2]!.doc);
          exchange(writers[0]!.doc, writers[2]!.doc);
        }
        const texts = writers.map((writer) => writer.text.toString());
        expect(texts[1]).toBe(texts[0]);
        expect(texts[2]).toBe(texts[0]);
        for (const writer of writers) {
          expect(documentOfText(bodySchema, writer.text, 'body').toString()).toBe(
            writer.state.doc.toString(),
          );
          expect(saysTheSame(writer.state.doc, writer.text, 'body')).toBe(true);
          writer.state.doc.check();
        }
        for (const character of pen.typed) {
          const times = texts[0]!.split(character).length - 1;
          if (pen.erased.has(character)) expect(times).toBeLessThanOrEqual(1);
          else expect({ character, times }).toEqual({ character, times: 1 });
        }
      }),
      { numRuns: rounds },
    );
  });
});
