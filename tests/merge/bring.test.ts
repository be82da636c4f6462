import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { createArticle } from '../../shared/article/createArticle';
import {
  bodyOf,
  commentsOf,
  emptyDocument,
  headlineOf,
  stillsOf,
  versionsOf,
} from '../../shared/article/documentShape';
import { setFields } from '../../shared/article/editFields';
import { changeStill } from '../../shared/article/editStills';
import { addTag, removeTag } from '../../shared/article/editTags';
import { addVersion } from '../../shared/article/editVersions';
import { plainText } from '../../shared/article/flatText';
import { readArticle } from '../../shared/article/readArticle';
import { textNames } from '../../shared/article/textNames';
import { noteWriter } from '../../shared/article/writers';
import { asWritten } from '../../shared/review/merging/asWritten';
import { Knowledge } from '../../shared/review/merging/Knowledge';
import type { Merged } from '../../shared/review/merging/mergeCopies';
import { mergeCopies } from '../../shared/review/merging/mergeCopies';
import { readAllSuggestions } from '../../shared/review/suggestions/readAllSuggestions';
import { settleSuggestions } from '../../shared/review/suggestions/settleSuggestions';
import { suggestValue } from '../../shared/review/suggestions/suggestValue';
import { addComment, resolveThread, startThread } from '../../shared/review/threads/editThreads';
import { readThreads } from '../../shared/review/threads/readThreads';
import { fakeOriginal } from '../fixtures/fakeRenditions';
import { stillOf } from '../fixtures/filmArticle';
import { carryOut, deed, Pen } from './deeds';
import { SuggestingWriter } from './suggestingWriter';

const rounds = Number(process.env['KATERN_MERGE_ROUNDS'] ?? 150);

/** Each letter of it is there once, as every letter that is typed. */
const opening = 'Ⴀⴀⴁ ⴂⴃⴄ ⴅⴆⴇ. Ⴁⴈⴉ ⴊⴋⴌ.\nႢⴍⴎ ⴏⴐⴑ. Ⴃⴒⴓ ⴔⴕⴖ ⴗⴘⴙ.\nႤⴚⴛ ⴜⴝⴞ.';

type Doing =
  | { do: 'write'; what: typeof deed extends fc.Arbitrary<infer D> ? D : never; suggest: boolean }
  | { do: 'stop'; place: number }
  | { do: 'settle'; as: 'accepted' | 'rejected' }
  | { do: 'headline'; place: number }
  | { do: 'field'; key: 'kicker' | 'notes' | 'byline' }
  | { do: 'still'; key: 'altText' | 'creator' | 'usageTerms' }
  | { do: 'suggestValue'; key: 'altText' | 'creator' }
  | { do: 'tag'; label: string; has: boolean }
  | { do: 'begin'; place: number; length: number }
  | { do: 'answer' | 'resolve'; which: number }
  | { do: 'version' }
  | { do: 'send' }
  | { do: 'receive'; which: number };

