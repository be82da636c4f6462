import { Selection, TextSelection } from '@tiptap/pm/state';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type * as Y from 'yjs';
import { withoutDeleted } from '../../renderer/suggestions/withoutDeleted';
import { movesBlock } from '../../renderer/editor/textCommands';
import { flatIndexOf } from '../../renderer/editor/text/flatPosition';
import { shapeOf } from '../../renderer/editor/text/textShape';
import { emptyDocument } from '../../shared/article/documentShape';
import { plainText, readBlocks, readLine } from '../../shared/article/flatText';
import type { TextName } from '../../shared/article/textNames';
import { textNames } from '../../shared/article/textNames';
import { readSuggestions } from '../../shared/review/suggestions/readSuggestions';
import { settleSuggestions } from '../../shared/review/suggestions/settleSuggestions';
import { Pen } from './deeds';
import { SuggestingWriter } from './suggestingWriter';

const rounds = Number(process.env['KATERN_MERGE_ROUNDS'] ?? 800);
const now = '2026-11-29T12:00:00.000Z';

/** Who does something; each suggests about what others suggest. */
type By = { who?: string };

type Doing = By &
  /** Words that are cut in one text and pasted into the same or another one. */
  (
    | { do: 'move'; from: TextName; at: number; length: number; to: TextName; into: number }
    | { do: 'swap'; at: number; by: 1 | -1 }
    | { do: 'type'; text: TextName; at: number }
    /** Words that are selected, and decided on. */
    | { do: 'decide'; text: TextName; at: number; length: number; as: 'accepted' | 'rejected' }
    /** One suggestion that waits. */
    | { do: 'decideOne'; at: number; as: 'accepted' | 'rejected' }
  );

const text = fc.constantFrom(...textNames);
const at = fc.double({ min: 0, max: 1, noNaN: true });
const length = fc.integer({ min: 1, max: 9 });
const doing: fc.Arbitrary<Doing> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('move' as const), from: text, at, length, to: text, into: at }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('swap' as const),
      at,
      by: fc.constantFrom(1 as const, -1 as const),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('type' as const), text, at }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('decide' as const),
      text,
      at,
      length,
      as: fc.constantFrom('accepted' as const, 'rejected' as const),
    }),
  },
);

const first = 'abcdefghijklmnopqrstuvwxyz0123456789';

const name = fc.constantFrom('Anna', 'Sport Buro', 'Eindredactie');
const doingOfAny: fc.Arbitrary<Doing> = fc
  .tuple(
    name,
    fc.oneof(
      { weight: 8, arbitrary: doing },
      {
        weight: 4,
        arbitrary: fc.record({
          do: fc.constant('decideOne' as const),
          at,
          as: fc.constantFrom('accepted' as const, 'rejected' as const),
        }),
      },
    ),
  )
  .map(([who, what]) => ({ ...what, who }));

function begin(): Y.Doc {
  const doc = emptyDocument();
  doc.clientID = 1;
  doc.getText('headline').insert(0, 'abcdef', {});
  doc.getText('standfirst').insert(0, 'ghijkl', {});
  doc.getText('body').insert(0, 'mnopqrst\nuvwxyz\n0123\n456789\n', {});
  return doc;
}

/** An article as it reads, all its texts one after the other. */
function reading(doc: Y.Doc, which: 'original' | 'accepted'): string {
  const lines = (['headline', 'standfirst'] as const).map((name) => readLine(doc.getText(name), which));
  return [...lines, ...readBlocks(doc.getText('body'), which).map(({ runs }) => runs)]
    .map((runs) => plainText(runs))
    .join('|');
}

/** How many times each character stands in a reading that would be lost, or printed twice. */
function amiss(words: string, expected: Iterable<string>): string[] {
  return [...expected].flatMap((one) => {
    const times = words.split(one).length - 1;
    return times === 1 ? [] : [`${one} ${times}`];
  });
}

/** The place in a document at a fraction of it, in a block. */
function placeIn({ doc }: EditorState, share: number): number {
  return Selection.near(doc.resolve(Math.round(share * doc.content.size))).head;
}

/** Characters that are selected from a place on. */
function selectedIn(state: EditorState, share: number, count: number): TextSelection {
  const [from, to] = [placeIn(state, share), Math.min(placeIn(state, share) + count, state.doc.content.size)];
  const selection = TextSelection.between(state.doc.resolve(from), state.doc.resolve(to));
  return selection as TextSelection;
}

/** What the editor makes of words that are pasted at a place. */
function pasted(state: EditorState, share: number, words: string): Transaction {
  const tr = state.tr.setSelection(Selection.near(state.doc.resolve(placeIn(state, share))));
  return tr.insertText(words).setMeta('uiEvent', 'paste');
}

