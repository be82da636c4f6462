import { describe, expect, it } from 'vitest';
import { noFilter } from '../../../../renderer/desk/deskFilter';
import { searchCards } from '../../../../renderer/desk/searchCards';
import { card } from './cards';

const thriller = card({
  headline: 'Nederlandse thriller wereldwijd bekeken',
  status: 'in-review',
  words: 275,
  tags: [{ kind: 'title', label: 'iHostage', year: 2025 }],
});
const list = card({ headline: 'Zo komt de top 10 tot stand', opening: 'Netflix telt per week', words: 612 });
const cafe = card({
  headline: 'Één café, vijf blikken',
  status: 'in-review',
  words: 40,
  byline: 'Redactie film',
});
const all = [thriller, list, cafe];

describe('searchCards', () => {
  it('gives all, in the order of the library, when nothing is asked', () => {
    expect(searchCards(all, noFilter)).toEqual(all);
    expect(searchCards(all, { ...noFilter, query: '  ' })).toEqual(all);
  });

  it('looks in headline, tags with their year, opening and byline', () => {
    expect(searchCards(all, { ...noFilter, query: 'thriller' })).toEqual([thriller]);
    expect(searchCards(all, { ...noFilter, query: 'ihostage (2025)' })).toEqual([thriller]);
    expect(searchCards(all, { ...noFilter, query: 'netflix week' })).toEqual([list]);
    expect(searchCards(all, { ...noFilter, query: 'redactie' })).toEqual([cafe]);
  });

  it('minds neither case nor diacritics, and wants every word', () => {
    expect(searchCards(all, { ...noFilter, query: 'CAFE een' })).toEqual([cafe]);
    expect(searchCards(all, { ...noFilter, query: 'cafe thriller' })).toEqual([]);
  });

  it('narrows by status and tag together with the query', () => {
    expect(searchCards(all, { ...noFilter, status: 'in-review' })).toEqual([thriller, cafe]);
    expect(searchCards(all, { ...noFilter, status: 'in-review', query: 'cafe' })).toEqual([cafe]);
    expect(searchCards(all, { ...noFilter, tag: 'title:ihostage:2025' })).toEqual([thriller]);
  });

  it('orders by the column asked for, both ways, and leaves the list it was given alone', () => {
    expect(searchCards(all, { ...noFilter, sort: 'words', descending: true })).toEqual([
      list,
      thriller,
      cafe,
    ]);
    expect(searchCards(all, { ...noFilter, sort: 'headline', descending: false })).toEqual([
      cafe,
      thriller,
      list,
    ]);
    expect(searchCards(all, { ...noFilter, descending: false })).toEqual([cafe, list, thriller]);
    expect(all).toEqual([thriller, list, cafe]);
  });
});
