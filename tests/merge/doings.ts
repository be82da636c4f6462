import fc from 'fast-check';
import { bodyOf, headlineOf } from '../../shared/article/documentShape';
import { setFields } from '../../shared/article/editFields';
import { changeStill } from '../../shared/article/editStills';
import { addTag, removeTag } from '../../shared/article/editTags';
import { addVersion } from '../../shared/article/editVersions';
import { settleSuggestions } from '../../shared/review/suggestions/settleSuggestions';
import { suggestValue } from '../../shared/review/suggestions/suggestValue';
import { addComment, resolveThread, startThread } from '../../shared/review/threads/editThreads';
import { readThreads } from '../../shared/review/threads/readThreads';
import type { Pen } from './deeds';
import { carryOut, deed } from './deeds';
import type { SuggestingWriter } from './suggestingWriter';
import type { Desk } from './writingDesk';
import { lettersBetween } from './writingDesk';

/** One thing that is done at a desk. */
export type Doing =
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
/** Any of them. */
export const doing: fc.Arbitrary<Doing> = fc.oneof(
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

/** Every letter of which it matters what becomes of it. */
export interface Letters {
  pen: Pen;
  /** What each thread began with. */
  begun: Map<string, Set<string>>;
  /** Turned down, or taken over to go. */
  settled: Set<string>;
}

/** Does one thing at a desk; `number` is its own in a history. */
export function carry(desk: Desk, doing: Doing, number: number, { pen, begun, settled }: Letters): void {
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
