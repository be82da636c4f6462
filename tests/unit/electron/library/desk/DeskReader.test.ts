import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CardTable } from '../../../../../electron/library/CardTable';
import { DeskReader } from '../../../../../electron/library/desk/DeskReader';
import { migrate } from '../../../../../electron/library/migrations/migrate';
import { openSqlite } from '../../../../../electron/library/sqlite';
import type { Status } from '../../../../../shared/article/Article';
import { statuses } from '../../../../../shared/article/Article';
import type { Author } from '../../../../../shared/article/Author';
import { isSameAuthor } from '../../../../../shared/article/Author';
import type { Asker, DeskQuestion } from '../../../../../shared/bridge/deskQuestion';
import { deskGroupings, deskSorts, nobody, plainQuestion } from '../../../../../shared/bridge/deskQuestion';
import { sortKey } from '../../../../../shared/language/sortKey';
import { mainTag } from '../../../../../shared/tags/mainTag';
import type { Tag } from '../../../../../shared/tags/Tag';
import { tagKey } from '../../../../../shared/tags/tagKey';

const tags: Tag[] = [
  { kind: 'company', label: 'Netflix' },
  { kind: 'genre', label: 'Series' },
  { kind: 'title', label: 'Nachtboot', year: 2025 },
  { kind: 'place', label: 'Gent' },
];
const moments = [
  '2026-05-01T10:00:00.000Z',
  '2026-05-03T10:00:00.000Z',
  '2026-05-06T09:00:00.000Z',
  '2026-05-06T10:00:00.000Z',
];
const writers = ['', 'Noor Vermeer', 'noor vermeer', 'Sjoerd Dam', 'Noor Vermeer en Sjoerd Dam'];

const [hers, another] = ['11111111-0000-4000-8000-000000000001', '11111111-0000-4000-8000-000000000002'];
const people: Author[] = [
  { by: 'Noor Vermeer', person: hers },
  { by: 'Noor Vermeer', person: another },
  { by: 'Noor Vermeer' },
  { by: 'Sjoerd Dam', person: another },
];
const askers: Asker[] = [
  { byline: 'Noor Vermeer', name: 'Noor Vermeer', person: hers },
  { byline: '', name: 'Noor Vermeer', person: '' },
  { byline: 'Sjoerd Dam', name: '', person: another },
  nobody,
];

interface Facts {
  headline: string;
  status: Status;
  byline: string;
  tags: Tag[];
  words: number;
  still: string;
  editedAt: string;
  binnedAt: string;
  /** Nothing is asked of anybody where these are left out. */
  asked?: Author[];
  returned?: boolean;
}

const card: fc.Arbitrary<Facts> = fc.record({
  headline: fc.constantFrom('Zee', 'zee', 'Éen dag', 'Een dag 10', 'Een dag 9', '', '‘Aan’ zee'),
  status: fc.constantFrom(...statuses),
  byline: fc.constantFrom(...writers),
  tags: fc.subarray(tags),
  words: fc.constantFrom(0, 12, 300),
  still: fc.constantFrom('', 'a'.repeat(64)),
  editedAt: fc.constantFrom(...moments),
  binnedAt: fc.constantFrom('', '', '', ...moments),
  asked: fc.subarray(people),
  returned: fc.boolean(),
});

const question: fc.Arbitrary<DeskQuestion> = fc
  .record({
    view: fc.constantFrom('all' as const, 'all' as const, 'bin' as const),
    status: fc.constantFrom('' as const, '' as const, ...statuses),
    tag: fc.constantFrom('', '', ...tags.map(tagKey)),
    author: fc.constantFrom('', '', 'Noor Vermeer', 'Sjoerd Dam'),
    askedOf: fc.constantFrom(null, null, ...askers),
    still: fc.constantFrom('' as const, 'with' as const, 'without' as const),
    since: fc.constantFrom('', '2026-05-03T00:00:00.000Z'),
    sort: fc.constantFrom(...deskSorts),
    descending: fc.boolean(),
    grouping: fc.constantFrom(...deskGroupings),
    days: fc.constantFrom([], ['2026-05-06T00:00:00.000Z', '2026-05-02T00:00:00.000Z']),
  })
  .map((asked) => ({ ...plainQuestion, ...asked, days: [...asked.days] }));

const namesOf = (one: Facts): string[] => one.byline.toLowerCase().split(' en ');