const place = fc.double({ min: 0, max: 1, noNaN: true });
const which = fc.nat({ max: 9 });
const doing: fc.Arbitrary<Doing> = fc.oneof(
  {
    weight: 14,
    arbitrary: fc.record({ do: fc.constant('write' as const), what: deed, suggest: fc.boolean() }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('stop' as const), place }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('settle' as const),
      as: fc.constantFrom('accepted' as const, 'rejected' as const),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('headline' as const), place }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('field' as const),
      key: fc.constantFrom('kicker' as const, 'notes' as const, 'byline' as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('still' as const),
      key: fc.constantFrom('altText' as const, 'creator' as const, 'usageTerms' as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('suggestValue' as const),
      key: fc.constantFrom('altText' as const, 'creator' as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('tag' as const),
      label: fc.constantFrom('Film', 'Series'),
      has: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('begin' as const),
      place,
      length: fc.integer({ min: 1, max: 9 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('answer' as const, 'resolve' as const), which }) },
  { weight: 1, arbitrary: fc.constant({ do: 'version' as const }) },
  { weight: 4, arbitrary: fc.constant({ do: 'send' as const }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('receive' as const), which }) },
);

/** A desk: what its library has stored of the article, and a window in which it is written. */
class Desk {
  readonly log: Uint8Array[];
  readonly doc = emptyDocument();
  readonly writer: SuggestingWriter;
  readonly by: string;

  constructor(start: Uint8Array, number: number) {
    this.log = [start];
    this.by = `Schrijver ${number}`;
    this.doc.clientID = 10 + number;
    Y.applyUpdate(this.doc, start, 'library');
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'library') this.log.push(update);
    });
    noteWriter(this.doc, this.by);
    this.writer = new SuggestingWriter(this.doc, 'body');
    this.writer.by = this.by;
  }

  /** Brings a copy in; null where there was nothing to it. */
  bring(copy: readonly Uint8Array[]): Merged | null {
    const merged = mergeCopies(asWritten(this.log), asWritten(copy));
    if (!merged.update) return null;
    this.log.push(merged.update);
    Y.applyUpdate(this.doc, merged.update, 'library');
    return merged;
  }
}

function start(): Uint8Array {
  const doc = createArticle({
    id: 'een',
    language: 'nl',
    createdAt: '2026-01-02T03:04:05Z',
    headline: 'Kop',
    stills: [stillOf('eerste', fakeOriginal, { altText: 'Een plein', creator: 'Persfoto' })],
  });
  bodyOf(doc).insert(0, opening, {});
  return Y.encodeStateAsUpdate(doc);
}

/** What is printed of the three texts, each line as it is told. */
function wordsIn(doc: Y.Doc): string {
  const { headline, standfirst, body } = readArticle(doc);
  const lines = [headline, plainText(standfirst), ...body.map(({ runs }) => plainText(runs))];
  return lines.map((line) => line.replace(/\s+/g, ' ')).join('\n');
}

/** What a text says character by character: where marks were noted twice it is in more pieces. */
function charactersOf(text: Y.Text): [character: unknown, attributes: unknown][] {
  const inserts = text.toDelta() as { insert: unknown; attributes?: Record<string, unknown> }[];
  return inserts.flatMap(({ insert, attributes = {} }) =>
    (typeof insert === 'string' ? [...insert] : [insert]).map((one): [unknown, unknown] => [one, attributes]),
  );
}

/** The letters of the body between two places, as the flat text counts. */
function lettersBetween(doc: Y.Doc, from: number, until: number): string[] {
  const between = charactersOf(bodyOf(doc)).slice(from, until);
  return between.flatMap(([character]) => (typeof character === 'string' ? [character] : []));
}

/** All that a person sees of an article. */
function seen(doc: Y.Doc): unknown {
  const texts = textNames.map((name) => charactersOf(doc.getText(name)));
  const suggestions = readAllSuggestions(doc).map((one) =>
    'pieces' in one ? [one.id, one.by, one.from, one.until, one.pieces.map(({ kind }) => kind)] : one,
  );
  return [readArticle(doc), readArticle(doc, 'accepted'), texts, readThreads(doc), suggestions];
}

/** Every letter of which it matters what becomes of it. */
interface Letters {
  pen: Pen;
  /** What each thread began with. */
  begun: Map<string, Set<string>>;
  /** Turned down, or taken over to go. */
  settled: Set<string>;
}

