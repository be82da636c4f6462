import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { documentLeft } from '../../electron/press/word/loadWhole';
import { ReturnIds } from '../../electron/press/word/ReturnIds';
import { bodyOf, emptyDocument } from '../../shared/article/documentShape';
import { readArticle } from '../../shared/article/readArticle';
import { articleOfCopy } from '../../shared/interchange/copy/articleOfCopy';
import type { BroughtBack } from '../../shared/interchange/word/BroughtBack';
import { isAnythingBack } from '../../shared/interchange/word/BroughtBack';
import { bringWord } from '../../shared/interchange/word/bringWord';
import { creditChanges } from '../../shared/interchange/word/wordValues';
import { noteSuggestion } from '../../shared/review/suggestions/noteSuggestion';
import { readValueSuggestions } from '../../shared/review/suggestions/readValueSuggestions';
import { settleValues } from '../../shared/review/suggestions/settleValues';
import { suggestValue } from '../../shared/review/suggestions/suggestValue';
import type { SuggestedStillKey } from '../../shared/review/suggestions/ValueSuggestion';
import { readThreads } from '../../shared/review/threads/readThreads';
import { creditIn, pictured, picturedArticle, pictureIn } from '../fixtures/picturedArticle';
import { throughWord } from './throughWord';
import { rounds } from './wordStory';

function copyOf(doc: Y.Doc): Y.Doc {
  const copy = emptyDocument({ gc: false });
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  return copy;
}

const { idOf, kindOf } = new ReturnIds({ article: 'x', snapshot: 'een' });

const line = /(<w:p><w:pPr><w:pStyle w:val="KaternCredit"\/><\/w:pPr>)(.*?)(<\/w:p>)/;

/** What somebody makes of the line of the credit. */
const inCredit =
  (change: (content: string) => string) =>
  (xml: string): string =>
    xml.replace(line, (_all, start: string, content: string, end: string) => start + change(content) + end);

const without = (content: string, tag: string): string =>
  content.replace(new RegExp(`<w:${tag} .*?</w:${tag}>`, 'g'), '');
const bare = (content: string, tag: string): string =>
  content.replace(new RegExp(`</?w:${tag}(?: [^>]*)?>`, 'g'), '');

const decided = {
  accepted: inCredit((content) => bare(without(content, 'del'), 'ins')),
  rejected: inCredit((content) => bare(without(content, 'ins'), 'del').replaceAll('w:delText', 'w:t')),
};

const rewritten = (words: string) => inCredit(() => `<w:r><w:t>${words}</w:t></w:r>`);

/** Brings back what Word saved of the document that left when the article was `then`. */
function bring(doc: Y.Doc, then: Y.Doc, edit?: (xml: string) => string): BroughtBack {
  const fork = documentLeft(doc, Y.encodeSnapshot(Y.snapshot(then)), (id) => kindOf(id) !== null);
  if (!fork) throw new Error('It left elsewhere.');
  return bringWord(
    doc,
    fork,
    throughWord(then, 'Sport Buro', [pictureIn(then)], edit),
    { idOf, kindOf, nobody: 'Onbekend', now: '2026-11-29T15:00:00.000Z' },
    () => Y.applyUpdate(doc, Y.encodeStateAsUpdate(fork)),
  );
}

const at = (second: number): string => `2026-11-28T10:00:${String(second).padStart(2, '0')}.000Z`;

function suggest(doc: Y.Doc, key: SuggestedStillKey, to: string, by = 'Eindredactie', second = 1): void {
  suggestValue(doc, { kind: 'still', still: 'still-1', key }, to, { id: `${by} ${key}`, by, at: at(second) });
}

const words = fc.constantFrom('', 'Beeld Buro', 'Foto: Beeld Buro / <ANP>', 'via  een\tander', 'Haven');
const keys: SuggestedStillKey[] = ['altText', 'creditLine', 'title', 'creator', 'via', 'source'];
const doings = fc.array(
  fc.record({
    key: fc.constantFrom(...keys, 'tag' as const, 'block' as const),
    to: words,
    by: fc.constantFrom('Eindredactie', 'Avond Redactie', ''),
  }),
  { maxLength: 8 },
);

