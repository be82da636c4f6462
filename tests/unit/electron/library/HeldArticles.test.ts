import * as Y from 'yjs';
import { describe, expect, it } from 'vitest';
import { docOf, HeldArticles } from '../../../../electron/library/HeldArticles';
import type { UpdateLog } from '../../../../electron/library/UpdateLog';

/** A log in memory that counts how often it is read. */
function countedLog(): { log: UpdateLog; reads: string[] } {
  const reads: string[] = [];
  const doc = new Y.Doc();
  doc.getText('body').insert(0, 'tekst');
  const updates = [Y.encodeStateAsUpdate(doc)];
  const whole = (article: string): object => {
    reads.push(article);
    return { updates, sequence: 1 };
  };
  return { log: { whole } as unknown as UpdateLog, reads };
}

function updateOf(doc: Y.Doc, text: string): Uint8Array {
  const other = docOf([Y.encodeStateAsUpdate(doc)]);
  const before = Y.encodeStateVector(other);
  other.getText('body').insert(0, text);
  return Y.encodeStateAsUpdate(other, before);
}

describe('HeldArticles', () => {
  it('reads an article once, and holds eight', () => {
    const { log, reads } = countedLog();
    const held = new HeldArticles((article) => log.whole(article));
    for (const article of 'abcdefgh') held.hold(article);
    held.hold('a');
    expect(reads.join('')).toBe('abcdefgh');
    held.hold('i');
    held.hold('a');
    expect(reads.join('')).toBe('abcdefghi');
    held.hold('b');
    expect(reads.join('')).toBe('abcdefghib');
  });

  it('follows what is stored', () => {
    const { log, reads } = countedLog();
    const held = new HeldArticles((article) => log.whole(article));
    expect(held.apply('a', updateOf(held.hold('a').doc, 'nieuwe '))).toBe(true);
    held.stored('a', 2);
    expect(held.hold('a').sequence).toBe(2);
    expect(held.hold('a').doc.getText('body').toString()).toBe('nieuwe tekst');
    expect(reads).toEqual(['a']);
  });

  it('reads again after a number it did not expect', () => {
    const { log, reads } = countedLog();
    const held = new HeldArticles((article) => log.whole(article));
    held.apply('a', updateOf(held.hold('a').doc, 'x'));
    held.stored('a', 3);
    expect(held.hold('a').doc.getText('body').toString()).toBe('tekst');
    expect(reads).toEqual(['a', 'a']);
  });

  it('drops a document that an update broke', () => {
    const { log, reads } = countedLog();
    const held = new HeldArticles((article) => log.whole(article));
    expect(held.apply('a', new Uint8Array([1, 2, 3]))).toBe(false);
    expect(held.hold('a').doc.getText('body').toString()).toBe('tekst');
    expect(reads).toEqual(['a', 'a']);
  });

  it('applies an update to what the log says where what was held breaks', () => {
    const { log, reads } = countedLog();
    const reports: unknown[] = [];
    const held = new HeldArticles(
      (article) => log.whole(article),
      (where, error) => reports.push([where, error]),
    );
    const { doc } = held.hold('a');
    const update = updateOf(doc, 'nieuwe ');
    doc.getText('body').observe(() => {
      throw new Error('broken');
    });
    expect(held.apply('a', update)).toBe(true);
    expect(held.hold('a').doc.getText('body').toString()).toBe('nieuwe tekst');
    expect(reads).toEqual(['a', 'a']);
    expect(reports).toEqual([['held', new Error('broken')]]);
  });
});
