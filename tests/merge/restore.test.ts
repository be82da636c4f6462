import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { Article } from '../../shared/article/Article';
import { createArticle } from '../../shared/article/createArticle';
import {
  bodyOf,
  byHand,
  headlineOf,
  standfirstOf,
  stillsOf,
  undoScope,
} from '../../shared/article/documentShape';
import { changeStill } from '../../shared/article/editStills';
import { readArticle } from '../../shared/article/readArticle';
import { shownStills } from '../../shared/article/shownStills';
import { compareArticles } from '../../shared/review/compareArticles';
import { restoreArticle, restorePart } from '../../shared/review/restoreArticle';
import { startThread } from '../../shared/review/threads/editThreads';
import { readThreads } from '../../shared/review/threads/readThreads';
import { wordsThen } from '../../shared/review/threads/wordsThen';
import { twoStates } from '../fixtures/articleStates';

/** What putting a state back brings back; what else there is belongs to the article's course. */
function copyOf(article: Article, slug = article.slug): unknown {
  const { status: _status, publishedAt: _publishedAt, notes: _notes, stills: _stills, ...copy } = article;
  return { ...copy, slug, stills: [...shownStills(article).values()] };
}

function documentOf(article: Article): Y.Doc {
  const { unknown: _unknown, ...values } = article;
  const doc = createArticle(values);
  // As it is opened: from an update, by somebody else.
  const opened = new Y.Doc();
  Y.applyUpdate(opened, Y.encodeStateAsUpdate(doc));
  return opened;
}

function undoOf(doc: Y.Doc): Y.UndoManager {
  return new Y.UndoManager(undoScope(doc), { trackedOrigins: new Set([byHand]), captureTimeout: 0 });
}

/** Typing, erasing and setting at random places, as many hands and merges leave a text behind. */
const strokes = fc.array(
  fc.record({
    text: fc.constantFrom('body' as const, 'standfirst' as const, 'headline' as const),
    kind: fc.constantFrom('type', 'erase', 'set', 'block', 'enter'),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(12),
  }),
  { maxLength: 12 },
);
type Stroke = typeof strokes extends fc.Arbitrary<(infer S)[]> ? S : never;

function strike(doc: Y.Doc, { text: name, kind, at, length }: Stroke, letters: string): void {
  const text = { body: bodyOf(doc), standfirst: standfirstOf(doc), headline: headlineOf(doc) }[name];
  const index = Math.floor(at * (text.length + 1));
  const room = Math.min(length, text.length - index);
  if (kind === 'type') text.insert(index, letters);
  else if (kind === 'enter' && name === 'body') text.insert(index, '\n', {});
  else if (kind === 'block' && name === 'body' && room > 0) text.format(index, room, { block: 'subhead' });
  else if (kind === 'erase' && room > 0) text.delete(index, room);
  else if (kind === 'set' && room > 0) text.format(index, room, { bold: true });
}

