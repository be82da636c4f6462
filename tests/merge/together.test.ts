import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyDocument } from '../../shared/article/documentShape';
import type { Reading } from '../../shared/article/flatText';
import { plainText, readBlocks } from '../../shared/article/flatText';
import { settleSuggestions } from '../../shared/review/suggestions/settleSuggestions';
import type { Deed } from './deeds';
import { carryOut, deed, Pen } from './deeds';
import type { Line } from './TogetherDesk';
import { settle, TogetherDesk } from './TogetherDesk';

const rounds = Number(process.env['KATERN_MERGE_ROUNDS'] ?? 600);

const opening = 'Ⴀⴀⴁ ⴂⴃⴄ ⴅⴆⴇ.\nႢⴍⴎ ⴏⴐⴑ.\n';

function desksOn(count: number, text = opening): TogetherDesk[] {
  const line: Line = [];
  const first = emptyDocument();
  first.clientID = 1;
  first.getText('body').insert(0, text, {});
  return Array.from({ length: count }, (_, number) => new TogetherDesk(first, number, line));
}

function wordsOf(desk: TogetherDesk, reading: Reading = 'original'): string {
  return readBlocks(desk.writer.text, reading)
    .map(({ runs }) => plainText(runs))
    .join('\n');
}

const desk = fc.nat({ max: 2 });
const step = fc.oneof(
  { weight: 9, arbitrary: fc.record({ do: fc.constant('write' as const), desk, what: deed }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('send' as const), desk }) },
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constant('receive' as const), desk, most: fc.integer({ min: 1, max: 4 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('decide' as const),
      desk,
      as: fc.constantFrom('accepted' as const, 'rejected' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('undo' as const, 'redo' as const), desk }) },
);