function carry(desk: Desk, doing: Doing, number: number, { pen, begun, settled }: Letters): void {
  const { doc, writer, by } = desk;
  const at = new Date(Date.UTC(2026, 0, 5, 9, number)).toISOString();
  const comment = { id: `reactie ${number}`, at, by, text: `tekst ${number}` };
  switch (doing.do) {
    case 'write':
      writer.suggests = doing.suggest;
      return carryOut(writer, doing.what, pen);
    case 'stop':
      writer.suggests = false;
      return carryOutStop(writer, doing.place);
    case 'settle': {
      const written = (): string => `${bodyOf(doc).toString()}${headlineOf(doc).toString()}`;
      const before = new Set(written());
      settleSuggestions(doc, { ids: null }, doing.as, by, at);
      writer.show();
      const after = written();
      for (const one of before) if (!after.includes(one)) settled.add(one);
      return;
    }
    case 'headline': {
      const headline = headlineOf(doc);
      return doc.transact(() => headline.insert(Math.round(doing.place * headline.length), pen.fresh(), {}));
    }
    case 'field':
      return setFields(doc, { [doing.key]: `waarde ${number}` });
    case 'still':
      return changeStill(doc, 'eerste', { [doing.key]: `waarde ${number}` });
    case 'suggestValue': {
      const about = { kind: 'still', still: 'eerste', key: doing.key } as const;
      return suggestValue(doc, about, `voorstel ${number}`, { id: `waarde ${number}`, by, at });
    }
    case 'tag': {
      const tag = { kind: 'topic' as const, label: doing.label };
      return doing.has ? addTag(doc, tag, number) : removeTag(doc, tag);
    }
    case 'begin': {
      const { length } = bodyOf(doc);
      const from = Math.floor(doing.place * (length - 1));
      const until = Math.min(from + doing.length, length);
      begun.set(`draad ${number}`, new Set(lettersBetween(doc, from, until)));
      return startThread(doc, `draad ${number}`, { kind: 'text', text: 'body', from, until }, comment);
    }
    case 'answer':
    case 'resolve': {
      const threads = readThreads(doc);
      const thread = threads[doing.which % Math.max(1, threads.length)];
      if (!thread) return;
      if (doing.do === 'answer') addComment(doc, thread.id, comment);
      else resolveThread(doc, thread.id, by, at);
      return;
    }
    case 'send':
    case 'receive':
      // Between desks, and nobody's alone.
      return;
    case 'version':
      return addVersion(doc, { id: `versie ${number}`, kind: 'named', name: '', at, by });
  }
}

/** A full stop and a space, so that there are sentences to be changed. */
function carryOutStop(writer: SuggestingWriter, at: number): void {
  writer.write((state) => {
    const position = Math.round(at * (state.doc.content.size - 2)) + 1;
    const $at = state.doc.resolve(Math.min(position, state.doc.content.size));
    return $at.parent.isTextblock ? state.tr.insertText('. ', $at.pos) : null;
  });
}

