import type { Steps } from './Steps';
import type { Visited } from './visitArticle';

/** So many articles at most are visited at once. */
const mostAtOnce = 2;

/** Between articles in which nothing was written here is so long a pause, in milliseconds: the server has others too. */
const breath = 50;

/** What was written goes together: an article is visited so long after somebody wrote in it, in milliseconds. */
const soon = 1500;

/** One that could not be visited is tried again after so long, in milliseconds. */
const later = 5000;

/** What a round takes from outside. */
export interface LiveRoundParts {
  steps: Steps;
  /** Brings an article in step with the server. */
  visit: (article: string, signal: AbortSignal) => Promise<Visited>;
  /** It is kept in step anyway. */
  isOpen: (article: string) => boolean;
}

/**
 * Goes by the articles that nobody here has open and brings them in step with the server, a few at a time, for as long as
 * there is a line: first those in which something was written, then all others, for nobody knows what the server has.
 */
export class LiveRound {
  /** In order: what is to be visited first, and what after that. */
  #due = new Set<string>();
  readonly #rest = new Set<string>();
  readonly #refused = new Set<string>();
  readonly #visits = new Map<string, { stop: AbortController; done: Promise<void> }>();
  readonly #timers = new Set<ReturnType<typeof setTimeout>>();
  #running = false;

  constructor(private readonly parts: LiveRoundParts) {}

  /** There is a line: all of them, those first that were left out longest. */
  begin(): void {
    const { steps } = this.parts;
    this.#running = true;
    this.#refused.clear();
    for (const article of steps.articles) {
      if (steps.isAhead(article)) this.#due.add(article);
      this.#rest.add(article);
    }
    this.#goOn();
  }

  /** Somebody waits for these: they come before all others. */
  first(articles: readonly string[]): void {
    this.#due = new Set([...articles, ...this.#due]);
    this.#goOn();
  }

  /** There is none any more. Visits that go on are called off. */
  pause(): void {
    this.#running = false;
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
    for (const { stop } of this.#visits.values()) stop.abort();
  }

  /** Somebody wrote in an article, here or elsewhere. Nothing for one that the server is not to have. */
  ask(article: string): void {
    const { steps, isOpen } = this.parts;
    if (!steps.has(article) || isOpen(article)) return;
    if (this.#running) this.#after(soon, article);
    else this.#due.add(article);
  }

  /** Calls off a visit, and settles once the article is left: somebody opens it. */
  async leave(article: string): Promise<void> {
    this.#due.delete(article);
    this.#rest.delete(article);
    const visit = this.#visits.get(article);
    visit?.stop.abort();
    await visit?.done;
  }

  /** What the server sent of an article that is being visited cannot be read. */
  refuse(article: string): void {
    this.#visits.get(article)?.stop.abort('refused');
  }

  #after(time: number, article: string): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      this.#due.add(article);
      this.#goOn();
    }, time);
    this.#timers.add(timer);
  }

  #goOn(): void {
    while (this.#running && this.#visits.size < mostAtOnce) {
      const article = this.#next();
      if (article === undefined) return;
      const stop = new AbortController();
      const done = this.#visit(article, stop.signal);
      this.#visits.set(article, { stop, done });
    }
  }

  #next(): string | undefined {
    for (const from of [this.#due, this.#rest]) {
      for (const article of from) {
        // One that is being visited stays where it is until that is done.
        if (this.#visits.has(article)) continue;
        this.#due.delete(article);
        this.#rest.delete(article);
        if (!this.#refused.has(article) && !this.parts.isOpen(article)) return article;
      }
    }
    return undefined;
  }

  async #visit(article: string, signal: AbortSignal): Promise<void> {
    const { steps, visit, isOpen } = this.parts;
    const wasAhead = steps.isAhead(article);
    const visited = await visit(article, signal);
    if (visited.kind === 'in-step') steps.reach(article, visited.reached);
    if (!wasAhead && !signal.aborted) await new Promise((resolve) => setTimeout(resolve, breath));
    this.#visits.delete(article);
    if (visited.kind === 'refused') this.#refused.add(article);
    else if (visited.kind === 'put-off' && !isOpen(article)) {
      if (this.#running && !signal.aborted) this.#after(later, article);
      else (wasAhead ? this.#due : this.#rest).add(article);
    } else if (steps.isAhead(article)) this.ask(article);
    this.#goOn();
  }
}
