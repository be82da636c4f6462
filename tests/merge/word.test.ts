import type { EditorState, Transaction } from '@tiptap/pm/state';
import { TextSelection } from '@tiptap/pm/state';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { articleOfCopy } from '../../shared/interchange/copy/articleOfCopy';
import { bringWord } from '../../shared/interchange/word/bringWord';
import type { BroughtBack } from '../../shared/interchange/word/BroughtBack';
import { isAnythingBack } from '../../shared/interchange/word/BroughtBack';
import { emptyDocument } from '../../shared/article/documentShape';
import type { Reading } from '../../shared/article/flatText';
import { plainText, readBlocks } from '../../shared/article/flatText';
import { noteSuggestion } from '../../shared/review/suggestions/noteSuggestion';
import { readSuggestions } from '../../shared/review/suggestions/readSuggestions';
import { settleSuggestions } from '../../shared/review/suggestions/settleSuggestions';
import { addComment, startThread } from '../../shared/review/threads/editThreads';
import { readThreads } from '../../shared/review/threads/readThreads';
import { SuggestingWriter } from './suggestingWriter';
import { documentLeft } from '../../electron/press/word/loadWhole';
import { ReturnIds } from '../../electron/press/word/ReturnIds';
import { throughWord } from './throughWord';
import { bodySchema } from './writers';

const rounds = Number(process.env['KATERN_MERGE_ROUNDS'] ?? 120);

const step = fc.record({
  do: fc.constantFrom(
    'type',
    'split',
    'break',
    'erase',
    'replace',
    'bold',
    'unbold',
    'link',
    'unlink',
    'block',
  ),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 9 }),
  who: fc.constantFrom('Anna', 'Bram'),
});

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const steps = fc.array(step, { maxLength: 14 });

function begin(): Y.Doc {
  const doc = emptyDocument({ gc: false });
  doc.clientID = 1;
  doc.getText('headline').insert(0, 'De kop', {});
  doc.getText('standfirst').insert(0, 'De intro van het stuk', {});
  const text = doc.getText('body');
  text.insert(0, 'Een kop erin', {});
  text.insert(text.length, '\n', { block: 'subhead' });
  text.insert(text.length, 'Hier staan woorden, ', {});
  text.insert(text.length, 'vet gezet', { bold: true });
  text.insert(text.length, '\n', {});
  text.insert(text.length, 'een adres hier', { link: 'https://example.org/een' });
  text.insert(text.length, '\n', { block: 'list-item', ordered: false, depth: 1 });
  text.insert(text.length, 'slot & <eind>', {});
  text.insert(text.length, '\n', {});
  return doc;
}

function copyOf(doc: Y.Doc, clientId: number): Y.Doc {
  const copy = emptyDocument({ gc: false });
  copy.clientID = clientId;
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  return copy;
}

function carry(state: EditorState, what: Step, fresh: string): Transaction | null {
  const { tr, schema, doc } = state;
  const size = doc.content.size;
  const place = (at: number): number =>
    TextSelection.near(doc.resolve(Math.min(Math.max(Math.round(at), 1), size - 1))).from;
  const from = place(what.at * size);
  const to = Math.max(from, place(from + what.length));
  switch (what.do) {
    case 'type':
      return tr.insertText(fresh, from);
    case 'split':
      return tr.split(from);
    case 'break':
      return tr.insert(from, schema.node('lineBreak'));
    case 'erase':
      return from < to ? tr.delete(from, to) : null;
    case 'replace':
      return from < to ? tr.insertText(fresh, from, to) : null;
    case 'bold':
      return from < to ? tr.addMark(from, to, schema.mark('bold')) : null;
    case 'unbold':
      return from < to ? tr.removeMark(from, to, schema.marks['bold']) : null;
    case 'link':
      return from < to
        ? tr.addMark(from, to, schema.mark('link', { href: `https://example.org/${fresh.trim()}` }))
        : null;
    case 'unlink':
      return from < to ? tr.removeMark(from, to, schema.marks['link']) : null;
    default:
      return tr.setBlockType(from, from, schema.nodes['quote']!, null);
  }
}

/** Somebody who suggests; `as` is one name for all they do. */
function work(doc: Y.Doc, all: readonly Step[], as = ''): SuggestingWriter {
  const writer = new SuggestingWriter(doc, 'body');
  all.forEach((what, index) => {
    writer.by = as || what.who;
    writer.write((state) => carry(state, what, `${as.slice(0, 1)}${index}nieuw `));
  });
  return writer;
}

