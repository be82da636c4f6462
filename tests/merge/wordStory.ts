import type { EditorState, Transaction } from '@tiptap/pm/state';
import { TextSelection } from '@tiptap/pm/state';
import fc from 'fast-check';
import * as Y from 'yjs';
import { bringWord } from '../../shared/interchange/word/bringWord';
import type { BroughtBack } from '../../shared/interchange/word/BroughtBack';
import { emptyDocument } from '../../shared/article/documentShape';
import type { Reading } from '../../shared/article/flatText';
import { readBlocks } from '../../shared/article/flatText';
import { insertedBy, settingOf } from '../../shared/article/Suggested';
import { factsOf, readSuggestions } from '../../shared/review/suggestions/readSuggestions';
import { SuggestingWriter } from './suggestingWriter';
import { documentLeft } from '../../electron/press/word/loadWhole';
import { ReturnIds } from '../../electron/press/word/ReturnIds';
import { throughWord } from './throughWord';

export const rounds = Number(process.env['KATERN_MERGE_ROUNDS'] ?? 120);

export const step = fc.record({
  do: fc.constantFrom(
    'type',
    'split',
    'break',
    'erase',
    'replace',
    'bold',
    'unbold',
    'italic',
    'link',
    'unlink',
    'speak',
    'unspeak',
    'block',
    'paragraph',
    'list',
  ),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 9 }),
  who: fc.constantFrom('Anna', 'Bram'),
});

export type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

export const steps = fc.array(step, { maxLength: 14 });

/** Without saying languages: where nobody tracked that, it is not known to be meant. */
export const untold = steps.map((all) => all.filter(({ do: what }) => !what.endsWith('speak')));

export function begin(): Y.Doc {
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
  text.insert(text.length, 'slot & <eind> ', {});
  text.insert(text.length, 'the end', { language: 'en' });
  text.insert(text.length, '\n', {});
  return doc;
}

export function copyOf(doc: Y.Doc, clientId: number): Y.Doc {
  const copy = emptyDocument({ gc: false });
  copy.clientID = clientId;
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  return copy;
}

export function carry(state: EditorState, what: Step, fresh: string): Transaction | null {
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
    case 'italic':
      return from < to ? tr.addMark(from, to, schema.mark('italic')) : null;
    case 'link':
      return from < to
        ? tr.addMark(from, to, schema.mark('link', { href: `https://example.org/${fresh.trim()}` }))
        : null;
    case 'unlink':
      return from < to ? tr.removeMark(from, to, schema.marks['link']) : null;
    case 'speak':
      return from < to
        ? tr.addMark(from, to, schema.mark('language', { code: what.length > 5 ? 'ar' : 'en' }))
        : null;
    case 'unspeak':
      return from < to ? tr.removeMark(from, to, schema.marks['language']) : null;
    case 'paragraph':
      return tr.setBlockType(from, from, schema.nodes['paragraph']!, null);
    case 'list':
      return tr.setBlockType(from, from, schema.nodes['listItem']!, { ordered: what.length > 5, depth: 1 });
    default:
      return tr.setBlockType(from, from, schema.nodes['quote']!, null);
  }
}

/** Somebody who suggests; `as` is one name for all they do. */
export function work(doc: Y.Doc, all: readonly Step[], as = ''): SuggestingWriter {
  const writer = new SuggestingWriter(doc, 'body');
  all.forEach((what, index) => {
    writer.by = as || what.who;
    writer.write((state) => carry(state, what, `${as.slice(0, 1)}${index}nieuw `));
  });
  return writer;
}

export const readings: Reading[] = ['original', 'accepted'];

export function read(doc: Y.Doc): unknown {
  return readings.map((reading) => readBlocks(doc.getText('body'), reading));
}

/** What is suggested character by character: by whom and of when, not under which id. */
export function written(doc: Y.Doc): unknown[] {
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

/** Whether somebody set something back of which others suggest to set it otherwise. */
export function isSetBack(then: Y.Doc, there: Y.Doc, by: string): boolean {
  const sets = (doc: Y.Doc): string[][] => {
    const own = new Set(readSuggestions(doc).flatMap((one) => (one.by === by ? [one.id] : [])));
    return (doc.getText('body').toDelta() as { insert: unknown; attributes?: object }[]).flatMap(
      ({ insert, attributes = {} }) =>
        own.has(insertedBy({ ...attributes }))
          ? []
          : Array.from({ length: typeof insert === 'string' ? insert.length : 1 }, () =>
              Object.keys(attributes).filter((key) => key.startsWith('set')),
            ),
    );
  };
  const left = sets(there);
  return sets(then).some((keys, at) => keys.some((key) => !left[at]?.includes(key)));
}

/** Whether one would have words bold, and another the same italic or in another language. */
export function isSetByTwo(doc: Y.Doc): boolean {
  return (doc.getText('body').toDelta() as { attributes?: Record<string, unknown> }[]).some(
    ({ attributes = {} }) => {
      const set = [attributes['setBold'], attributes['setItalic'], attributes['setLanguage']];
      const by = set.flatMap((one) => {
        const setting = settingOf(one);
        return setting ? [factsOf(doc, setting.id).by] : [];
      });
      return new Set(by).size > 1;
    },
  );
}

/** Whether letters that somebody deleted are followed by the same ones, inserted by them: with another link that suggests it. */
export function isLikeALink(doc: Y.Doc): boolean {
  const inserts = doc.getText('body').toDelta() as {
    insert: unknown;
    attributes?: Record<string, unknown>;
  }[];
  const by = (id: unknown): string => (typeof id === 'string' ? String(factsOf(doc, id).by) : '');
  const letters = inserts.flatMap(({ insert, attributes = {} }) =>
    [...(typeof insert === 'string' ? insert : '*')].map((letter) => ({
      deleted: attributes['deleted'] ? `${by(attributes['deleted'])} ${letter}` : null,
      inserted: attributes['inserted'] ? `${by(attributes['inserted'])} ${letter}` : null,
    })),
  );
  return letters.some((_, place) => {
    for (let length = 1; length <= place; length++) {
      const gone = letters.slice(place - length, place).map(({ deleted }) => deleted);
      const come = letters.slice(place, place + length).map(({ inserted }) => inserted);
      if (gone.includes(null) || come.includes(null)) return false;
      if (gone.join('|') === come.join('|')) return true;
    }
    return false;
  });
}

export const { idOf, kindOf } = new ReturnIds({ article: 'x', snapshot: '' });

/** Brings what stands in a document, as Word would save it, into an article that it left when that was `then`. */
export function bring(doc: Y.Doc, then: Y.Doc, changed: Y.Doc, at?: string): BroughtBack {
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

export const start = { id: 'x', language: 'nl', createdAt: '2026-11-29T12:00:00.000Z' } as const;
