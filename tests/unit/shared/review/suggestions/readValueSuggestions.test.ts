import * as Y from 'yjs';
import { expect, it } from 'vitest';
import { bodyOf, stillsOf, suggestedValuesOf } from '../../../../../shared/article/documentShape';
import { addStill, changeStill } from '../../../../../shared/article/editStills';
import { addTag } from '../../../../../shared/article/editTags';
import { readArticle } from '../../../../../shared/article/readArticle';
import { readValueSuggestions } from '../../../../../shared/review/suggestions/readValueSuggestions';
import { suggestValue } from '../../../../../shared/review/suggestions/suggestValue';
import { fakeOriginal } from '../../../../fixtures/fakeRenditions';
import { stillOf } from '../../../../fixtures/filmArticle';
import { ofStill, ofTag, suggestedArticle } from '../../../../fixtures/suggestedArticle';

const anna = (id: string, minute = 0) => ({
  id,
  by: 'Anna',
  at: new Date(Date.UTC(2026, 10, 29, 12, minute)).toISOString(),
});
const film = { kind: 'topic' as const, label: 'Film' };

it('goes by the stills as they stand in the body, and then by the tags', () => {
  const doc = suggestedArticle();
  suggestValue(doc, ofTag('topic:film'), film, anna('a', 0));
  suggestValue(doc, ofStill('eerste'), 'Nat plein', anna('b', 1));
  suggestValue(doc, ofStill('tweede', 'creator'), 'Bea', anna('c', 3));
  suggestValue(doc, ofStill('tweede'), 'Winkel', anna('d', 2));
  expect(readValueSuggestions(doc).map(({ id }) => id)).toEqual(['d', 'c', 'b', 'a']);
});

it('is open only as long as it says something else than what there is', () => {
  const doc = suggestedArticle();
  suggestValue(doc, ofStill('eerste'), 'Nat plein', anna('a'));
  suggestValue(doc, ofTag('topic:film'), film, anna('b'));
  changeStill(doc, 'eerste', { altText: 'Nat plein' });
  addTag(doc, film, 1);
  expect(readValueSuggestions(doc)).toEqual([]);
  changeStill(doc, 'eerste', { altText: 'Droog plein' });
  expect(readValueSuggestions(doc)).toMatchObject([{ id: 'a', now: 'Droog plein' }]);
});

it('keeps what is suggested of a still that is gone, and says so', () => {
  const doc = suggestedArticle();
  suggestValue(doc, ofStill('eerste'), 'Nat plein', anna('a'));
  suggestValue(doc, ofStill('tweede'), 'Winkel', anna('b'));
  stillsOf(doc).delete('eerste');
  const body = bodyOf(doc);
  body.delete(0, body.toString().indexOf('\n') + 1);
  expect(readValueSuggestions(doc)).toMatchObject([
    { id: 'a', gone: true, now: '' },
    { id: 'b', gone: true, now: 'Een plein' },
  ]);
});

it('says of a still that is only suggested to come that it is in the text, and where', () => {
  const doc = suggestedArticle();
  addStill(doc, stillOf('nieuw', fakeOriginal));
  const body = bodyOf(doc);
  body.insert(body.toString().indexOf('\n') + 1, '\n', { block: 'still', still: 'nieuw', inserted: 'x' });
  suggestValue(doc, ofStill('eerste'), 'Nat plein', anna('a', 1));
  suggestValue(doc, ofStill('nieuw'), 'Winkel', anna('b', 2));
  suggestValue(doc, ofStill('tweede'), 'Straat', anna('c', 3));
  expect(readValueSuggestions(doc)).toMatchObject([
    { id: 'c', gone: false },
    { id: 'b', gone: false },
    { id: 'a', gone: false },
  ]);
});

it('leaves out what this version does not know, and keeps it', () => {
  const doc = suggestedArticle();
  const map = suggestedValuesOf(doc);
  const put = (id: string, about: unknown, to: unknown): void =>
    void map.set(
      id,
      new Y.Map<unknown>([
        ['about', about],
        ['to', to],
      ]),
    );
  put('a', { kind: 'still', still: 'eerste', key: 'later' }, 'iets');
  put('b', { kind: 'still', still: 'eerste', key: 'kind' }, 'hologram');
  put('c', { kind: 'tag', tag: 'topic:film' }, { kind: 'later', label: 'Film' });
  put('d', { kind: 'tag', tag: 'topic:film' }, { kind: 'topic', label: 'Series' });
  put('e', { kind: 'later' }, 'iets');
  put('f', ofStill('eerste'), 7);
  put('g', ofStill('eerste'), 'Nat plein');
  (map as Y.Map<unknown>).set('h', 'niets');
  expect(readValueSuggestions(doc)).toMatchObject([{ id: 'g', by: '', at: '' }]);
  expect(map.size).toBe(8);
  expect(readArticle(doc).unknown).toEqual([]);
});