function isAsked(one: Facts, { byline, name, person }: Asker): boolean {
  const who = person ? { by: name, person } : { by: name };
  if (name && one.asked?.some((author) => isSameAuthor(author, who))) return true;
  return one.returned === true && byline !== '' && namesOf(one).includes(byline.toLowerCase());
}

/** The same, by comparing and filtering all cards in memory. */
function plainly(cards: (Facts & { n: number })[], asked: DeskQuestion): (Facts & { n: number })[] {
  const bin = asked.view === 'bin';
  const moment = (one: Facts): string => (bin ? one.binnedAt : one.editedAt);
  const kept = cards.filter(
    (one) =>
      (one.binnedAt !== '') === bin &&
      (!asked.status || one.status === asked.status) &&
      (!asked.tag || one.tags.some((tag) => tagKey(tag) === asked.tag)) &&
      (!asked.author || namesOf(one).includes(asked.author.toLowerCase())) &&
      (!asked.askedOf || isAsked(one, asked.askedOf)) &&
      (!asked.still || (one.still !== '') === (asked.still === 'with')) &&
      moment(one) >= asked.since,
  );
  type Compare = (a: Facts & { n: number }, b: Facts & { n: number }) => number;
  const by =
    <T extends string | number>(of: (one: Facts) => T): Compare =>
    (a, b) =>
      of(a) < of(b) ? -1 : of(a) > of(b) ? 1 : 0;
  const newest: Compare = (a, b) => by(moment)(b, a) || b.n - a.n;
  const rank = by(({ status }) => statuses.indexOf(status));
  const turned = (compare: Compare): Compare => (asked.descending ? (a, b) => compare(b, a) : compare);
  const edited = turned((a, b) => by(moment)(a, b) || a.n - b.n);
  const sorted: Record<DeskQuestion['sort'], Compare> = {
    edited,
    match: newest,
    headline: turned(by(({ headline }) => sortKey(headline))),
    status: turned(rank),
    words: turned(by(({ words }) => words)),
  };
  const main = (one: Facts): string => {
    const tag = mainTag(one.tags);
    return tag ? tagKey(tag) : '';
  };
  const lastWhenEmpty =
    (of: (one: Facts) => string): Compare =>
    (a, b) =>
      by((one) => Number(of(one) === ''))(a, b) || by(of)(a, b);
  const grouped: Record<DeskQuestion['grouping'], Compare> = {
    '': () => 0,
    day: () => 0,
    status: rank,
    author: lastWhenEmpty(({ byline }) => byline.toLowerCase()),
    tag: lastWhenEmpty(main),
  };
  const first = asked.sort === 'match' ? grouped[''] : grouped[asked.grouping];
  return kept.sort((a, b) => first(a, b) || sorted[asked.sort](a, b) || newest(a, b));
}

/** A table of cards and what reads it. */
function deskOf(facts: readonly Facts[]): {
  reader: DeskReader;
  cards: (Facts & { n: number })[];
  ids: string[];
} {
  const database = openSqlite(':memory:');
  migrate(database);
  const table = new CardTable(database);
  const ids = facts.map((_, index) => `00000000-0000-4000-8000-${String(index + 1).padStart(12, '0')}`);
  facts.forEach((one, index) => {
    const id = ids[index]!;
    table.insert(id, '', one.editedAt, false);
    table.project(
      id,
      {
        ...one,
        ...{ slug: '', language: 'nl', opening: '', publishedAt: '', approvalVoid: false },
        ...{ openThreads: 0, openSuggestions: 0, asked: one.asked ?? [], returned: one.returned ?? false },
      },
      { contentHash: '', sequence: 1, editedAt: one.editedAt },
    );
    table.bin(id, one.binnedAt);
  });
  return {
    reader: new DeskReader(database, null),
    cards: facts.map((one, index) => ({ ...one, n: index + 1 })),
    ids,
  };
}

