import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { changeStill, addStill } from '../../../../shared/article/editStills';
import { stillsOf } from '../../../../shared/article/documentShape';
import { creditTextFields, readStill } from '../../../../shared/article/readStill';
import { noCredit } from '../../../../shared/still/stillOfRead';
import { fakeOriginal } from '../../../fixtures/fakeRenditions';
import { stillOf } from '../../../fixtures/filmArticle';

const read = (doc: Y.Doc): ReturnType<typeof readStill> => {
  const map = stillsOf(doc).get('lead');
  if (!map) throw new Error('no still');
  return readStill('lead', map);
};

describe('readStill', () => {
  it('knows every text of the credit', () => {
    expect([...creditTextFields, 'kind'].toSorted()).toEqual(Object.keys(noCredit).toSorted());
  });

  it('reads an older still as one of which the rest is not known', () => {
    const doc = new Y.Doc();
    const map = new Y.Map<unknown>();
    stillsOf(doc).set('lead', map);
    map.set('creator', 'Ann Lee');
    expect(read(doc)).toMatchObject({ ...noCredit, creator: 'Ann Lee', altText: '', read: {} });
  });

  it('takes nothing of another kind than it should be, of the still or of what its file said', () => {
    const doc = new Y.Doc();
    const map = new Y.Map<unknown>();
    stillsOf(doc).set('lead', map);
    const odd = { kind: 'film', licensor: 7, notForArchive: 'nee', territory: { a: 1 }, via: 'ANP', x: 'y' };
    for (const [key, value] of Object.entries(odd)) map.set(key, value);
    map.set('read', odd);
    const still = read(doc);
    expect(still).toMatchObject({ kind: '', licensor: '', territory: '', notForArchive: 'yes', via: 'ANP' });
    expect(still.read).toEqual({ notForArchive: 'yes', via: 'ANP' });
    map.set('read', 'text');
    expect(read(doc).read).toEqual({});
  });

  it('keeps what two people say of different things', () => {
    const ours = new Y.Doc();
    addStill(ours, stillOf('lead', fakeOriginal));
    const theirs = new Y.Doc();
    Y.applyUpdate(theirs, Y.encodeStateAsUpdate(ours));
    changeStill(ours, 'lead', { licensor: 'Beeldbank', onlyWithArticle: 'yes' });
    changeStill(theirs, 'lead', { usableFrom: '2025-05-06', territory: 'Nederland' });
    Y.applyUpdate(ours, Y.encodeStateAsUpdate(theirs));
    Y.applyUpdate(theirs, Y.encodeStateAsUpdate(ours));
    expect(read(ours)).toMatchObject({
      licensor: 'Beeldbank',
      onlyWithArticle: 'yes',
      usableFrom: '2025-05-06',
      territory: 'Nederland',
    });
    expect(read(theirs)).toEqual(read(ours));
  });
});
