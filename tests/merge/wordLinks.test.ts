import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { articleOfCopy } from '../../shared/interchange/copy/articleOfCopy';
import { bringWord } from '../../shared/interchange/word/bringWord';
import type { BroughtBack } from '../../shared/interchange/word/BroughtBack';
import { isAnythingBack } from '../../shared/interchange/word/BroughtBack';
import { emptyDocument } from '../../shared/article/documentShape';
import type { Reading } from '../../shared/article/flatText';
import { readBlocks } from '../../shared/article/flatText';
import { noteSuggestion } from '../../shared/review/suggestions/noteSuggestion';
import { readSuggestions } from '../../shared/review/suggestions/readSuggestions';
import { startThread } from '../../shared/review/threads/editThreads';
import { readThreads } from '../../shared/review/threads/readThreads';
import { throughWord } from './throughWord';

const [one, other] = ['https://example.org/een', 'https://example.org/twee'];

/** An article of which somebody suggests that its words lead elsewhere. */
function article(from = '', to?: string): Y.Doc {
  const doc = emptyDocument({ gc: false });
  doc.clientID = 1;
  const text = doc.getText('body');
  text.insert(0, 'Lees ', {});
  text.insert(5, 'het verslag', from ? { link: from } : {});
  text.insert(16, ' nog eens', {});
  text.insert(25, '\n', {});
  if (to === undefined) return doc;
  noteSuggestion(doc, 'voorstel', 'Desk', '2026-11-28T10:00:00.000Z');
  text.format(5, 11, { setLink: { id: 'voorstel', to } });
  text.format(9, 2, { bold: true });
  return doc;
}

function copyOf(doc: Y.Doc): Y.Doc {
  const copy = emptyDocument({ gc: false });
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  return copy;
}

const start = {
  nobody: 'Onbekend',
  now: '2026-11-29T15:00:00.000Z',
  idOf: (words: string) => words,
  kindOf: () => null,
};

/** Brings what is in a document of an article, once that was edited, into it. */
function bring(doc: Y.Doc, edit?: (xml: string) => string): BroughtBack {
  const fork = copyOf(doc);
  const copy = throughWord(copyOf(doc), 'Cultuur', [], edit);
  return bringWord(doc, fork, copy, start, () => Y.applyUpdate(doc, Y.encodeStateAsUpdate(fork)));
}

function read(doc: Y.Doc, reading?: Reading): unknown {
  return readBlocks(doc.getText('body'), reading);
}

/** What a program makes of tracked changes that it takes over, or turns down. */
function settled(xml: string, decision: 'accepted' | 'rejected'): string {
  const [gone, left] = decision === 'accepted' ? ['del', 'ins'] : ['ins', 'del'];
  return xml
    .replace(new RegExp(`<w:${gone} [^>]*[^/]>.*?</w:${gone}>`, 'g'), '')
    .replace(new RegExp(`</?w:${left}( [^>]*)?>`, 'g'), '')
    .replaceAll('w:delText', 'w:t');
}