describe('who write together on a line, of whom some suggest', () => {
  test('cross out nothing that they did not see, and what goes opens nothing behind it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 3 }),
        fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
        fc.array(step, { minLength: 2, maxLength: 30 }),
        (count, suggest, steps) => {
          const desks = desksOn(count);
          for (const [number, each] of desks.entries()) each.writer.suggests = suggest[number]!;
          const pen = new Pen();
          const plain = new Set(opening.replace(/[\s.]/g, ''));
          for (const one of steps) {
            const here = desks[one.desk % count]!;
            const before = new Set(here.letters);
            const typed = pen.typed.size;
            if (one.do === 'write') {
              carryOut(here.writer, one.what, pen);
              if (!here.writer.suggests) for (const letter of [...pen.typed].slice(typed)) plain.add(letter);
              continue;
            }
            if (one.do === 'send') here.send();
            if (one.do === 'receive') here.receive(one.most);
            if (one.do === 'decide') here.decide(one.as);
            if (one.do === 'undo') here.undo.undo();
            if (one.do === 'redo') here.undo.redo();
            // What one takes back or turns down oneself is gone.
            if (one.do === 'decide' || one.do === 'undo' || one.do === 'redo')
              for (const letter of before) if (!here.letters.includes(letter)) pen.erased.add(letter);
          }
          settle(desks);
          const [first] = desks as [TogetherDesk];
          for (const each of desks) {
            expect(each.writer.text.toDelta()).toEqual(first.writer.text.toDelta());
            each.writer.state.doc.check();
          }
          const [printed, accepted] = [wordsOf(first), wordsOf(first, 'accepted')];
          for (const letter of plain) if (!pen.erased.has(letter)) expect(printed).toContain(letter);
          for (const letter of new Set([...plain, ...pen.typed]))
            if (!pen.erased.has(letter)) expect(accepted).toContain(letter);
        },
      ),
      { numRuns: rounds },
    );
  }, 36_000_000);

  test('undo and redo put back the words that stood there where nobody else wrote meanwhile, decisions too', () => {
    const alone = fc.record({
      what: deed,
      suggests: fc.boolean(),
      by: fc.constantFrom('Sport Buro', 'Eindredactie'),
      as: fc.option(fc.constantFrom('accepted' as const, 'rejected' as const), { freq: 3 }),
    });
    fc.assert(
      fc.property(fc.array(alone, { minLength: 1, maxLength: 12 }), (steps) => {
        const [here] = desksOn(1) as [TogetherDesk];
        const pen = new Pen();
        const stood: unknown[] = [];
        const now = (): string[] => [wordsOf(here), wordsOf(here, 'accepted')];
        for (const { what, suggests, by, as } of steps) {
          const before = now();
          const steps = here.undo.undoStack.length;
          Object.assign(here.writer, { suggests, by });
          carryOut(here.writer, what, pen);
          if (here.undo.undoStack.length > steps) stood.push(before);
          const written = now();
          const most = here.undo.undoStack.length;
          if (as) here.decide(as);
          if (here.undo.undoStack.length > most) stood.push(written);
        }
        const after: unknown[] = [];
        while (here.undo.canUndo()) {
          after.push(now());
          here.undo.undo();
          expect(now()).toEqual(stood.pop());
        }
        while (here.undo.canRedo()) {
          here.undo.redo();
          expect(now()).toEqual(after.pop());
        }
      }),
      { numRuns: rounds },
    );
  }, 36_000_000);

  test('undo of what one suggests right before words one suggested leaves these suggested', () => {
    const [here] = desksOn(1) as [TogetherDesk];
    const suggest = (by: string, what: Deed): void => {
      Object.assign(here.writer, { suggests: true, by });
      carryOut(here.writer, what, pen);
    };
    const pen = new Pen();
    suggest('Sport Buro', { do: 'break', at: 0 });
    suggest('Sport Buro', { do: 'replace', from: 0, length: 1 });
    suggest('Eindredactie', { do: 'split', at: 0 });
    const before = [wordsOf(here), wordsOf(here, 'accepted')];
    suggest('Sport Buro', { do: 'split', at: 0 });
    here.undo.undo();
    expect([wordsOf(here), wordsOf(here, 'accepted')]).toEqual(before);
  });

  test('suggest that words go, and take that back, while the other writes in them: nothing behind them goes', () => {
    const [writer, editor] = desksOn(2, 'een twee drie vier\n') as [TogetherDesk, TogetherDesk];
    writer.writer.suggests = false;
    editor.writer.write(({ tr }) => tr.delete(5, 14));
    settle([writer, editor]);
    expect(wordsOf(writer, 'accepted')).toBe('een  vier');
    writer.writer.write(({ tr }) => tr.insertText('X', 9));
    settle([writer, editor]);
    expect(wordsOf(editor)).toBe('een tweeX drie vier');
    expect(wordsOf(editor, 'accepted')).toBe('een X vier');
    editor.undo.undo();
    settle([writer, editor]);
    expect(wordsOf(writer, 'accepted')).toBe('een tweeX drie vier');
    editor.undo.redo();
    settle([writer, editor]);
    expect(wordsOf(writer, 'accepted')).toBe('een X vier');
  });

  test('go on with a suggestion in which the other wrote plainly: what is behind it stays printed when it is taken back', () => {
    const [writer, editor] = desksOn(2, 'een twee\n') as [TogetherDesk, TogetherDesk];
    writer.writer.suggests = false;
    editor.writer.write(({ tr }) => tr.insertText('abcd', 5));
    settle([writer, editor]);
    writer.writer.write(({ tr }) => tr.insertText('X', 7));
    settle([writer, editor]);
    expect(wordsOf(editor)).toBe('een Xtwee');
    editor.undo.undo();
    settle([writer, editor]);
    for (const desk of [writer, editor]) expect(wordsOf(desk)).toBe('een Xtwee');
    expect(wordsOf(writer, 'accepted')).toBe('een Xtwee');
  });

  test('a decision on some of the words that is undone leaves all of them crossed out everywhere', () => {
    const [writer, editor] = desksOn(2, 'een twee drie vier vijf\n') as [TogetherDesk, TogetherDesk];
    editor.writer.write(({ tr }) => tr.delete(5, 19));
    settle([writer, editor]);
    const [from, until] = [9, 14];
    settleSuggestions(
      writer.doc,
      { ids: null, within: { text: 'body', from, until } },
      'accepted',
      writer.writer.by,
      '2026-11-29T12:00:00.000Z',
    );
    settle([writer, editor]);
    expect(wordsOf(editor)).toBe('een twee vier vijf');
    writer.undo.undo();
    settle([writer, editor]);
    for (const desk of [writer, editor]) {
      expect(wordsOf(desk)).toBe('een twee drie vier vijf');
      expect(wordsOf(desk, 'accepted')).toBe('een  vijf');
    }
  });
});