describe('putting a state back', () => {
  test('gives exactly its values, and undo exactly what was before', () => {
    fc.assert(
      fc.property(twoStates, strokes, ([state, now], done) => {
        const doc = documentOf(now);
        for (const stroke of done) strike(doc, stroke, 'zz');
        const undo = undoOf(doc);
        const before = readArticle(doc);
        restoreArticle(doc, state);
        const kept = now.publishedAt ? now.slug : state.slug;
        expect(copyOf(readArticle(doc))).toEqual(copyOf(state, kept));
        const { status, publishedAt, notes } = readArticle(doc);
        expect({ status, publishedAt, notes }).toEqual({
          status: before.status,
          publishedAt: before.publishedAt,
          notes: before.notes,
        });
        while (undo.canUndo()) undo.undo();
        expect(readArticle(doc)).toEqual(before);
        while (undo.canRedo()) undo.redo();
        expect(copyOf(readArticle(doc))).toEqual(copyOf(state, kept));
      }),
      { numRuns: 150 },
    );
  });

  test('changes nothing where nothing differs', () => {
    fc.assert(
      fc.property(twoStates, ([state]) => {
        const doc = documentOf(state);
        let updates = 0;
        doc.on('update', () => updates++);
        restoreArticle(doc, readArticle(doc));
        expect(updates).toBe(0);
      }),
    );
  });

  test('keeps every word that others typed meanwhile, and all desks agree', () => {
    fc.assert(
      fc.property(twoStates, strokes, ([state, now], done) => {
        const here = documentOf(now);
        const there = new Y.Doc();
        Y.applyUpdate(there, Y.encodeStateAsUpdate(here));
        // Marks of nobody's alphabet: no state has them by chance.
        const typed = done.filter(({ kind }) => kind === 'type');
        typed.forEach((stroke, index) => strike(there, stroke, String.fromCharCode(0xe000 + index)));
        changeStill(there, 'still-a', { description: 'Elders geschreven' });
        restoreArticle(here, state);
        Y.applyUpdate(here, Y.encodeStateAsUpdate(there));
        Y.applyUpdate(there, Y.encodeStateAsUpdate(here));
        expect(readArticle(here)).toEqual(readArticle(there));
        const all = [bodyOf(here), standfirstOf(here), headlineOf(here)]
          .map((text) => text.toString())
          .join('');
        typed.forEach((_stroke, index) => {
          expect(all.split(String.fromCharCode(0xe000 + index))).toHaveLength(2);
        });
        if (state.stills.some(({ id }) => id === 'still-a')) {
          expect(stillsOf(here).get('still-a')?.get('description')).toBe('Elders geschreven');
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('what threads are about, once a state is put back', () => {
  /** The words of threads, as they are printed; null for those that are gone. */
  const words = (doc: Y.Doc): Map<string, string | null> =>
    new Map(
      readThreads(doc).map(({ id, place }) => {
        if (place.kind !== 'text') return [id, null];
        return [id, `${place.text} ${doc.getText(place.text).toString().slice(place.from, place.until)}`];
      }),
    );
  const first = (id: string) => ({
    id: `c-${id}`,
    at: '2026-01-02T10:00:00.000Z',
    by: 'Redacteur',
    text: '?',
  });

  test('are the words it was about there, and undo leaves none without words that had some', () => {
    fc.assert(
      fc.property(twoStates, strokes, strokes, strokes, ([start], before, threads, after) => {
        const doc = documentOf(start);
        for (const stroke of before) strike(doc, stroke, 'zz');
        threads.forEach(({ text: name, at, length }, index) => {
          const text = { body: bodyOf(doc), standfirst: standfirstOf(doc), headline: headlineOf(doc) }[name];
          const from = Math.floor(at * (text.length + 1));
          const until = Math.min(from + length, text.length);
          if (from < until)
            startThread(doc, `t-${index}`, { kind: 'text', text: name, from, until }, first(String(index)));
        });
        const then = new Y.Doc();
        Y.applyUpdate(then, Y.encodeStateAsUpdate(doc));
        const wordsBefore = words(doc);
        for (const stroke of after) strike(doc, stroke, 'yyy');
        const wordsAfter = words(doc);
        const undo = undoOf(doc);
        restoreArticle(doc, readArticle(then), wordsThen(then, doc));
        expect(words(doc)).toEqual(wordsBefore);
        while (undo.canUndo()) undo.undo();
        const undone = words(doc);
        for (const [id, said] of wordsAfter) if (said !== null) expect(undone.get(id)).not.toBeNull();
      }),
      { numRuns: 150 },
    );
  });

  test('stays where its words were taken, where only another paragraph is put back', () => {
    const run = (text: string) => ({ kind: 'text' as const, text, bold: false, italic: false, link: '' });
    const doc = createArticle({
      id: 'een',
      language: 'nl',
      createdAt: '2026-01-02T03:04:05Z',
      headline: '',
      standfirst: [],
      body: ['Het regende hard.', 'Niemand ging naar huis.', 'De winkel was dicht.'].map((text) => ({
        kind: 'paragraph' as const,
        runs: [run(text)],
      })),
      stills: [],
    });
    const then = new Y.Doc();
    Y.applyUpdate(then, Y.encodeStateAsUpdate(doc));
    const state = readArticle(then);
    // Begun since, about words that stood there, of which two are gone now.
    const text = bodyOf(doc);
    const at = (part: string) => ({
      kind: 'text' as const,
      text: 'body' as const,
      from: text.toString().indexOf(part),
      until: text.toString().indexOf(part) + part.length,
    });
    for (const part of ['regende', 'Niemand', 'winkel']) startThread(doc, part, at(part), first(part));
    text.delete(at('Niemand ging').from, 'Niemand ging'.length);
    text.insert(at(' naar huis.').from, 'Iedereen bleef', {});
    text.delete(at('winkel ').from, 'winkel '.length);
    const { body } = compareArticles(state, readArticle(doc));
    const row = body.findIndex(({ before }) => JSON.stringify(before).includes('Niemand'));
    restorePart(doc, state, { part: 'row', row }, wordsThen(then, doc));
    expect(words(doc)).toEqual(
      new Map([
        ['regende', 'body regende'],
        ['Niemand', 'body Niemand'],
        ['winkel', null],
      ]),
    );
  });
});

describe('putting one part back', () => {
  test('each of them in turn gives the whole state', () => {
    fc.assert(
      fc.property(twoStates, ([state, now]) => {
        const doc = documentOf(now);
        restorePart(doc, state, { part: 'headline' });
        restorePart(doc, state, { part: 'standfirst' });
        restorePart(doc, state, { part: 'tags' });
        for (const { field } of compareArticles(state, readArticle(doc)).fields) {
          restorePart(doc, state, { part: 'field', field });
        }
        // Rows are found anew after each: some of them go, others come.
        for (let round = 0; round < 60; round++) {
          const { body } = compareArticles(state, readArticle(doc));
          const differs = body.map(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
          // A body is never without a block: what is to come comes before what is to go.
          const coming = body.findIndex(({ before }, index) => differs[index] && before.length > 0);
          const row = coming < 0 ? differs.indexOf(true) : coming;
          if (row < 0) break;
          restorePart(doc, state, { part: 'row', row });
        }
        for (const { id, texts, picture } of compareArticles(state, readArticle(doc)).stills) {
          for (const { part } of texts) restorePart(doc, state, { part: 'still', still: id, value: part });
          if (picture) restorePart(doc, state, { part: 'still', still: id, value: null });
        }
        const restored = readArticle(doc);
        expect({ ...restored, stills: [...shownStills(restored).values()] }).toEqual({
          ...state,
          stills: [...shownStills(state).values()],
        });
      }),
      { numRuns: 100 },
    );
  });

  test('leaves all the rest as it is', () => {
    fc.assert(
      fc.property(twoStates, fc.nat(), ([state, now], pick) => {
        const doc = documentOf(now);
        const { body } = compareArticles(state, now);
        const row = pick % body.length;
        restorePart(doc, state, { part: 'row', row });
        const { body: restored, stills: _stills, ...rest } = readArticle(doc);
        const { body: _body, stills: _now, ...untouched } = now;
        expect(rest).toEqual(untouched);
        const both = new Set([row, body[row]?.moved ?? row]);
        const wanted = body.flatMap((one, index) => (both.has(index) ? one.before : one.after));
        expect(restored).toEqual(wanted.length > 0 ? wanted : [{ kind: 'paragraph', runs: [] }]);
      }),
      { numRuns: 100 },
    );
  });

  test('of a still puts back the one value, or the picture with all that was known of it', () => {
    fc.assert(
      fc.property(twoStates, fc.nat(), ([state, now], pick) => {
        const both = compareArticles(state, now).stills.filter(({ before, after }) => before && after);
        const one = both[pick % Math.max(1, both.length)];
        if (!one?.before || !one.after) return;
        const value = one.picture ? null : one.texts[pick % one.texts.length]!.part;
        const doc = documentOf(now);
        restorePart(doc, state, { part: 'still', still: one.id, value });
        const anew = one.before.original.hash !== one.after.original.hash;
        const { before, after } = one;
        expect(readArticle(doc)).toEqual({
          ...now,
          stills: now.stills.map((still) => {
            if (still.id !== one.id) return still;
            if (value !== null) return { ...after, [value]: before[value] };
            const { focus, turns, crops } = before;
            return anew ? before : { ...after, focus, turns, crops };
          }),
        });
      }),
      { numRuns: 300 },
    );
  });

  test('a caption put back leaves the still that is shown as it is', () => {
    fc.assert(
      fc.property(twoStates, fc.nat(), ([state, now], pick) => {
        const doc = documentOf(now);
        restorePart(doc, state, { part: 'row', row: pick % compareArticles(state, now).body.length });
        const shown = shownStills(now);
        const stills = readArticle(doc).stills.filter(({ id }) => shown.has(id));
        expect(stills.map((still) => [still.id, still])).toEqual([...shown]);
      }),
      { numRuns: 100 },
    );
  });
});
