import type { ArticleCard } from '../../../shared/bridge/answers';
import type { DeskGroup, DeskPage, DeskRow } from '../../../shared/bridge/deskCalls';
import type { DeskQuestion } from '../../../shared/bridge/deskQuestion';
import { printTag } from '../../../shared/tags/printTag';
import type { Tag } from '../../../shared/tags/Tag';
import { foldLabel, tagKey } from '../../../shared/tags/tagKey';
import { Bits } from '../Bits';
import type { CardRow } from '../cardOf';
import { cardOf } from '../cardOf';
import { findTerms } from '../search/findTerms';
import type { SoughtWords } from '../search/parseQuery';
import { asksNothing, parseQuery } from '../search/parseQuery';
import type { Search } from '../search/Search';
import { snippetOf } from '../search/snippetOf';
import { suggestQuery } from '../search/suggestQuery';
import type { Sqlite, Statement } from '../sqlite';
import type { DeskOrder } from './DeskOrders';
import { DeskOrders, keepOf, putFirst, stampOf } from './DeskOrders';

/** What a question comes to: the order of its answer, and what was really looked for. */
interface Answered {
  order: DeskOrder;
  sought: SoughtWords;
  meant: string;
}

/** How many of the articles that use an original are named. */
const mostUses = 50;

/** Answers questions about all articles together, from the tables and from what search knows. Throws what SQLite throws. */
export class DeskReader {
  readonly #orders: DeskOrders;
  readonly #row: Statement;
  readonly #number: Statement;
  readonly #most: Statement;
  readonly #ids: Statement;

  /** Without a search nothing is found by words; only the first screen is read so. */
  constructor(
    database: Sqlite,
    private readonly search: Pick<Search, 'use'> | null,
  ) {
    this.#orders = new DeskOrders(database);
    this.#row = database.prepare('select * from articles where n = ?');
    this.#number = database.prepare('select n from articles where id = ?');
    this.#most = database.prepare('select coalesce(max(n), 0) as most from articles');
    this.#ids = database.prepare(
      `select group_concat(id, '' order by place) as ids from
       (select chosen.key as place, articles.id as id from json_each(?) as chosen join articles on n = chosen.value)`,
    );
  }

  /** A range of the answer, and where the articles asked about stand in it. */
  ask(question: DeskQuestion, from: number, count: number, find: readonly string[]): DeskPage {
    const { order, sought, meant } = this.#answer(question);
    const places = find.map((id) => {
      const row = this.#number.get(id) as { n: number } | undefined;
      return row ? order.numbers.indexOf(row.n) : -1;
    });
    const start = Math.max(0, Math.min(from, order.numbers.length - count));
    return {
      stamp: stampOf(order),
      total: order.numbers.length,
      groups: this.#groups(question, order),
      from: start,
      rows: [...order.numbers.subarray(start, start + count)].flatMap((n) => this.#shown(n, sought)),
      places,
      meant,
    };
  }

  /** The ids of a range of the answer, put together. */
  ids(question: DeskQuestion, from: number, until: number): string {
    const { order } = this.#answer(question);
    const numbers = [...order.numbers.subarray(from, until)];
    return (this.#ids.get(JSON.stringify(numbers)) as { ids: string | null }).ids ?? '';
  }

  /** The articles that use an original, last edited first. */
  uses(hash: string): ArticleCard[] {
    const numbers = this.search?.use((index) => index.usedIn(hash), []) ?? [];
    return numbers
      .flatMap((n) => (this.#row.get(n) as CardRow | undefined) ?? [])
      .map(cardOf)
      .sort((a, b) => (a.editedAt < b.editedAt ? 1 : -1))
      .slice(0, mostUses);
  }

  #answer(asked: DeskQuestion): Answered {
    const nothing: SoughtWords = { wanted: [], unwanted: [] };
    const words = parseQuery(asked.query);
    const looks = !asksNothing(words);
    const question = {
      ...asked,
      tag: asked.tag,
      author: foldLabel(asked.author),
      // Without words nothing matches better than anything else.
      sort: asked.sort === 'match' && !looks ? ('edited' as const) : asked.sort,
      descending: asked.sort === 'match' || asked.descending,
    };
    let order = this.#orders.order(question);
    const { most } = this.#most.get() as { most: number };
    const only = (numbers: readonly number[]): void => {
      order = keepOf(order, Bits.of(numbers, most));
    };
    if (question.creditMissing) only(this.search?.use((index) => index.creditMissing(), []) ?? []);
    if (question.uses) only(this.search?.use((index) => index.usedIn(question.uses), []) ?? []);
    if (!looks) return { order, sought: nothing, meant: '' };
    const found = this.#found(order, words, question, most);
    if (found.numbers.length > 0 || words.wanted.length === 0)
      return { order: found, sought: words, meant: '' };
    const meant = this.search?.use((index) => suggestQuery(index, words, most), null) ?? null;
    if (!meant) return { order: found, sought: words, meant: '' };
    return {
      order: this.#found(order, meant.sought, question, most),
      sought: meant.sought,
      meant: meant.query,
    };
  }

  /** What of an order has the words. */
  #found(order: DeskOrder, sought: SoughtWords, question: DeskQuestion, most: number): DeskOrder {
    const none: DeskOrder = { numbers: new Int32Array(0), runs: [] };
    if (!this.search) return none;
    return this.search.use((index) => {
      const found = keepOf(order, index.found(sought, most));
      if (question.sort !== 'match') return found;
      return putFirst(found, index.foundInHead(sought, most));
    }, none);
  }

  #groups(question: DeskQuestion, { numbers, runs }: DeskOrder): DeskGroup[] {
    let at = 0;
    return runs.map(({ key, count }) => {
      const first = numbers[at] ?? 0;
      at += count;
      return { key, count, label: this.#label(question, key, first) };
    });
  }

  /** How a byline or tag is written on the first row under it. */
  #label(question: DeskQuestion, key: string, first: number): string {
    const named =
      question.sort !== 'match' && (question.grouping === 'author' || question.grouping === 'tag');
    const row = named && key ? (this.#row.get(first) as CardRow | undefined) : undefined;
    if (!row) return '';
    if (question.grouping === 'author') return row.byline;
    const tag = (JSON.parse(row.tags) as Tag[]).find((one) => tagKey(one) === key);
    return tag ? printTag(tag) : key;
  }

  #shown(n: number, sought: SoughtWords): DeskRow[] {
    const row = this.#row.get(n) as CardRow | undefined;
    if (!row) return [];
    const card = cardOf(row);
    const terms = sought.wanted;
    if (terms.length === 0) return [{ card, found: null }];
    const text = this.search?.use((index) => index.text(n), '') ?? '';
    const snippet = snippetOf(text, terms);
    return [
      {
        card,
        found: {
          headline: findTerms(card.headline, terms),
          tags: card.tags.map((tag) => findTerms(printTag(tag), terms)),
          snippet: snippet?.text ?? card.opening,
          inSnippet: snippet?.marks ?? [],
        },
      },
    ];
  }
}
