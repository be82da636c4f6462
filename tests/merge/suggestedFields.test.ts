import { TextSelection } from '@tiptap/pm/state';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { shapeOf } from '../../renderer/editor/text/textShape';
import type { Article } from '../../shared/article/Article';
import { emptyDocument, suggestedValuesOf } from '../../shared/article/documentShape';
import { changeStill } from '../../shared/article/editStills';
import { addTag, removeTag } from '../../shared/article/editTags';
import { readArticle } from '../../shared/article/readArticle';
import type { TextName } from '../../shared/article/textNames';
import { textNames } from '../../shared/article/textNames';
import { countSuggestions } from '../../shared/review/suggestions/countSuggestions';
import type { Decision } from '../../shared/review/suggestions/noteDecision';
import { readAllSuggestions } from '../../shared/review/suggestions/readAllSuggestions';
import { readAsSuggested } from '../../shared/review/suggestions/readAsSuggested';
import { settleSuggestions } from '../../shared/review/suggestions/settleSuggestions';
import { settleValues } from '../../shared/review/suggestions/settleValues';
import { suggestValue } from '../../shared/review/suggestions/suggestValue';
import { suggestedStillKeys } from '../../shared/review/suggestions/ValueSuggestion';
import { stillKinds } from '../../shared/still/Still';
import { tagKey } from '../../shared/tags/tagKey';
import { ofStill, ofTag, suggestedArticle } from '../fixtures/suggestedArticle';
import { Pen } from './deeds';
import { SuggestingWriter } from './suggestingWriter';
import { Writer } from './writers';

const rounds = Number(process.env['KATERN_MERGE_ROUNDS'] ?? 300);
const now = '2026-11-29T12:00:00.000Z';

/** One thing done to a field of an article; places are fractions of the letters that both texts have. */
type Doing =
  | { do: 'type'; text: TextName; at: number }
  | { do: 'erase' | 'replace'; text: TextName; at: number; length: number }
  | { do: 'still'; still: 'eerste' | 'tweede'; key: (typeof suggestedStillKeys)[number]; to: string }
  | { do: 'tag'; label: 'Netflix' | 'Film' | 'Series'; has: boolean };

const text = fc.constantFrom(...textNames);
const at = fc.double({ min: 0, max: 1, noNaN: true });
const doing: fc.Arbitrary<Doing> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('type' as const), text, at }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('erase' as const, 'replace' as const),
      text,
      at,
      length: fc.integer({ min: 1, max: 6 }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(...suggestedStillKeys).chain((key) =>
      fc.record({
        do: fc.constant('still' as const),
        still: fc.constantFrom('eerste' as const, 'tweede' as const),
        key: fc.constant(key),
        // What there is at first is among them.
        to:
          key === 'kind'
            ? fc.constantFrom('', ...stillKinds)
            : fc.constantFrom('', 'Een plein', 'Persfoto', 'Archief', 'Een nat plein'),
      }),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('tag' as const),
      label: fc.constantFrom('Netflix' as const, 'Film' as const, 'Series' as const),
      has: fc.boolean(),
    }),
  },
);
const step = fc.record({ what: doing, who: fc.constantFrom('Sport Buro', 'Eindredactie') });

/** From here on each letter stands in one place only. */
const firstOfItsOwn = '\u0100';

/** An article with letters of their own in every text, two stills with captions among them, and a tag. */
function begin(): Y.Doc {
  const doc = suggestedArticle();
  doc.clientID = 1;
  let code = firstOfItsOwn.charCodeAt(0);
  const fresh = (count: number): string =>
    String.fromCharCode(...Array.from({ length: count }, () => code++));
  for (const name of ['headline', 'standfirst'] as const) {
    const line = doc.getText(name);
    line.delete(0, line.length);
    line.insert(0, fresh(8), {});
  }
  const body = doc.getText('body');
  for (const block of body.toString().split('\n').keys()) {
    const starts = [0, ...[...body.toString().matchAll(/\n/g)].map(({ index }) => index + 1)];
    const start = starts[block];
    if (start !== undefined && start < body.length) body.insert(start, fresh(6), {});
  }
  return doc;
}

/** Where characters stand in an editor: positions before them. */
function positions(state: EditorState): Map<string, number> {
  const found = new Map<string, number>();
  state.doc.descendants((node, position) => {
    if (node.isText) for (const [i, one] of [...(node.text ?? '')].entries()) found.set(one, position + i);
  });
  return found;
}