describe('DeskReader', () => {
  it('answers what filtering and sorting all cards in memory would', () => {
    fc.assert(
      fc.property(fc.array(card, { maxLength: 25 }), question, (facts, asked) => {
        const { reader, cards, ids } = deskOf(facts);
        const expected = plainly(cards, asked).map(({ n }) => ids[n - 1]);
        // Without words nothing is a better match than anything else.
        const page = reader.ask(asked, 0, 100, []);
        const given =
          asked.sort === 'match' ? { ...asked, sort: 'edited' as const, descending: true } : asked;
        expect(page.rows.map((row) => row.card.id)).toEqual(plainly(cards, given).map(({ n }) => ids[n - 1]));
        expect(page.total).toBe(expected.length);
        expect(reader.ids(asked, 0, 100)).toBe(page.rows.map((row) => row.card.id).join(''));
        const counted = page.groups.reduce((sum, { count }) => sum + count, 0);
        expect([0, page.total]).toContain(counted);
        expect(new Set(page.groups.map(({ key }) => key)).size).toBe(page.groups.length);
      }),
      { numRuns: 150 },
    );
  });

  it('finds what is asked of somebody by the rule of who is the same, and what came back to them', () => {
    fc.assert(
      fc.property(fc.array(card, { maxLength: 12 }), fc.constantFrom(...askers), (facts, askedOf) => {
        const { reader, cards, ids } = deskOf(facts);
        const question = { ...plainQuestion, askedOf };
        const found = reader.ask(question, 0, 100, []).rows.map((row) => row.card.id);
        expect(found).toEqual(plainly(cards, question).map(({ n }) => ids[n - 1]));
      }),
    );
  });

  it('gives any range, and says where an article stands', () => {
    const { reader, ids } = deskOf(
      Array.from({ length: 10 }, (_, index) => ({
        headline: `Stuk ${index}`,
        status: 'draft' as const,
        byline: '',
        tags: [],
        words: index,
        still: '',
        editedAt: moments[0]!,
        binnedAt: '',
      })),
    );
    const asked: DeskQuestion = { ...plainQuestion, sort: 'words', descending: false };
    const page = reader.ask(asked, 4, 3, [ids[9]!, ids[0]!, 'none']);
    expect(page.rows.map(({ card: { id } }) => id)).toEqual(ids.slice(4, 7));
    expect(page).toMatchObject({ from: 4, total: 10, places: [9, 0, -1] });
    // A range beyond the end is the last one there is.
    expect(reader.ask(asked, 90, 3, []).from).toBe(7);
    expect(reader.ids(asked, 8, 100)).toBe(ids[8]! + ids[9]!);
  });

  it('names the groups and counts what is in them', () => {
    const plain = { headline: '', tags: [] as Tag[], words: 0, still: '', binnedAt: '' };
    const { reader } = deskOf([
      {
        ...plain,
        status: 'approved',
        byline: 'Noor Vermeer',
        editedAt: moments[3]!,
        tags: [tags[0]!, tags[3]!],
      },
      { ...plain, status: 'draft', byline: 'noor vermeer', editedAt: moments[1]!, tags: [tags[2]!] },
      { ...plain, status: 'draft', byline: '', editedAt: moments[0]! },
    ]);
    const groups = (change: Partial<DeskQuestion>): unknown =>
      reader.ask({ ...plainQuestion, ...change }, 0, 10, []).groups;
    expect(groups({ grouping: 'status' })).toEqual([
      { key: 'draft', label: '', count: 2 },
      { key: 'approved', label: '', count: 1 },
    ]);
    expect(groups({ grouping: 'author' })).toEqual([
      { key: 'noor vermeer', label: 'Noor Vermeer', count: 2 },
      { key: '', label: '', count: 1 },
    ]);
    expect(groups({ grouping: 'tag' })).toEqual([
      { key: 'company:netflix', label: 'Netflix', count: 1 },
      { key: 'title:nachtboot:2025', label: 'Nachtboot (2025)', count: 1 },
      { key: '', label: '', count: 1 },
    ]);
    expect(
      groups({ grouping: 'day', days: ['2026-05-06T00:00:00.000Z', '2026-05-02T00:00:00.000Z'] }),
    ).toEqual([
      { key: '0', label: '', count: 1 },
      { key: '1', label: '', count: 1 },
      { key: '2', label: '', count: 1 },
    ]);
    expect(groups({ grouping: 'day', sort: 'words' })).toEqual([]);
  });

  it('has another stamp only when order or groups are others', () => {
    const plain = {
      headline: 'a',
      status: 'draft' as const,
      byline: '',
      tags: [],
      words: 0,
      still: '',
      binnedAt: '',
    };
    const { reader } = deskOf([
      { ...plain, editedAt: moments[0]! },
      { ...plain, editedAt: moments[1]! },
    ]);
    const stamp = (change: Partial<DeskQuestion>, from = 0): string =>
      reader.ask({ ...plainQuestion, ...change }, from, 1, []).stamp;
    expect(stamp({})).toBe(stamp({}, 1));
    expect(stamp({ descending: false })).not.toBe(stamp({}));
    expect(stamp({ grouping: 'day', days: ['2026-05-02T00:00:00.000Z'] })).not.toBe(stamp({}));
  });
});
