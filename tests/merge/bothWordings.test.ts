import fc from 'fast-check';
import { expect, test } from 'vitest';
import type * as Y from 'yjs';
import { plainText } from '../../shared/article/flatText';
import type { Reading } from '../../shared/article/flatText';
import { readArticle } from '../../shared/article/readArticle';
import { sentencesOf } from '../../shared/article/sentences';
import { asWritten } from '../../shared/review/merging/asWritten';
import { readSuggestions } from '../../shared/review/suggestions/readSuggestions';
import { settleSuggestions } from '../../shared/review/suggestions/settleSuggestions';
import { readThreads } from '../../shared/review/threads/readThreads';
import { Pen } from './deeds';
import type { Letters } from './doings';
import { carry, doing } from './doings';
import { Desk, start } from './writingDesk';

const rounds = Number(process.env['KATERN_MERGE_ROUNDS'] ?? 150);

const readings: readonly Reading[] = ['original', 'accepted'];

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The headline and the blocks of the body, in one reading. */
function linesOf(doc: Y.Doc, reading: Reading): string[] {
  const { headline, body } = readArticle(doc, reading);
  return [headline, ...body.map(({ runs }) => plainText(runs))];
}

/** The sentences that a desk made anew: those it would print, and those it would with all that is suggested there. */
function newSentences(doc: Y.Doc, before: Y.Doc): string[] {
  return readings.flatMap((reading) => {
    // Who only joins two blocks makes no sentence of their words.
    const known = [' ', ''].map((between) => onOneLine(linesOf(before, reading).join(between)));
    return linesOf(doc, reading)
      .flatMap((line) => sentencesOf(line, 'nl').map(({ from, until }) => onOneLine(line.slice(from, until))))
      .filter((sentence) => !known.some((words) => words.includes(sentence)))
      .filter((sentence) => reading === 'accepted' || !runsOverBreak(doc, sentence));
  });
}

/** Whether a sentence is one only as long as a break that is suggested within it is not there: to whoever writes it is there. */
function runsOverBreak(doc: Y.Doc, sentence: string): boolean {
  const pieces = doc.getText('body').toDelta() as { insert: unknown; attributes?: { inserted?: unknown } }[];
  const broken = pieces
    .map(({ insert, attributes }) =>
      typeof insert === 'string' && (!attributes?.inserted || insert === '\n') ? insert : '',
    )
    .join('');
  const whole = broken.replaceAll('\n', '');
  return whole.includes(sentence) && !onOneLine(broken).includes(sentence);
}

test('of whatever two desks made of a sentence apart, both wordings can be found: printed, suggested or in a thread', () => {
  const history = fc.array(fc.tuple(fc.nat({ max: 1 }), doing), { minLength: 4, maxLength: 40 });
  fc.assert(
    fc.property(history, fc.nat({ max: 12 }), (all, together) => {
      const first = start();
      const [one, other] = [new Desk(first, 0), new Desk(first, 1)];
      const letters: Letters = { pen: new Pen(), begun: new Map(), settled: new Set(), rewritten: new Set() };
      let before = asWritten([first]);
      all.forEach(([who, what], number) => {
        if (what.do === 'send' || what.do === 'receive') return;
        carry(who === 0 ? one : other, what, number, letters);
        // What both know may have suggestions in it.
        if (number !== together) return;
        one.bring(other.log);
        other.bring(one.log);
        before = asWritten(one.log);
      });
      const written = [one, other].flatMap(({ log }) => newSentences(asWritten(log), before));
      const own = [one, other].map(({ log }) => new Set(readSuggestions(asWritten(log)).map(({ id }) => id)));
      const chosen = one.bring(other.log)?.both ?? [];
      const doc = asWritten(one.log);
      const found = readings.map((reading) => linesOf(doc, reading).join(' '));
      const choices = chosen.flatMap((choice) =>
        choice.kind === 'wordings' ? [new Set([choice.suggestion])] : [],
      );
      for (const ids of [...choices, ...own]) {
        const taken = asWritten(one.log);
        settleSuggestions(taken, { ids }, 'accepted', '', '');
        found.push(...readings.map((reading) => linesOf(taken, reading).join(' ')));
      }
      found.push(...readThreads(doc).flatMap(({ comments }) => comments.map(({ text }) => text)));
      const places = found.map(onOneLine);
      expect(written.filter((sentence) => !places.some((words) => words.includes(sentence)))).toEqual([]);
    }),
    { numRuns: rounds },
  );
}, 36_000_000);
