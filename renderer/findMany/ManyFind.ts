import type { FindFault } from '../../shared/article/find/FindFault';
import type { FoundPlace } from '../../shared/article/find/findPlaces';
import type { FindQuery } from '../../shared/article/find/FindQuery';
import { emptyQuery } from '../../shared/article/find/FindQuery';
import { articleLanguages } from '../../shared/article/Article';
import type { SearchedArticle, SearchedArticles } from '../../shared/bridge/changeCalls';
import { mostPlaces, mostSearched } from '../../shared/bridge/changeCalls';
import type { Answer } from '../../shared/faults/Answer';
import type { Fault } from '../../shared/faults/Fault';
import type { PlaceFound } from '../../shared/review/replaceWords';
import type { Finder } from '../find/Finder';
import { Observable } from '../session/Observable';
import type { FoundIn } from './FoundIn';
import { linesOf, textsOf } from './linesOf';

/** What takes the place of what is found, as it is typed. */
export interface TypedReplacement {
  words: string;
  keepCase: boolean;
}

export interface ManyFound {
  /** Whether nothing was looked for yet, it is being looked for, or all was looked through that will be. */
  phase: 'not-yet' | 'looking' | 'done';
  /** How many articles were looked through. */
  done: number;
  found: readonly FoundIn[];
  /** How many places were found. */
  count: number;
  /** It was found in more places than are shown. */
  more: boolean;
  /** It was stopped before all was looked through. */
  stopped: boolean;
  fault: FindFault | Fault | null;
  /** Articles that could not be read, and why. */
  refused: SearchedArticles['refused'];
}

const nothing: ManyFound = {
  phase: 'not-yet',
  done: 0,
  found: [],
  count: 0,
  more: false,
  stopped: false,
  fault: null,
  refused: [],
};

/**
 * Looks through many articles, some at a time, in the order in which they are given: the library reads them, a worker
 * looks through what it read. Ends at the most places that are replaced at once.
 */
export class ManyFind {
  readonly state = new Observable<ManyFound>(nothing);
  /** Counts what was asked for: what an earlier asking finds comes too late. */
  #asked = 0;
  #query = emptyQuery;
  /** What is to take the place of what is found, and what does by the state. */
  #wanted: TypedReplacement = { words: '', keepCase: false };
  #shown = this.#wanted;

  constructor(
    private readonly articles: readonly string[],
    private readonly read: (articles: string[]) => Promise<Answer<SearchedArticles>>,
    private readonly finder: Finder,
  ) {}

  async look(query: FindQuery, replacement: TypedReplacement): Promise<void> {
    const asked = ++this.#asked;
    this.#query = query;
    this.#shown = this.#wanted = replacement;
    this.state.set({ ...nothing, phase: 'looking' });
    for (let at = 0; at < this.articles.length; at += mostSearched) {
      const answer = await this.read(this.articles.slice(at, at + mostSearched));
      if (asked !== this.#asked) return;
      if (!answer.ok) return this.#end({ fault: answer.fault });
      const found = await this.#lookIn(answer.value.read);
      if (asked !== this.#asked) return;
      if ('kind' in found) return this.#end({ fault: found });
      const { value: before } = this.state;
      const now = {
        ...before,
        done: Math.min(at + mostSearched, this.articles.length),
        refused: [...before.refused, ...answer.value.refused],
        ...withFound(before, found),
      };
      this.state.set(now);
      if (!(await this.#bringUpToDate(asked))) return;
      if (now.more) break;
    }
    this.#end({});
  }

  /** Ends looking; what was found by then stays. */
  stop(): void {
    if (this.state.value.phase !== 'looking') return;
    this.#asked++;
    this.finder.stop();
    this.#end({ stopped: true });
    void this.#bringUpToDate(this.#asked);
  }

  /** Forgets what was found: something else is about to be looked for. */
  forget(): void {
    this.#asked++;
    this.finder.stop();
    this.state.set(nothing);
  }

  /** Has what was found become something else, and what is still to be found as well. */
  async becomes(replacement: TypedReplacement): Promise<void> {
    this.#wanted = replacement;
    // Whoever is looking sees to it.
    if (this.state.value.phase === 'done') await this.#bringUpToDate(++this.#asked);
  }

  /** Has what was found become what it should by now; answers whether that is still wanted. */
  async #bringUpToDate(asked: number): Promise<boolean> {
    while (this.#shown !== this.#wanted) {
      const wanted = this.#wanted;
      const became = new Map<string, PlaceFound>();
      const articles = this.state.value.found.map(({ article }) => article);
      for (let at = 0; at < articles.length; at += mostSearched) {
        const again = await this.#lookIn(articles.slice(at, at + mostSearched), wanted);
        if (asked !== this.#asked) return false;
        if ('kind' in again) {
          this.state.set({ ...nothing, phase: 'done', fault: again });
          return false;
        }
        for (const { lines } of again) for (const { key, place } of lines) became.set(key, place);
      }
      this.#shown = wanted;
      this.#become(became);
    }
    return true;
  }

  #become(became: ReadonlyMap<string, PlaceFound>): void {
    const { found } = this.state.value;
    this.state.set({
      ...this.state.value,
      found: found.map((one) => ({
        ...one,
        lines: one.lines.map((line) => ({ ...line, place: became.get(line.key) ?? line.place })),
      })),
    });
  }

  async #lookIn(
    articles: readonly SearchedArticle[],
    replacement = this.#shown,
  ): Promise<FoundIn[] | FindFault> {
    const places = new Map<string, FoundPlace[][]>();
    for (const language of articleLanguages) {
      const some = articles.filter((one) => one.language === language);
      if (some.length === 0) continue;
      const texts = some.map(textsOf);
      const answer = await this.finder.ask({
        query: this.#query,
        texts: texts.flat(),
        replacement: { ...replacement, language },
        // One more tells that there are more.
        most: mostPlaces + 1,
      });
      // Another question has come after this one.
      if (!answer) return [];
      if (!answer.ok) return answer.fault;
      let at = 0;
      for (const [index, { article }] of some.entries()) {
        const until = at + (texts[index]?.length ?? 0);
        places.set(article, answer.found.slice(at, until));
        at = until;
      }
    }
    return articles.flatMap((article): FoundIn[] => {
      const lines = linesOf(article, places.get(article.article) ?? []);
      return lines.length > 0 ? [{ article, lines }] : [];
    });
  }

  #end(as: Partial<ManyFound>): void {
    this.state.set({ ...this.state.value, ...as, phase: 'done' });
  }
}

/** What was found before and now, up to the most that are replaced at once. */
function withFound(before: ManyFound, now: readonly FoundIn[]): Pick<ManyFound, 'found' | 'count' | 'more'> {
  const found = [...before.found];
  let { count } = before;
  for (const one of now) {
    const lines = one.lines.slice(0, mostPlaces - count);
    if (lines.length > 0) found.push({ ...one, lines });
    count += lines.length;
    if (lines.length < one.lines.length) return { found, count, more: true };
  }
  return { found, count, more: false };
}