type Doing = typeof doings extends fc.Arbitrary<infer T> ? T : never;

function reviewed(all: Doing): Y.Doc {
  const doc = picturedArticle();
  all.forEach(({ key, to, by }, index) => {
    const who = { id: `id ${index}`, by, at: at(index) };
    if (key === 'tag') {
      const tag = { kind: 'person' as const, label: to || 'Loods' };
      const [known] = readArticle(doc).tags;
      if (to === 'Haven' && known) suggestValue(doc, { kind: 'tag', tag: 'topic:havens' }, null, who);
      else suggestValue(doc, { kind: 'tag', tag: `person:${tag.label.toLowerCase()}` }, tag, who);
    } else if (key === 'block') {
      noteSuggestion(doc, who.id, by, who.at);
      bodyOf(doc).format(7, 11, { deleted: who.id });
    } else suggestValue(doc, { kind: 'still', still: 'still-1', key }, to, who);
  });
  return doc;
}

describe('what is suggested about values goes through Word', () => {
  test('and brings nothing when nobody touched it, on whatever was suggested', () => {
    fc.assert(
      fc.property(doings, (all) => {
        const then = reviewed(all);
        const doc = copyOf(then);
        const back = bring(doc, then);
        expect(isAnythingBack(back)).toBe(false);
        expect(back.missing).toBe(0);
        expect(readValueSuggestions(doc)).toEqual(readValueSuggestions(then));
      }),
      { numRuns: rounds },
    );
  });

  test.each(['accepted', 'rejected'] as const)('a credit that is %s there is so here, once', (as) => {
    fc.assert(
      fc.property(doings, (all) => {
        const then = reviewed(all);
        const doc = copyOf(then);
        const change = creditChanges(then, 'nl').get('still-1');
        const back = bring(doc, then, decided[as]);
        expect([back[as], back.suggested]).toEqual([change?.ids.length ?? 0, []]);
        const printed = as === 'accepted' && change ? change.becomes : creditIn(then);
        expect(creditIn(doc).replace(/\s+/g, ' ')).toBe(printed.replace(/\s+/g, ' '));
        expect(isAnythingBack(bring(doc, then, decided[as]))).toBe(false);
      }),
      { numRuns: rounds },
    );
  });

  test('another credit written there becomes a suggestion, once', () => {
    fc.assert(
      fc.property(doings, (all) => {
        const then = reviewed(all);
        const doc = copyOf(then);
        const other = rewritten('Foto: Sport Buro');
        expect(bring(doc, then, other).suggested).toEqual(
          creditIn(then) && line.test(documentOf(then)) ? [{ by: 'Sport Buro', count: 1 }] : [],
        );
        expect(isAnythingBack(bring(doc, then, other))).toBe(false);
        expect(creditIn(doc)).toBe(creditIn(then));
      }),
      { numRuns: rounds },
    );
  });
});

function documentOf(doc: Y.Doc): string {
  let seen = '';
  throughWord(doc, 'Sport Buro', [pictureIn(doc)], (xml) => (seen = xml));
  return seen;
}

test('a suggested credit is tracked by whoever suggests it, alternative text and tags are in comments of theirs', () => {
  const doc = picturedArticle();
  suggest(doc, 'creator', 'Sport Buro');
  suggest(doc, 'altText', 'Een haven in de mist', 'Avond Redactie', 2);
  suggestValue(doc, { kind: 'tag', tag: 'topic:havens' }, null, {
    id: 'tag',
    by: 'Avond Redactie',
    at: at(3),
  });
  const xml = documentOf(doc);
  expect(line.exec(xml)?.[2]).toMatch(
    /<w:del [^>]*w:author="Eindredactie".*Beeld: Beeld Buro<.*<w:ins [^>]*w:author="Eindredactie".*Beeld: Sport Buro</,
  );
  const { threads } = throughWord(doc, 'Sport Buro', [pictureIn(doc)]);
  expect(threads.map(({ about, comments }) => [about, comments[0]?.by, comments[0]?.text])).toEqual([
    [{ kind: 'still', still: 'still-1' }, 'Avond Redactie', 'Alt-tekst: Een haven → Een haven in de mist'],
    [{ kind: 'article' }, 'Avond Redactie', 'Tag eraf (onderwerp): Havens'],
  ]);
});