test('whatever desks do apart, and however their copies travel, it comes together with nothing lost', () => {
  const history = fc.array(fc.tuple(fc.nat({ max: 3 }), doing), { minLength: 6, maxLength: 50 });
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 4 }), history, (count, all) => {
      const first = start();
      const desks = Array.from({ length: count }, (_, number) => new Desk(first, number));
      const letters: Letters = { pen: new Pen(), begun: new Map(), settled: new Set() };
      const sent: Uint8Array[][] = [];
      all.forEach(([who, what], number) => {
        const desk = desks[who % count]!;
        if (what.do === 'send') sent.push([...desk.log]);
        else if (what.do === 'receive') {
          const copy = sent[what.which % Math.max(1, sent.length)];
          if (copy) desk.bring(copy);
        } else carry(desk, what, number, letters);
      });
      const said = new Set(desks.flatMap(({ doc }) => [...commentsOf(doc).keys()]));
      const kept = new Set(desks.flatMap(({ doc }) => [...versionsOf(doc).keys()]));
      let isQuiet = false;
      for (let round = 0; !isQuiet && round < 3 * count; round++) {
        isQuiet = true;
        for (const one of desks) for (const other of desks) if (one.bring(other.log)) isQuiet = false;
      }
      expect(isQuiet, 'desks that have everything have nothing to bring').toBe(true);
      const docs = desks.map(({ log }) => asWritten(log));
      const [doc] = docs as [Y.Doc];
      for (const each of docs) expect(String(Knowledge.of(each))).toBe(String(Knowledge.of(doc)));
      for (const each of docs) expect(seen(each)).toEqual(seen(doc));
      for (const desk of desks) expect(seen(desk.doc)).toEqual(seen(doc));
      expect(readArticle(doc).unknown).toEqual([]);
      for (const id of said) expect(commentsOf(doc).has(id)).toBe(true);
      for (const id of kept) expect(versionsOf(doc).has(id)).toBe(true);
      const written = `${bodyOf(doc).toString()}${headlineOf(doc).toString()}`;
      const { pen, settled } = letters;
      const printed = wordsIn(doc);
      const isDecided = all.some(([, { do: what }]) => what === 'settle');
      for (const letter of [...pen.typed, ...opening.replace(/[.\s]/g, '')]) {
        if (!isDecided) expect(printed.split(letter).length - 1, 'printed').toBeLessThanOrEqual(1);
        if (!pen.erased.has(letter) && !settled.has(letter)) expect(written).toContain(letter);
      }
      const isLeft = (letter: string): boolean =>
        /\p{L}/u.test(letter) && !pen.erased.has(letter) && !settled.has(letter);
      for (const { id, place } of readThreads(doc)) {
        const left = [...(letters.begun.get(id) ?? [])].filter(isLeft);
        if (place.kind === 'text') {
          for (const letter of left) expect(lettersBetween(doc, place.from, place.until)).toContain(letter);
        } else if (place.kind === 'gone') expect(left, 'words of a thread that are there').toEqual([]);
      }
      expect(stillsOf(doc).size).toBe(1);
    }),
    { numRuns: rounds },
  );
}, 36_000_000);

test('two desks that bring in each other at once come to the very same, and again to nothing', () => {
  const history = fc.array(fc.tuple(fc.nat({ max: 1 }), doing), { minLength: 4, maxLength: 40 });
  fc.assert(
    fc.property(history, (all) => {
      const first = start();
      const [one, other] = [new Desk(first, 0), new Desk(first, 1)];
      const letters: Letters = { pen: new Pen(), begun: new Map(), settled: new Set() };
      all.forEach(([who, what], number) => {
        if (what.do === 'send' || what.do === 'receive') return;
        carry(who === 0 ? one : other, what, number, letters);
      });
      const [here, there] = [[...one.log], [...other.log]];
      const chosen = one.bring(there)?.both ?? [];
      expect(other.bring(here)?.both ?? []).toEqual(chosen);
      const stored = [one.log.slice(0, here.length + 1), other.log.slice(0, there.length + 1)];
      const [known, alsoKnown] = stored.map((log) => String(Knowledge.of(asWritten(log))));
      expect(alsoKnown, 'to the last bit').toBe(known);
      const [a, b] = [asWritten(one.log), asWritten(other.log)];
      expect(seen(a)).toEqual(seen(b));
      for (const choice of chosen) {
        if (choice.kind !== 'wordings' || choice.printed.words === choice.suggested.words) continue;
        expect(wordsIn(a)).toContain(choice.printed.words);
        const taken = asWritten(one.log);
        settleSuggestions(taken, { ids: new Set([choice.suggestion]) }, 'accepted', '', '');
        expect(wordsIn(taken)).toContain(choice.suggested.words);
        settleSuggestions(a, { ids: new Set([choice.suggestion]) }, 'rejected', '', '');
        expect(wordsIn(a)).toContain(choice.printed.words);
      }
      const printed = JSON.stringify(readArticle(a));
      for (const letter of letters.pen.typed) expect(printed.split(letter).length - 1).toBeLessThanOrEqual(1);
    }),
    { numRuns: rounds },
  );
}, 36_000_000);