function carry(
  writers: Readonly<Record<TextName, SuggestingWriter>>,
  what: Doing,
  fresh: () => string,
): void {
  for (const text of textNames) writers[text].by = what.who ?? 'Anna';
  switch (what.do) {
    case 'decideOne': {
      const { doc } = writers.body;
      const all = readSuggestions(doc);
      const one = all[Math.floor(what.at * all.length)];
      if (one) settleSuggestions(doc, { ids: new Set([one.id]) }, what.as, 'Eindredactie', now);
      return;
    }
    case 'type':
      return writers[what.text].write((state) => state.tr.insertText(fresh(), placeIn(state, what.at)));
    case 'swap':
      return writers.body.write((state) => {
        const { tr, doc } = state;
        const $at = doc.resolve(placeIn(state, what.at));
        const [index, start] = [$at.index(0), $at.before(1)];
        const other = doc.maybeChild(index + what.by);
        if (!other) return null;
        const target = what.by < 0 ? start - other.nodeSize : start + other.nodeSize;
        const block = doc.child(index);
        return tr
          .delete(start, start + block.nodeSize)
          .insert(target, block)
          .setMeta(movesBlock, true);
      });
    case 'move': {
      const cut = { words: '' };
      writers[what.from].write((state) => {
        const selection = selectedIn(state, what.at, what.length);
        const { content } = withoutDeleted(selection.content());
        const words = content.textBetween(0, content.size, '\n');
        if (words.trim() === '' || words.includes('\n')) return null;
        cut.words = words;
        return state.tr.setSelection(selection).deleteSelection().setMeta('uiEvent', 'cut');
      });
      if (cut.words) writers[what.to].write((state) => pasted(state, what.into, cut.words));
      return;
    }
    case 'decide': {
      const { doc, shape, state } = writers[what.text];
      const { from, to } = selectedIn(state, what.at, what.length);
      const [begins, ends] = [from, to].map((one) => flatIndexOf(state.doc, one, shape)) as [number, number];
      const within = { text: what.text, from: begins, until: ends };
      settleSuggestions(doc, { ids: null, within }, what.as, 'Eindredactie', now);
    }
  }
}

/** Words that are moved into what one suggests oneself, and the place where they were is decided on. */
const intoOnesOwn: Doing[] = [
  { do: 'move', from: 'headline', at: 0, length: 2, to: 'headline', into: 0 },
  { do: 'move', from: 'body', at: 0, length: 1, to: 'headline', into: 0.15 },
  { do: 'decide', text: 'headline', at: 0, length: 1, as: 'accepted' },
];

/** Words that are moved in between others that are crossed out. */
const intoCrossedOut: Doing[] = [
  { do: 'move', from: 'standfirst', at: 0, length: 2, to: 'body', into: 0 },
  { do: 'move', from: 'headline', at: 0, length: 1, to: 'standfirst', into: 0.1875 },
  { do: 'decide', text: 'headline', at: 0, length: 1, as: 'accepted' },
];

/** Does all of it; what of it prints a character twice or not at all, or does more than it says. */
function wrongIn(all: readonly Doing[]): string[] {
  const doc = begin();
  const writers = Object.fromEntries(
    textNames.map((name) => [name, new SuggestingWriter(doc, name, shapeOf(name))]),
  ) as Record<TextName, SuggestingWriter>;
  const pen = new Pen();
  return all.flatMap((what) => {
    const before = { printed: reading(doc, 'original'), accepted: reading(doc, 'accepted') };
    carry(writers, what, () => pen.fresh());
    for (const name of textNames) writers[name].show();
    const after = { printed: reading(doc, 'original'), accepted: reading(doc, 'accepted') };
    // What is decided on is in both readings, or in neither; all else is as it was.
    const accepts = 'as' in what && what.as === 'accepted';
    return [
      ...(!accepts && after.printed !== before.printed ? [`${before.printed} > ${after.printed}`] : []),
      ...(accepts && after.accepted !== before.accepted ? [`${before.accepted} > ${after.accepted}`] : []),
      ...amiss(after.printed, first),
      ...amiss(after.accepted, first),
    ];
  });
}

describe('words that are suggested to stand elsewhere', () => {
  test('stand once in either reading, whichever words of them are selected and decided on', () => {
    fc.assert(
      fc.property(fc.array(doing, { minLength: 1, maxLength: 14 }), (all) => {
        expect(wrongIn(all)).toEqual([]);
      }),
      { numRuns: rounds, examples: [[intoOnesOwn], [intoCrossedOut]] },
    );
  });

  test('stand once as well where somebody moves what others suggest to move, whichever is decided on first', () => {
    fc.assert(
      fc.property(fc.array(doingOfAny, { minLength: 1, maxLength: 14 }), (all) => {
        expect(wrongIn(all)).toEqual([]);
      }),
      { numRuns: rounds },
    );
  });
});
