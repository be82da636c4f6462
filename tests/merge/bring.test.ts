import fc from 'fast-check';
import { expect, test } from 'vitest';
import type * as Y from 'yjs';
import { commentsOf, stillsOf, versionsOf } from '../../shared/article/documentShape';
import { readArticle } from '../../shared/article/readArticle';
import { textNames } from '../../shared/article/textNames';
import { asWritten } from '../../shared/review/merging/asWritten';
import { Knowledge } from '../../shared/review/merging/Knowledge';
import { settleSuggestions } from '../../shared/review/suggestions/settleSuggestions';
import { readThreads } from '../../shared/review/threads/readThreads';
import { Pen } from './deeds';
import type { Letters } from './doings';
import { carry, doing } from './doings';
import { Desk, lettersBetween, opening, seen, start, wordsIn } from './writingDesk';

const rounds = Number(process.env['KATERN_MERGE_ROUNDS'] ?? 150);

test('whatever desks do apart, and however their copies travel, it comes together with nothing lost', () => {
  const history = fc.array(fc.tuple(fc.nat({ max: 3 }), doing), { minLength: 6, maxLength: 50 });
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 4 }), history, (count, all) => {
      const first = start();
      const desks = Array.from({ length: count }, (_, number) => new Desk(first, number));
      const letters: Letters = { pen: new Pen(), begun: new Map(), settled: new Set(), rewritten: new Set() };
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
      const isUndone = all.some(([, { do: what }]) => what === 'undo');
      for (const desk of desks) {
        expect(readArticle(desk.doc)).toEqual(readArticle(doc));
        // Where a comment stands that comes in about words written again by undo only that window knows (0135).
        if (!isUndone) expect(seen(desk.doc)).toEqual(seen(doc));
      }
      expect(readArticle(doc).unknown).toEqual([]);
      for (const id of said) expect(commentsOf(doc).has(id)).toBe(true);
      for (const id of kept) expect(versionsOf(doc).has(id)).toBe(true);
      const written = textNames.map((name) => doc.getText(name).toString()).join('');
      const { pen, settled, rewritten } = letters;
      const printed = wordsIn(doc);
      const isDecided = all.some(([, { do: what }]) => what === 'settle');
      for (const letter of [...pen.typed, ...opening.replace(/[.\s]/g, '')]) {
        if (!isDecided && !rewritten.has(letter))
          expect(printed.split(letter).length - 1, 'printed').toBeLessThanOrEqual(1);
        if (!pen.erased.has(letter) && !settled.has(letter)) expect(written).toContain(letter);
      }
      const isLeft = (letter: string): boolean =>
        /\p{L}/u.test(letter) && ![pen.erased, settled, rewritten].some((gone) => gone.has(letter));
      for (const { id, place } of readThreads(doc)) {
        const left = [...(letters.begun.get(id) ?? [])].filter(isLeft);
        if (place.kind === 'text') {
          for (const letter of left) expect(lettersBetween(doc, place.from, place.until)).toContain(letter);
        } else if (place.kind === 'gone') expect(left, 'words of a thread that are there').toEqual([]);
      }
      const pictures = all.filter(([, { do: what }]) => what === 'picture');
      if (!isUndone) expect(stillsOf(doc).size).toBe(1 + pictures.length);
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
      const letters: Letters = { pen: new Pen(), begun: new Map(), settled: new Set(), rewritten: new Set() };
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
      for (const letter of letters.pen.typed)
        if (!letters.rewritten.has(letter)) expect(printed.split(letter).length - 1).toBeLessThanOrEqual(1);
    }),
    { numRuns: rounds },
  );
}, 36_000_000);