const readings: Reading[] = ['original', 'accepted'];

function read(doc: Y.Doc): unknown {
  return readings.map((reading) => readBlocks(doc.getText('body'), reading));
}

/** What is suggested character by character: by whom and of when, not under which id. */
function written(doc: Y.Doc): unknown[] {
  const facts = new Map(readSuggestions(doc).map(({ id, by, at }) => [id, `${by} ${at}`]));
  return (doc.getText('body').toDelta() as { insert: unknown; attributes?: object }[]).flatMap(
    ({ insert, attributes }) => {
      const named = JSON.parse(
        JSON.stringify(attributes ?? {}, (_key, value: unknown) =>
          typeof value === 'string' ? (facts.get(value) ?? value) : value,
        ),
      ) as Record<string, unknown>;
      const sorted = Object.fromEntries(Object.entries(named).sort(([a], [b]) => (a < b ? -1 : 1)));
      const about = JSON.stringify(sorted);
      return typeof insert === 'string'
        ? insert.split('').map((sign) => `${sign} ${about}`)
        : [`${JSON.stringify(insert)} ${about}`];
    },
  );
}

const { idOf, kindOf } = new ReturnIds({ article: 'x', snapshot: '' });

/** Brings what stands in a document, as Word would save it, into an article that it left when that was `then`. */
function bring(doc: Y.Doc, then: Y.Doc, changed: Y.Doc, at?: string): BroughtBack {
  const fork = documentLeft(doc, Y.encodeSnapshot(Y.snapshot(then)), (id) => kindOf(id) !== null);
  if (!fork) throw new Error('It left elsewhere.');
  return bringWord(
    doc,
    fork,
    throughWord(changed, 'Carla', [], undefined, at),
    { idOf, kindOf, nobody: 'Onbekend', now: '2026-11-29T15:00:00.000Z' },
    () => Y.applyUpdate(doc, Y.encodeStateAsUpdate(fork)),
  );
}

const start = { id: 'x', language: 'nl', createdAt: '2026-11-29T12:00:00.000Z' } as const;

