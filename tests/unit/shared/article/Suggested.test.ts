import { describe, expect, it } from 'vitest';
import { deletedBy, insertedBy, kindIn, settingOf, withSettings } from '../../../../shared/article/Suggested';

const hostile: unknown[] = [undefined, null, '', 0, 7, true, [], {}, { id: 'a' }, Symbol('a'), 'x\u0000'];

describe('what attributes say is suggested', () => {
  it('is read as ids, and as nothing where it is none', () => {
    expect(insertedBy({ inserted: 'a', deleted: 'b' })).toBe('a');
    expect(deletedBy({ inserted: 'a', deleted: 'b' })).toBe('b');
    expect([insertedBy(undefined), deletedBy(undefined)]).toEqual(['', '']);
    expect([insertedBy({ inserted: 7 }), deletedBy({ deleted: { id: 'b' } })]).toEqual(['', '']);
    expect(settingOf({ id: 'a', to: true })).toEqual({ id: 'a', to: true });
    for (const value of ['a', null, undefined, 7, {}, { id: '' }, { id: 7, to: true }, { to: true }])
      expect(settingOf(value)).toBeNull();
  });

  it('sets marks and takes them away', () => {
    const of = (attributes: Record<string, unknown>) => withSettings(attributes);
    expect(of({ setBold: { id: 'a', to: true } })).toEqual({ bold: true });
    expect(of({ bold: true, italic: true, setBold: { id: 'a', to: false } })).toEqual({ italic: true });
    expect(of({ link: 'een', setLink: { id: 'a', to: 'twee' } })).toEqual({ link: 'twee' });
    expect(of({ link: 'een', setLink: { id: 'a', to: '' } })).toEqual({});
    expect(of({ setItalic: { id: 'a', to: true }, deleted: 'b' })).toEqual({ italic: true, deleted: 'b' });
  });

  it('sets nothing of another type than a mark has, and leaves alone what says nothing', () => {
    expect(withSettings({ setBold: { id: 'a', to: 'ja' } })).toEqual({});
    expect(withSettings({ setLink: { id: 'a', to: true } })).toEqual({});
    expect(withSettings({ bold: true, setBold: 'a' })).toEqual({ bold: true });
    expect(withSettings({ block: 'quote', setBlock: { id: 'a', to: 'subhead' } })).toEqual({
      block: 'quote',
    });
    for (const value of hostile)
      for (const key of ['setBold', 'setItalic', 'setLink', 'setBlock'])
        for (const setting of [value, { id: 'a', to: value }])
          expect(() => withSettings({ [key]: setting })).not.toThrow();
  });

  it('makes another kind of block, with nothing of the kind it was', () => {
    const list = { block: 'list-item', ordered: true, depth: 2 };
    const to = (kind: object) => withSettings({ ...list, setBlock: { id: 'a', to: kind } });
    expect(to({ block: 'quote' })).toEqual({ block: 'quote' });
    expect(to({})).toEqual({});
    expect(withSettings({ setBlock: { id: 'a', to: list } })).toEqual(list);
  });

  it('says of a newline which kind of block it ends, false and zero too', () => {
    const still = { block: 'still', still: 'foto' };
    expect(kindIn({ ...still, inserted: 'a', bold: true, setBlock: {} })).toEqual(still);
    const item = { block: 'list-item', ordered: false, depth: 0 };
    expect(kindIn(item)).toEqual(item);
    expect(kindIn({ block: null, depth: undefined })).toEqual({});
  });

  it('leaves the attributes it was given as they are', () => {
    const attributes = Object.freeze({ bold: true, setBold: Object.freeze({ id: 'a', to: false }) });
    expect(withSettings(attributes)).not.toBe(attributes);
    const none = { bold: true, inserted: 'a' };
    expect(withSettings(none)).toEqual(none);
  });
});
