import { getSchema } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { describe, expect, it } from 'vitest';
import { bodyExtensions } from '../../../../../renderer/editor/nodes/extensions';
import { languageBefore, textBefore } from '../../../../../renderer/editor/smart/textBefore';
import { smartReach } from '../../../../../shared/language/smartPunctuation';

const schema = getSchema(bodyExtensions());

function words(text: string, of?: { inserted?: string; deleted?: string }): Node {
  return schema.text(text, of ? [schema.mark('suggested', { of })] : []);
}

/** What stands before a place in the second of two paragraphs. */
function before(at: number, ...content: Node[]): string {
  const first = schema.node('paragraph', null, [words('eerste')]);
  const doc = schema.node('doc', null, [first, schema.node('paragraph', null, content)]);
  return textBefore(doc.resolve(first.nodeSize + 1 + at));
}

describe('textBefore', () => {
  it('is what stands before the place in its block, and no more', () => {
    expect(before(0, words('tweede'))).toBe('');
    expect(before(3, words('tweede'))).toBe('twe');
    expect(before(6, words('tweede'))).toBe('tweede');
  });

  it('reads as it will be: with what is suggested to come, without what is to go', () => {
    const content = [words('een '), words('"', { deleted: 'a' }), words('twee', { inserted: 'b' })];
    expect(before(9, ...content)).toBe('een twee');
    expect(before(7, ...content)).toBe('een tw');
    expect(before(5, ...content)).toBe('een ');
    expect(before(12, words('een'), words('-'.repeat(9), { deleted: 'a' }))).toBe('een');
  });

  it('has a sign for a line break and for what is no text', () => {
    const unknown = schema.node('unknownInline', { name: 'kaart' });
    expect(before(4, words('een'), schema.node('lineBreak'))).toBe('een\n');
    expect(before(2, unknown, words('b'))).toBe('\ufffcb');
  });

  it('is as long as is asked for at most', () => {
    expect(before(2000, words('a'.repeat(2000)))).toHaveLength(smartReach);
    expect(before(2000, words('a'.repeat(1999)), words('b', { inserted: 'a' })).at(-1)).toBe('b');
  });
});

describe('languageBefore', () => {
  const english = schema.text('to be', [schema.mark('language', { code: 'en' })]);
  const language = (at: number, ...content: Node[]): string | null =>
    languageBefore(schema.node('doc', null, [schema.node('paragraph', null, content)]).resolve(1 + at));

  it('is that of the words before a place, and at the beginning of a block of those behind it', () => {
    expect(language(0, english, words(' zei hij'))).toBe('en');
    expect(language(3, english, words(' zei hij'))).toBe('en');
    expect(language(5, english, words(' zei hij'))).toBe('en');
    expect(language(6, english, words(' zei hij'))).toBe(null);
    expect(language(4, words('hij '), english)).toBe(null);
    expect(language(0)).toBe(null);
  });
});
