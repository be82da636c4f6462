import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyDocument } from '../../shared/article/documentShape';
import type { Reading } from '../../shared/article/flatText';
import { plainText, readBlocks } from '../../shared/article/flatText';
import { Pen } from './deeds';
import type { Line } from './TogetherDesk';
import { settle, TogetherDesk } from './TogetherDesk';

const rounds = Number(process.env['KATERN_MERGE_ROUNDS'] ?? 600);

function twoDesks(text: string): [TogetherDesk, TogetherDesk] {
  const line: Line = [];
  const first = emptyDocument();
  first.clientID = 1;
  first.getText('body').insert(0, text, {});
  const desks = [new TogetherDesk(first, 0, line), new TogetherDesk(first, 1, line)] as const;
  desks[0].writer.suggests = false;
  return [...desks];
}

function wordsOf(desk: TogetherDesk, reading: Reading = 'original'): string {
  return readBlocks(desk.writer.text, reading)
    .map(({ runs }) => plainText(runs))
    .join('\n');
}

const readings = (desk: TogetherDesk): string[] => [wordsOf(desk), wordsOf(desk, 'accepted')];

describe('words that one takes out plainly, in what another suggests', () => {
  test('come back by undo, and by undo of redo, crossed out as they were, and stay as they are shown where that is done', () => {
    const spot = fc.nat({ max: 20 });
    const step = fc.record({
      do: fc.constantFrom(
        'erase' as const,
        'erase' as const,
        'type' as const,
        'undo' as const,
        'redo' as const,
      ),
      at: spot,
      length: fc.integer({ min: 1, max: 6 }),
      isSent: fc.boolean(),
    });
    fc.assert(
      fc.property(spot, spot, fc.array(step, { minLength: 1, maxLength: 12 }), (one, other, steps) => {
        const [writer, editor] = twoDesks('abcdefghijklmnopqrstuvwxyz\n');
        const [from, until] = [1 + Math.min(one, other), 5 + Math.max(one, other)];
        editor.writer.write(({ tr }) => tr.delete(from, until));
        settle([writer, editor]);
        const before = readings(editor);
        const pen = new Pen();
        const send = (): void => {
          // Yjs does not take all of what was typed back that went and came back in parts.
          const old = (desk: TogetherDesk): string[] =>
            readings(desk).map((all) => all.replace(/[^a-z]/g, ''));
          const shown = old(writer);
          settle([writer, editor]);
          for (const desk of [writer, editor]) expect(old(desk)).toEqual(shown);
        };
        for (const { do: what, at, length, isSent } of steps) {
          // The first and the last of the words stay: with them Yjs throws away what says that they are crossed out.
          const last = until - 27 + writer.writer.text.length - 1;
          const start = Math.min(from + 1 + at, last);
          if (what === 'erase' && start < last)
            writer.writer.write(({ tr }) => tr.delete(start, Math.min(start + length, last)));
          if (what === 'type') writer.writer.write(({ tr }) => tr.insertText(pen.fresh(), start));
          if (what === 'undo') writer.undo.undo();
          if (what === 'redo') writer.undo.redo();
          if (isSent) send();
        }
        for (const again of [false, true]) {
          if (again) while (writer.undo.canRedo()) writer.undo.redo();
          while (writer.undo.canUndo()) writer.undo.undo();
          send();
          // Nor the marks around it.
          if (steps.every(({ do: what }) => what !== 'type')) expect(readings(writer)).toEqual(before);
        }
      }),
      { numRuns: rounds },
    );
  }, 36_000_000);

  test('are crossed out again everywhere, whenever the others hear of it', () => {
    for (const isHeardBetween of [true, false]) {
      const [writer, editor] = twoDesks('een twee drie vier\n');
      editor.writer.write(({ tr }) => tr.delete(5, 14));
      settle([writer, editor]);
      writer.writer.write(({ tr }) => tr.delete(7, 11));
      if (isHeardBetween) settle([writer, editor]);
      writer.undo.undo();
      settle([writer, editor]);
      for (const desk of [writer, editor])
        expect(readings(desk)).toEqual(['een twee drie vier', 'een  vier']);
      writer.undo.redo();
      writer.undo.undo();
      settle([writer, editor]);
      for (const desk of [writer, editor])
        expect(readings(desk)).toEqual(['een twee drie vier', 'een  vier']);
    }
  });

  test('are not crossed out where they had gone before anybody crossed out what was around them', () => {
    const [writer, editor] = twoDesks('een twee drie vier\n');
    writer.writer.write(({ tr }) => tr.delete(7, 11));
    settle([writer, editor]);
    expect(wordsOf(editor)).toBe('een twrie vier');
    editor.writer.write(({ tr }) => tr.delete(5, 10));
    settle([writer, editor]);
    writer.undo.undo();
    settle([writer, editor]);
    for (const desk of [writer, editor]) {
      expect(wordsOf(desk)).toBe('een twee drie vier');
      expect(wordsOf(desk, 'accepted')).toBe('een ee d vier');
    }
  });

  test('do not take along what is typed among them', () => {
    const [writer, editor] = twoDesks('een twee drie vier\n');
    editor.writer.write(({ tr }) => tr.delete(5, 14));
    settle([writer, editor]);
    writer.writer.write(({ tr }) => tr.delete(7, 11));
    writer.undo.undo();
    writer.writer.write(({ tr }) => tr.insertText('X', 8));
    settle([writer, editor]);
    for (const desk of [writer, editor]) {
      expect(wordsOf(desk)).toBe('een tweXe drie vier');
      expect(wordsOf(desk, 'accepted')).toBe('een X vier');
    }
  });
});