describe.each([
  ['set', '', one],
  ['changed', one, other],
  ['taken away', one, ''],
])('a link that is suggested to be %s', (_what, from, to) => {
  test('is tracked in Word, and comes back with nothing done to it', () => {
    const doc = article(from, to);
    const before = doc.getText('body').toDelta() as unknown;
    let written = '';
    expect(isAnythingBack(bring(doc, (xml) => (written = xml)))).toBe(false);
    expect(doc.getText('body').toDelta()).toEqual(before);
    expect(written).toMatch(/<w:del [^>]*w:author="Desk"/);
    expect(written).toMatch(/<w:ins [^>]*w:author="Desk"/);
  });

  test.each(['accepted', 'rejected'] as const)('and is %s in Word is decided on here', (decision) => {
    const doc = article(from, to);
    const wanted = read(doc, decision === 'accepted' ? 'accepted' : 'original');
    const back = bring(doc, (xml) => settled(xml, decision));
    expect(back).toMatchObject({ accepted: 0, rejected: 0, suggested: [], [decision]: 1 });
    expect(readSuggestions(doc)).toEqual([]);
    expect(read(doc)).toEqual(wanted);
  });

  test('is the same suggestion in a new article', () => {
    const doc = article(from, to);
    const there = articleOfCopy(throughWord(doc, 'Desk'), {
      id: 'x',
      language: 'nl',
      createdAt: start.now,
      idOf: () => 'voorstel',
      asItStands: true,
    });
    expect(there.getText('body').toDelta()).toEqual(doc.getText('body').toDelta());
  });

  test('keeps the comment about its words, also in a new article', () => {
    const doc = article(from, to);
    const said = { id: 'c', by: 'Desk', at: '2026-11-28T10:00:00.000Z', text: 'Welk?' };
    startThread(doc, 'draad', { kind: 'text', text: 'body', from: 9, until: 16 }, said);
    expect(bring(doc)).toMatchObject({ comments: [], missing: 0 });
    const there = articleOfCopy(throughWord(doc, 'Desk'), {
      id: 'x',
      language: 'nl',
      createdAt: start.now,
      idOf: (words) => words,
      asItStands: true,
    });
    expect(readThreads(there).map(({ quote }) => quote)).toEqual(['verslag']);
  });

  test('and whose words somebody edits in Word stays, with that', () => {
    const doc = article(from, to);
    const who = 'w:author="Cultuur" w:date="2026-11-29T14:00:00Z"';
    const back = bring(doc, (xml) =>
      xml.replace(
        /<\/w:ins>(?:<\/w:hyperlink>)?(?=<w:r><w:t xml:space="preserve"> nog)/,
        (end) => `${end}<w:ins w:id="900" ${who}><w:r><w:t> van toen</w:t></w:r></w:ins>`,
      ),
    );
    expect(back).toMatchObject({ accepted: 0, rejected: 0, suggested: [{ by: 'Cultuur', count: 1 }] });
    expect(doc.getText('body').toString()).toBe('Lees het verslag van toen nog eens\n');
    expect(readSuggestions(doc)).toHaveLength(2);
  });
});

describe('a link that Word tracks', () => {
  const who = 'w:id="900" w:author="Cultuur" w:date="2026-11-29T14:00:00Z"';
  const sign = (kind: string, type: string): string =>
    `<w:${kind} ${who}><w:r><w:fldChar w:fldCharType="${type}"/></w:r></w:${kind}>`;
  const field = (kind: 'ins' | 'del', address: string, inside: string): string => {
    const code = kind === 'ins' ? 'instrText' : 'delInstrText';
    const asks = `<w:${kind} ${who}><w:r><w:${code}> HYPERLINK "${address}" </w:${code}></w:r></w:${kind}>`;
    return sign(kind, 'begin') + asks + sign(kind, 'separate') + inside + sign(kind, 'end');
  };
  const words = '<w:r><w:t xml:space="preserve">het verslag</w:t></w:r>';
  const linked = /<w:hyperlink [^>]*>.*?<\/w:hyperlink>/;

  test('by the field around its words is a suggestion of whoever set it', () => {
    const doc = article();
    const back = bring(doc, (xml) =>
      xml.replace(
        'Lees het verslag nog eens',
        `Lees </w:t></w:r>${field('ins', one, words)}<w:r><w:t xml:space="preserve"> nog eens`,
      ),
    );
    expect(back.suggested).toEqual([{ by: 'Cultuur', count: 1 }]);
    expect(read(doc)).toEqual(read(article()));
    expect(read(doc, 'accepted')).toEqual(read(article(one)));
  });

  test('as another field around them is one too, and so is one that goes', () => {
    const changed = article(one);
    bring(changed, (xml) => xml.replace(linked, field('ins', other, field('del', one, words))));
    expect(read(changed)).toEqual(read(article(one)));
    expect(read(changed, 'accepted')).toEqual(read(article(other)));
    const gone = article(one);
    bring(gone, (xml) => xml.replace(linked, field('del', one, words)));
    expect(read(gone)).toEqual(read(article(one)));
    expect(read(gone, 'accepted')).toEqual(read(article()));
  });

  test('by a field that goes with its words says nothing of where they lead', () => {
    const doc = article(one);
    const dropped = `<w:del ${who}><w:r><w:delText xml:space="preserve">het verslag</w:delText></w:r></w:del>`;
    bring(doc, (xml) => xml.replace(linked, field('del', one, dropped)));
    expect(read(doc)).toEqual(read(article(one)));
    expect(JSON.stringify(read(doc, 'accepted'))).not.toContain('het verslag');
    expect(JSON.stringify(doc.getText('body').toDelta())).not.toContain('setLink');
  });
});