test('of two who suggest a credit the one who began last is tracked, the other is in a comment', () => {
  const doc = picturedArticle();
  suggest(doc, 'creditLine', 'Foto: Een', 'Avond Redactie', 1);
  suggest(doc, 'creditLine', 'Foto: Twee', 'Eindredactie', 2);
  expect(line.exec(documentOf(doc))?.[2]).toContain('Foto: Twee');
  const then = copyOf(doc);
  bring(doc, then, decided.accepted);
  expect(creditIn(doc)).toBe('Foto: Twee');
  expect(readValueSuggestions(doc).map(({ by }) => by)).toEqual(['Avond Redactie']);
});

test('an answer to such a comment comes in, once', () => {
  const then = picturedArticle();
  suggest(then, 'altText', 'Een haven in de mist');
  const doc = copyOf(then);
  const answered = (): BroughtBack => {
    const fork = copyOf(then);
    const copy = throughWord(then, 'Sport Buro', [pictureIn(then)]);
    copy.threads[0]?.comments.push({ by: 'Sport Buro', at: at(30), text: 'Mist is er niet.' });
    return bringWord(doc, fork, copy, { idOf, kindOf, nobody: 'Onbekend', now: at(40) }, () =>
      Y.applyUpdate(doc, Y.encodeStateAsUpdate(fork)),
    );
  };
  expect(answered().comments).toEqual([{ by: 'Sport Buro', count: 1 }]);
  expect(answered().comments).toEqual([]);
  expect(
    readThreads(doc).map(({ place, comments }) => [place.kind, comments.map(({ text }) => text)]),
  ).toEqual([['still', ['Mist is er niet.']]]);
});

test('what became of a suggestion here stays, whatever the document says of it', () => {
  const then = picturedArticle();
  suggest(then, 'creditLine', 'Foto: Twee');
  const doc = copyOf(then);
  settleValues(doc, null, 'rejected', 'Avond Redactie', at(20));
  expect(bring(doc, then, decided.accepted)).toMatchObject({ accepted: 0, suggested: [] });
  expect(creditIn(doc)).toBe('Beeld: Beeld Buro');
  const other = copyOf(then);
  suggest(other, 'creditLine', 'Foto: Drie');
  expect(bring(other, then, decided.accepted)).toMatchObject({ accepted: 0 });
  expect(creditIn(other)).toBe('Beeld: Beeld Buro');
});

test('a still that a first return suggests to take out says nothing of its credit in the second', () => {
  const then = picturedArticle();
  suggest(then, 'creditLine', 'Foto: Twee');
  const doc = copyOf(then);
  const takenOut = (xml: string): string =>
    xml.replace(
      /(<w:pStyle w:val="KaternStill"\/>)(.*?<\/w:p>)/,
      (_all, style: string, rest: string) =>
        `${style}<w:rPr><w:del w:id="900" w:author="Sport Buro" w:date="2026-11-29T13:00:00Z"/></w:rPr>${rest}`,
    );
  expect(bring(doc, then, takenOut).suggested).toEqual([{ by: 'Sport Buro', count: 1 }]);
  expect(isAnythingBack(bring(doc, then, takenOut))).toBe(false);
  expect(bring(doc, then, (xml) => decided.accepted(takenOut(xml)))).toMatchObject({ accepted: 1 });
  expect(creditIn(doc)).toBe('Foto: Twee');
});

test('a document that becomes a new article keeps a suggested credit as that', () => {
  const then = picturedArticle();
  suggest(then, 'creditLine', 'Foto: Twee');
  const copy = throughWord(then, 'Sport Buro', [pictureIn(then)]);
  const doc = articleOfCopy(copy, {
    id: 'y',
    language: 'nl',
    createdAt: at(50),
    idOf: (words) => words,
    stills: [{ ...pictured, creator: '', creditLine: 'Foto: Twee' }],
  });
  expect(creditIn(doc)).toBe('Beeld: Beeld Buro');
  expect(readValueSuggestions(doc)).toMatchObject([{ by: 'Eindredactie', to: 'Foto: Twee', at: at(1) }]);
});
