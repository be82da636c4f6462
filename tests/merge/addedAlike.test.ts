import fc from 'fast-check';
import { expect, test } from 'vitest';
import type * as Y from 'yjs';
import { bodyOf, byHand } from '../../shared/article/documentShape';
import { plainText } from '../../shared/article/flatText';
import { readArticle } from '../../shared/article/readArticle';
import { asWritten } from '../../shared/review/merging/asWritten';
import { Knowledge } from '../../shared/review/merging/Knowledge';
import { Desk, opening, start } from './writingDesk';

const rounds = Number(process.env['KATERN_MERGE_ROUNDS'] ?? 150);

/** What is added behind a block: a sentence in it, a block of its own, or an empty one. */
const additions = [' Ꭰꭰꭱ ꭲꭳ.', '\nᎡꭴ ꭵꭶ.', '\n'] as const;
const blocks = opening.split('\n');
/** A letter that somebody adds to the first word of each block. */
const letters = 'αβγδ';

const desk = fc.nat({ max: 3 });
const block = fc.nat({ max: blocks.length - 1 });
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('add' as const), desk, block }) },
  // Whoever added it writes a sentence behind it.
  { weight: 2, arbitrary: fc.record({ do: fc.constant('goOn' as const), desk, block }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('letter' as const), desk, block }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('bring' as const), desk, from: desk }) },
);

/** What stands behind a block that was there from the beginning, up to the next one, and where. */
function behind(doc: Y.Doc, index: number): { at: number; words: string } {
  const text = bodyOf(doc).toString();
  const [last, next] = [blocks[index]?.slice(-2) ?? '', blocks[index + 1]];
  const at = text.indexOf(last) + last.length;
  return { at, words: text.slice(at, (next ? text.indexOf(next.charAt(0)) : text.length) - 1) };
}

test('what several add alike in one place, whole sentences and blocks, stands there once, and nothing is lost', () => {
  const which = fc.tuple(...blocks.map(() => fc.constantFrom(...additions)));
  const history = fc.array(step, { minLength: 2, maxLength: 16 });
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 4 }), which, history, (count, chosen, all) => {
      const first = start();
      const desks = Array.from({ length: count }, (_, number) => new Desk(first, number));
      const added = new Set<number>();
      const more = new Map<number, string>();
      const written = new Set<string>();
      const insert = (doc: Y.Doc, at: number, words: string): void =>
        doc.transact(() => bodyOf(doc).insert(at, words, {}), byHand);
      for (const one of all) {
        const here = desks[one.desk % count]!;
        if (one.do === 'bring') {
          if (one.desk % count !== one.from % count) here.bring(desks[one.from % count]!.log);
          continue;
        }
        const { at, words } = behind(here.doc, one.block);
        const addition = chosen[one.block] ?? '';
        const isThere = words.startsWith(addition);
        if (one.do === 'letter') {
          const letter = letters.charAt(one.block);
          if (written.has(letter)) continue;
          written.add(letter);
          insert(here.doc, bodyOf(here.doc).toString().indexOf(blocks[one.block]!.charAt(0)) + 1, letter);
        } else if (one.do === 'add' && !isThere) {
          added.add(one.block);
          insert(here.doc, at, addition);
        } else if (one.do === 'goOn' && isThere && !more.has(one.block)) {
          more.set(one.block, ` Ꭹꭷ ꭸ.`);
          insert(here.doc, at + addition.length, ` Ꭹꭷ ꭸ.`);
        }
      }
      let isQuiet = false;
      for (let round = 0; !isQuiet && round < 3 * count; round++) {
        isQuiet = true;
        for (const one of desks) for (const other of desks) if (one.bring(other.log)) isQuiet = false;
      }
      expect(isQuiet, 'desks that have everything have nothing to bring').toBe(true);
      const docs = desks.map(({ log }) => asWritten(log));
      const [doc] = docs as [Y.Doc];
      for (const each of docs) expect(String(Knowledge.of(each))).toBe(String(Knowledge.of(doc)));
      const expected = blocks.map(
        (words, index) => words + (added.has(index) ? chosen[index] : '') + (more.get(index) ?? ''),
      );
      const text = readArticle(doc)
        .body.map(({ runs }) => plainText(runs))
        .join('\n');
      expect(text.replace(/[α-ω]/g, '')).toBe(expected.join('\n'));
      for (const letter of written) expect(text.split(letter)).toHaveLength(2);
    }),
    { numRuns: rounds },
  );
}, 36_000_000);