describe('an article that goes through Word', () => {
  test('is the same elsewhere: words, suggestions, by whom and of when', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const { doc } = work(begin(), all);
        const copy = throughWord(doc, 'Anna');
        const there = articleOfCopy(copy, { ...start, idOf, asItStands: true });
        expect(read(there)).toEqual(read(doc));
        expect(written(there)).toEqual(written(doc));
        expect(there.getText('headline').toString()).toBe('De kop');
        expect(there.getText('standfirst').toString()).toBe('De intro van het stuk');
      }),
      { numRuns: rounds },
    );
  });

  test('brings nothing where nothing was done', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const { doc } = work(begin(), all);
        const before = written(doc);
        expect(isAnythingBack(bring(doc, copyOf(doc, 9), doc))).toBe(false);
        expect(written(doc)).toEqual(before);
      }),
      { numRuns: rounds },
    );
  });

  test('brings what was suggested in Word, and what is printed stays', () => {
    fc.assert(
      fc.property(steps, steps, (ours, done) => {
        // Who sets words back to what is printed leaves no trace of it: see the decision.
        const { doc } = work(
          begin(),
          ours.filter((one) => one.do !== 'unbold'),
        );
        const then = copyOf(doc, 9);
        // Nobody can have words lead elsewhere there of which that is suggested, but in what is inserted.
        const isLinked = ours.some((one) => one.do.endsWith('link'));
        const theirs = done.filter((one) => !one.do.startsWith('un') && !(isLinked && one.do === 'link'));
        const there = work(copyOf(doc, 20), theirs, 'Carla').doc;
        bring(doc, then, there);
        expect(read(doc)).toEqual(read(there));
        // The same document again; not where words are edited whose link is suggested to change, see the decision.
        const once = written(doc);
        expect(isLinked || !isAnythingBack(bring(doc, then, there))).toBe(true);
        expect(written(doc)).toEqual(once);
      }),
      { numRuns: rounds },
    );
  });

  test('brings what was written on in it when it comes back again, and nothing twice', () => {
    fc.assert(
      fc.property(steps, steps, steps, (ours, first, second) => {
        const [all, once, more] = [ours, first, second].map((some) =>
          some.filter((one) => !/bold|link/.test(one.do)),
        );
        const { doc } = work(begin(), all ?? []);
        const then = copyOf(doc, 9);
        const there = work(copyOf(doc, 20), once ?? [], 'Carla').doc;
        bring(doc, then, there);
        work(there, more ?? [], 'Carla');
        bring(doc, then, there);
        expect(read(doc)).toEqual(read(there));
        const before = written(doc);
        expect(isAnythingBack(bring(doc, then, there))).toBe(false);
        expect(written(doc)).toEqual(before);
      }),
      { numRuns: rounds },
    );
  });

  test('brings what was edited on in it without tracking, and no word twice', () => {
    fc.assert(
      fc.property(steps, steps, (first, second) => {
        const doc = begin();
        const there = copyOf(doc, 20);
        const last = '2026-11-29T14:30:00.000Z';
        for (const [some, at] of [[first] as const, [second, last] as const, [[], last] as const]) {
          const words = some.filter((one) => !/bold|link|block/.test(one.do));
          work(there, words, 'Carla');
          settleSuggestions(there, { ids: null }, 'accepted', 'Carla', start.createdAt);
          bring(doc, begin(), there, at);
          expect(readBlocks(doc.getText('body'))).toEqual(readBlocks(begin().getText('body')));
          expect(readBlocks(doc.getText('body'), 'accepted')).toEqual(readBlocks(there.getText('body')));
        }
      }),
      { numRuns: rounds },
    );
  });

  test('brings what was edited there without tracking as suggestions', () => {
    fc.assert(
      fc.property(steps, (theirs) => {
        const doc = begin();
        const there = copyOf(doc, 20);
        const writer = work(there, theirs, 'Carla');
        settleSuggestions(writer.doc, { ids: null }, 'accepted', 'Carla', start.createdAt);
        bring(doc, begin(), there);
        expect(readBlocks(doc.getText('body'))).toEqual(readBlocks(begin().getText('body')));
        expect(readBlocks(doc.getText('body'), 'accepted')).toEqual(readBlocks(there.getText('body')));
        for (const { by } of readSuggestions(doc)) expect(by).toBe('Carla');
      }),
      { numRuns: rounds },
    );
  });

  test('a paragraph that was added behind the last one stands there', () => {
    const doc = begin();
    const there = copyOf(doc, 20);
    const text = there.getText('body');
    text.insert(text.length, 'nog een', {});
    text.insert(text.length, '\n', {});
    bring(doc, begin(), there);
    expect(readBlocks(doc.getText('body'), 'accepted')).toEqual(readBlocks(text));
    expect(readBlocks(doc.getText('body'))).toEqual(readBlocks(begin().getText('body')));
  });

  test('decides on what was taken over or turned down in Word', () => {
    fc.assert(
      fc.property(steps, fc.constantFrom('accepted' as const, 'rejected' as const), (all, decision) => {
        const { doc } = work(begin(), all);
        const there = copyOf(doc, 20);
        settleSuggestions(there, { ids: null }, decision, 'Carla', start.createdAt);
        const [before, after] = [
          readSuggestions(doc),
          readings.map((one) => readBlocks(doc.getText('body'), one)),
        ];
        const { accepted, rejected } = bring(doc, copyOf(doc, 9), there);
        expect(decision === 'accepted' ? rejected : accepted).toBe(0);
        const open = readSuggestions(doc).map(({ id }) => id);
        // What is left open is as it was; decided is all where nothing could be meant otherwise.
        if (open.length === 0) expect(read(doc)).toEqual(read(there));
        else expect(open.every((id) => before.some((one) => one.id === id))).toBe(true);
        expect(readBlocks(doc.getText('body'), decision === 'accepted' ? 'accepted' : 'original')).toEqual(
          after[decision === 'accepted' ? 1 : 0],
        );
      }),
      { numRuns: rounds },
    );
  });

  test('decides only where nothing else can be meant', () => {
    const doc = begin();
    const text = doc.getText('body');
    const at = text.toString().indexOf('woorden');
    for (const id of ['een', 'twee']) noteSuggestion(doc, id, 'Anna', `2026-11-29T12:00:0${id.length}.000Z`);
    text.format(at, 7, { deleted: 'een' });
    text.insert(at + 7, 'zinnen', { inserted: 'een' });
    text.format(text.toString().indexOf('slot'), 4, { setBold: { id: 'twee', to: true } });
    const decided = (decide: (there: Y.Doc) => void): unknown => {
      const [here, there] = [copyOf(doc, 30), copyOf(doc, 20)];
      decide(there);
      const { accepted, rejected, suggested } = bring(here, copyOf(doc, 9), there);
      return {
        accepted,
        rejected,
        suggested: suggested.length,
        open: readSuggestions(here).map(({ id }) => id),
      };
    };
    const settle =
      (id: string, decision: 'accepted' | 'rejected') =>
      (there: Y.Doc): void =>
        void settleSuggestions(there, { ids: new Set([id]) }, decision, 'Carla', start.createdAt);
    const none = { accepted: 0, rejected: 0, suggested: 0 };
    expect(decided(settle('een', 'accepted'))).toEqual({ ...none, accepted: 1, open: ['twee'] });
    expect(decided(settle('een', 'rejected'))).toEqual({ ...none, rejected: 1, open: ['twee'] });
    expect(decided(settle('twee', 'accepted'))).toEqual({ ...none, accepted: 1, open: ['een'] });
    expect(decided(settle('twee', 'rejected'))).toEqual({ ...none, rejected: 1, open: ['een'] });
    // Only what was to go is gone, and what was to come is still marked: that may be anything.
    const half = decided((there) => there.getText('body').delete(at, 7)) as { open: string[] };
    expect(half).toMatchObject({ accepted: 0, rejected: 0 });
    expect(half.open).toEqual(['een', 'twee']);
  });

  test('comes together with what was written here meanwhile', () => {
    fc.assert(
      fc.property(steps, steps, (here, theirs) => {
        const doc = begin();
        const then = copyOf(doc, 9);
        const there = work(copyOf(doc, 20), theirs, 'Carla').doc;
        const writer = new SuggestingWriter(doc, 'body');
        writer.suggests = false;
        here.forEach((what, index) => writer.write((state) => carry(state, what, `hier${index} `)));
        // How words are set may come out otherwise where both set them: whose mark holds is Yjs's decision.
        const printed = (): string[] => readBlocks(doc.getText('body')).map(({ runs }) => plainText(runs));
        const before = printed();
        bring(doc, then, there);
        expect(printed()).toEqual(before);
        writer.show();
        writer.state.doc.check();
        expect(writer.state.doc.type.schema).toBe(bodySchema);
      }),
      { numRuns: rounds },
    );
  });

  test('keeps comments, their answers and whether they are settled, and brings new ones', () => {
    const doc = begin();
    startThread(
      doc,
      'draad',
      { kind: 'text', text: 'body', from: 18, until: 25 },
      { id: 'eerste', at: '2026-11-29T12:00:01.000Z', by: 'Anna', text: 'Klopt dit?\nEcht?' },
    );
    const then = copyOf(doc, 9);
    const there = copyOf(doc, 20);
    expect(isAnythingBack(bring(copyOf(doc, 30), then, there))).toBe(false);
    startThread(
      there,
      'nieuw',
      { kind: 'text', text: 'headline', from: 3, until: 6 },
      { id: 'ander', at: '2026-11-29T13:00:00.000Z', by: 'Carla', text: 'Mooi' },
    );
    const back = bring(doc, then, there);
    expect(back.comments).toEqual([{ by: 'Carla', count: 1 }]);
    const threads = readThreads(doc);
    expect(threads.map(({ quote, comments }) => [quote, comments[0]?.by, comments[0]?.text])).toEqual([
      ['kop', 'Carla', 'Mooi'],
      ['staan w', 'Anna', 'Klopt dit?\nEcht?'],
    ]);
    expect(bring(doc, then, there).comments).toEqual([]);
  });

  test('leaves whom a comment mentions as it is, and shows it as it is written', () => {
    const doc = begin();
    const mentions = [{ by: 'Redactie', person: '00000000-0000-4000-8000-000000000001' }];
    const first = { id: 'eerste', at: '2026-11-29T12:00:01.000Z', by: 'Desk', text: '@Redactie?', mentions };
    startThread(doc, 'draad', { kind: 'text', text: 'body', from: 18, until: 25 }, first);
    const then = copyOf(doc, 9);
    const there = copyOf(doc, 20);
    const answer = { id: 'ander', at: '2026-11-29T13:00:00.000Z', by: 'Redactie', text: 'Ja, @Desk' };
    addComment(there, 'draad', answer);
    bring(doc, then, there);
    const said = readThreads(doc).flatMap(({ comments }) => comments);
    expect(said.map((one) => [one.text, one.mentions])).toEqual([
      ['@Redactie?', mentions],
      ['Ja, @Desk', []],
    ]);
  });
});
