import fc from 'fast-check';
import { movesBlock } from '../../renderer/editor/textCommands';
import { bodyOf, byHand, stillsOf } from '../../shared/article/documentShape';
import { setFields } from '../../shared/article/editFields';
import { addStill, changeStill } from '../../shared/article/editStills';
import { addTag, removeTag } from '../../shared/article/editTags';
import { addVersion, setStatus } from '../../shared/article/editVersions';
import { textNames } from '../../shared/article/textNames';
import { tickItem, untickItem } from '../../shared/review/signOff/ticks';
import { settleSuggestions } from '../../shared/review/suggestions/settleSuggestions';
import { suggestValue } from '../../shared/review/suggestions/suggestValue';
import { leaveOutDoubles } from '../../shared/review/together/leaveOutDoubles';
import { addComment, resolveThread, startThread } from '../../shared/review/threads/editThreads';
import { readThreads } from '../../shared/review/threads/readThreads';
import { tieAgain } from '../../shared/review/threads/tieAgain';
import { fakeOriginal } from '../fixtures/fakeRenditions';
import { stillOf } from '../fixtures/filmArticle';
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
  | { do: 'headline' | 'standfirst'; place: number; length: number }
  | { do: 'move'; place: number; by: -1 | 1; suggest: boolean }
  | { do: 'picture'; place: number; suggest: boolean }
  | { do: 'cut'; which: number }
  | { do: 'language'; language: 'nl' | 'en' }
  | { do: 'status'; status: 'draft' | 'in-review' | 'approved' }
  | { do: 'tick'; item: number; on: boolean }
  | { do: 'undo' | 'redo' }
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
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom('headline' as const, 'standfirst' as const),
      place,
      // Of what is there so many characters go, and else some come.
      length: fc.oneof(fc.constant(0), fc.constant(0), fc.integer({ min: 1, max: 9 })),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('move' as const),
      place,
      by: fc.constantFrom(-1 as const, 1 as const),
      suggest: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('picture' as const), place, suggest: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('cut' as const), which }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('language' as const),
      language: fc.constantFrom('nl' as const, 'en' as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('status' as const),
      status: fc.constantFrom('draft' as const, 'in-review' as const, 'approved' as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('tick' as const), item: fc.nat({ max: 2 }), on: fc.boolean() }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constantFrom('undo' as const, 'undo' as const, 'redo' as const) }),
  },
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
  /** Written once more, by undo or with their block in another place: others than those that were there. */
  rewritten: Set<string>;
}

/** Does one thing at a desk; `number` is its own in a history. */
export function carry(
  desk: Desk,
  doing: Doing,
  number: number,
  { pen, begun, settled, rewritten }: Letters,
): void {
  const { doc, writer, by, undo } = desk;
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
      const written = (): string => textNames.map((name) => doc.getText(name).toString()).join('');
      const before = new Set(written());
      settleSuggestions(doc, { ids: null }, doing.as, by, at);
      writer.show();
      const after = written();
      for (const one of before) if (!after.includes(one)) settled.add(one);
      return;
    }
    case 'headline':
    case 'standfirst': {
      const text = doc.getText(doing.do);
      const from = Math.round(doing.place * text.length);
      const gone = text.toString().slice(from, from + doing.length);
      for (const letter of gone) pen.erased.add(letter);
      return doc.transact(() => {
        if (gone) text.delete(from, gone.length);
        else text.insert(from, pen.fresh(), {});
      }, byHand);
    }
    case 'move':
      writer.suggests = doing.suggest;
      return carryOutMove(writer, doing, rewritten);
    case 'picture': {
      addStill(doc, stillOf(`beeld ${number}`, fakeOriginal));
      writer.suggests = doing.suggest;
      return writer.write(({ doc: shown, schema, tr }) => {
        const block = schema.nodes['still']!.create({ still: `beeld ${number}` });
        return tr.insert(shown.resolve(positionIn(shown.content.size, doing.place)).after(1), block);
      });
    }
    case 'cut': {
      const stills = [...stillsOf(doc).keys()];
      const crop = { x: (number % 10) / 10, y: 0.5, size: 0.5, ratio: 1 };
      return changeStill(doc, stills[doing.which % stills.length] ?? '', {
        crops: { square: number % 3 === 0 ? null : crop },
        focus: { x: (number % 7) / 7, y: 0.5 },
      });
    }
    case 'language':
      return setFields(doc, { language: doing.language });
    case 'status':
      return setStatus(doc, doing.status, { id: `status ${number}`, at, by });
    case 'tick': {
      const id = `00000000-0000-4000-8000-00000000000${doing.item}`;
      if (doing.on) tickItem(doc, { id, text: `punt ${doing.item}` }, { by }, at);
      else untickItem(doc, id);
      return;
    }
    case 'undo':
    case 'redo': {
      const written = (): string => textNames.map((name) => doc.getText(name).toString()).join('');
      const before = written();
      if (doing.do === 'undo') undo.undo();
      else undo.redo();
      leaveOutDoubles(doc);
      tieAgain(doc);
      const after = written();
      for (const one of before) if (!after.includes(one)) settled.add(one);
      for (const one of after) if (!before.includes(one)) rewritten.add(one);
      return;
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

/** A block one place up or down. */
function carryOutMove(
  writer: SuggestingWriter,
  { place: at, by }: { place: number; by: -1 | 1 },
  rewritten: Set<string>,
): void {
  writer.write(({ doc, tr }) => {
    const index = doc.resolve(positionIn(doc.content.size, at)).index(0);
    const [block, other] = [doc.maybeChild(index), doc.maybeChild(index + by)];
    if (!block || !other) return null;
    let start = 0;
    for (let before = 0; before < index; before++) start += doc.child(before).nodeSize;
    for (const letter of block.textContent) rewritten.add(letter);
    const target = by < 0 ? start - other.nodeSize : start + other.nodeSize;
    return tr
      .delete(start, start + block.nodeSize)
      .insert(target, block)
      .setMeta(movesBlock, true);
  });
}

/** A position within some block. */
function positionIn(size: number, at: number): number {
  return Math.min(Math.round(at * (size - 2)) + 1, size - 1);
}

/** A full stop and a space, so that there are sentences to be changed. */
function carryOutStop(writer: SuggestingWriter, at: number): void {
  writer.write((state) => {
    const position = Math.round(at * (state.doc.content.size - 2)) + 1;
    const $at = state.doc.resolve(Math.min(position, state.doc.content.size));
    return $at.parent.isTextblock ? state.tr.insertText('. ', $at.pos) : null;
  });
}
