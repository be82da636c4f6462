import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { createArticle } from '../../../../shared/article/createArticle';
import { bodyOf } from '../../../../shared/article/documentShape';
import { readArticle } from '../../../../shared/article/readArticle';
import { insertedBy } from '../../../../shared/article/Suggested';
import { textNames } from '../../../../shared/article/textNames';
import type { TextStep } from '../../../../shared/review/restoreText';
import { restoreArticle } from '../../../../shared/review/restoreArticle';
import { writtenSteps } from '../../../../shared/review/writtenSteps';
import { twoStates } from '../../../fixtures/articleStates';
import type { Stretch } from '../../../fixtures/textOf';
import { deleted, inserted, textOf } from '../../../fixtures/textOf';

function stepped(steps: TextStep[], ...stretches: Stretch[]): unknown {
  const text = bodyOf(textOf('body', ...stretches));
  text.applyDelta(writtenSteps(text, steps));
  return text.toDelta();
}

/** Suggesting at random places of the texts as they are written. */
const strokes = fc.array(
  fc.record({
    text: fc.constantFrom(...textNames),
    kind: fc.constantFrom('insert', 'split', 'delete', 'set'),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 1, max: 12 }),
  }),
  { minLength: 1, maxLength: 12 },
);
type Stroke = typeof strokes extends fc.Arbitrary<(infer S)[]> ? S : never;

/** A place that is not within a pair of surrogates. */
function whole(text: Y.Text, at: number): number {
  const inserts = text.toDelta() as { insert: string | object }[];
  const written = inserts.map(({ insert }) => (typeof insert === 'string' ? insert : ' ')).join('');
  return /[\uDC00-\uDFFF]/.test(written.charAt(at)) ? at - 1 : at;
}

function suggest(doc: Y.Doc, { text: name, kind, at, length }: Stroke, id: string): void {
  const text = doc.getText(name);
  const index = whole(text, Math.floor(at * (text.length + 1)));
  const room = whole(text, Math.min(index + length, text.length)) - index;
  if (kind === 'insert') text.insert(index, `${id}!`, { inserted: id, italic: true });
  else if (kind === 'split' && name === 'body') text.insert(index, '\n', { inserted: id, block: 'quote' });
  else if (kind === 'delete' && room > 0) text.format(index, room, { deleted: id });
  else if (kind === 'set' && room > 0) text.format(index, room, { setBold: { id, to: true } });
}

/** What suggestions would insert, with all of what it carries, in order and character by character. */
function insertedIn(doc: Y.Doc): unknown[] {
  return textNames.flatMap((name) =>
    (doc.getText(name).toDelta() as { insert: string | object; attributes?: Record<string, unknown> }[])
      .filter(({ attributes }) => insertedBy(attributes))
      .flatMap(({ insert, attributes }) =>
        typeof insert === 'string' ? [...insert].map((one) => [one, attributes]) : [[insert, attributes]],
      ),
  );
}

describe('steps for a text as it is printed', () => {
  it('pass over what is only suggested, and leave it as it is', () => {
    const text: Stretch[] = [['ab'], inserted('xx'), ['cd'], inserted('y\n', 'b'), ['e\n']];
    const hidden = [
      { insert: 'xx', attributes: { inserted: 'a' } },
      { insert: 'y\n', attributes: { inserted: 'b' } },
    ];
    expect(stepped([{ retain: 1 }, { delete: 3 }], ...text)).toEqual([
      { insert: 'a' },
      ...hidden,
      { insert: 'e\n' },
    ]);
    expect(stepped([{ retain: 5, attributes: { bold: true } }], ...text)).toEqual([
      { insert: 'ab', attributes: { bold: true } },
      hidden[0],
      { insert: 'cd', attributes: { bold: true } },
      hidden[1],
      { insert: 'e', attributes: { bold: true } },
      { insert: '\n' },
    ]);
    expect(stepped([{ retain: 2 }, { insert: 'N', attributes: {} }], ...text)).toEqual([
      { insert: 'abN' },
      hidden[0],
      { insert: 'cd' },
      hidden[1],
      { insert: 'e\n' },
    ]);
  });

  it('take what would be deleted for what is there', () => {
    expect(stepped([{ retain: 1 }, { delete: 2 }], ['a'], deleted('bc'), ['d\n'])).toEqual([
      { insert: 'ad\n' },
    ]);
  });

  it('are the same where nothing would be inserted, and may reach past the end', () => {
    const steps: TextStep[] = [{ retain: 2 }, { delete: 1 }];
    expect(writtenSteps(bodyOf(textOf('body', ['abc'], deleted('d'))), steps)).toEqual(steps);
    expect(stepped([{ retain: 1 }, { delete: 9 }], ['ab'], inserted('x'))).toEqual([
      { insert: 'a' },
      { insert: 'x', attributes: { inserted: 'a' } },
    ]);
  });

  it('put an older state back in print, whatever is suggested, and lose nothing of what would be inserted', () => {
    fc.assert(
      fc.property(twoStates, strokes, ([state, now], all) => {
        const { unknown: _unknown, ...values } = now;
        const doc = new Y.Doc();
        Y.applyUpdate(doc, Y.encodeStateAsUpdate(createArticle(values)));
        const before = readArticle(doc);
        for (const [i, stroke] of all.entries()) suggest(doc, stroke, `s${i % 5}`);
        expect(readArticle(doc)).toEqual(before);
        const suggested = insertedIn(doc);
        restoreArticle(doc, state);
        const { headline, standfirst, body } = readArticle(doc);
        expect({ headline, standfirst, body }).toEqual({
          headline: state.headline,
          standfirst: state.standfirst,
          body: state.body,
        });
        expect(insertedIn(doc)).toEqual(suggested);
      }),
      { numRuns: 150 },
    );
  });
});