/** Does it in one of the texts, within a block. */
function writeIn(
  { write }: { write: Writer['write'] },
  what: Extract<Doing, { text: TextName }>,
  letters: readonly string[],
  fresh: string,
): void {
  const first = Math.min(Math.floor(what.at * letters.length), letters.length - 1);
  const count = 'length' in what ? what.length : 1;
  write((state): Transaction | null => {
    const where = positions(state);
    const from = where.get(letters[first] ?? '');
    if (from === undefined) return null;
    let to = from;
    for (const letter of letters.slice(first, first + count)) {
      const next = where.get(letter);
      if (next !== undefined && state.doc.resolve(next).sameParent(state.doc.resolve(from))) to = next;
    }
    const { tr, schema } = state;
    if (what.do === 'type') return tr.insert(from + 1, schema.text(fresh));
    if (what.do === 'erase') return tr.delete(from, to + 1);
    return tr
      .setSelection(TextSelection.create(state.doc, from, to + 1))
      .replaceSelectionWith(schema.text(fresh), false);
  });
}

type Writers = Readonly<Record<TextName, SuggestingWriter | Writer>>;

function writersOf(doc: Y.Doc, kind: typeof Writer): Writers {
  return Object.fromEntries(textNames.map((name) => [name, new kind(doc, name, shapeOf(name))])) as Record<
    TextName,
    Writer
  >;
}

/** Of the values of stills and tags, which one person writes at a time: of two about the same the later one begun holds. */
function ownerOf(what: Exclude<Doing, { text: TextName }>): string {
  const name = what.do === 'tag' ? what.label : what.still + what.key;
  return name.length % 2 === 0 ? 'Sport Buro' : 'Eindredactie';
}

function suggest(doc: Y.Doc, what: Exclude<Doing, { text: TextName }>, id: string): void {
  const suggester = { id, by: ownerOf(what), at: now };
  if (what.do === 'still') return suggestValue(doc, ofStill(what.still, what.key), what.to, suggester);
  const tag = { kind: 'company' as const, label: what.label };
  suggestValue(doc, ofTag(tagKey(tag)), what.has ? tag : null, suggester);
}

function change(doc: Y.Doc, what: Exclude<Doing, { text: TextName }>): void {
  if (what.do === 'still') return changeStill(doc, what.still, { [what.key]: what.to });
  const tag = { kind: 'company' as const, label: what.label };
  if (what.has) addTag(doc, tag, Date.parse(now));
  else removeTag(doc, tag);
}

/** An article as whoever reads it has it. When a tag was added, and so its place, is not what was written. */
function said(article: Article): unknown {
  return { ...article, tags: article.tags.map(tagKey).toSorted() };
}

test('of every field, taken over is what was done, turned down is what was there', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 25 }), fc.nat(), (steps, seed) => {
      const [suggested, done] = [begin(), begin()];
      const [suggesting, doing] = [writersOf(suggested, SuggestingWriter), writersOf(done, Writer)];
      const original = said(readArticle(suggested));
      const pen = new Pen();
      for (const [i, { what, who }] of steps.entries()) {
        if ('text' in what) {
          // Others may stand there several times.
          const letters = [...positions(doing[what.text].state).keys()].filter((one) => one >= firstOfItsOwn);
          const fresh = pen.fresh();
          if (letters.length === 0) continue;
          Object.assign(suggesting[what.text], { by: who });
          for (const writers of [suggesting, doing])
            writeIn({ write: (change) => writers[what.text].write(change) }, what, letters, fresh);
        } else {
          suggest(suggested, what, `waarde-${i}`);
          change(done, what);
        }
        expect(said(readArticle(suggested))).toEqual(original);
        expect(said(readAsSuggested(suggested))).toEqual(said(readArticle(done)));
        expect(countSuggestions(suggested)).toBe(readAllSuggestions(suggested).length);
      }
      const decided = (decision: Decision, one: boolean): Y.Doc => {
        const doc = emptyDocument();
        Y.applyUpdate(doc, Y.encodeStateAsUpdate(suggested));
        const ids = readAllSuggestions(doc).map(({ id }) => id);
        // One by one, in any order, or all at once.
        for (let left = ids.length; one && left > 0; left--) {
          const chosen = new Set(ids.splice(seed % left, 1));
          settleSuggestions(doc, { ids: chosen }, decision, 'Eindredactie', now);
          settleValues(doc, chosen, decision, 'Eindredactie', now);
        }
        settleSuggestions(doc, { ids: null }, decision, 'Eindredactie', now);
        settleValues(doc, null, decision, 'Eindredactie', now);
        expect(readAllSuggestions(doc)).toEqual([]);
        expect(said(readAsSuggested(doc))).toEqual(said(readArticle(doc)));
        return doc;
      };
      for (const one of [true, false]) {
        expect(said(readArticle(decided('accepted', one)))).toEqual(said(readArticle(done)));
        expect(said(readArticle(decided('rejected', one)))).toEqual(original);
      }
      expect([...suggestedValuesOf(done)]).toEqual([]);
    }),
    { numRuns: rounds },
  );
});
