import type { Brought } from '../../shared/bridge/bringCalls';
import type { Caller } from '../../shared/bridge/connectCalls';
import type { LibraryCalls, LibraryEvents } from '../../shared/bridge/libraryCalls';
import { articleName, roomOf } from '../../shared/bridge/liveNames';
import type { Answer } from '../../shared/faults/Answer';
import type { Original } from '../../shared/still/Still';
import type { GuardedLine } from './GuardedLine';
import { LiveRound } from './LiveRound';
import { Steps } from './Steps';
import { takeFromServer } from './takeFromServer';
import { visitArticle } from './visitArticle';

/** A library that cannot say what is shared is asked again after so long, in milliseconds. */
const pause = 2000;

/** What unopened articles are kept in step with. */
export interface UnopenedStart {
  address: string;
  token: string;
  line: GuardedLine;
  library: Pick<Caller<LibraryCalls, LibraryEvents>, 'call'>;
  /** It is kept in step anyway. */
  isOpen: (article: string) => boolean;
  /** Now: ISO 8601, UTC. */
  now: () => string;
  /** Hears that more or fewer wait. */
  changed: () => void;
  /** Hears what an article is called, and whether something of it was sent. */
  visited: (article: string, headline: string, sent: boolean) => void;
  /** Hears which pictures an article has. */
  pictures: (originals: Original[]) => void;
  came: (brought: Brought) => void;
  /** Hears that an article is in step, or that what the server has of it is not taken in. */
  visitEnded: (article: string) => void;
}

/** The articles that a server is to have and nobody here has open: what is written in them goes, and comes, all the same. */
export class UnopenedArticles {
  readonly steps: Steps;
  readonly #round: LiveRound;
  #isLoaded = false;
  #isConnected = false;
  #closed = false;

  constructor(private readonly start: UnopenedStart) {
    const { address, library, isOpen, line, token, now, came, visited, pictures, visitEnded } = start;
    this.steps = new Steps(address, library, start.changed);
    this.#round = new LiveRound({
      steps: this.steps,
      isOpen,
      visit: async (article, signal) => {
        const name = articleName(roomOf(address), article);
        const { last, reached } = this.steps.of(article);
        const known = { article, last, reached, name, signal };
        const visit = await visitArticle({ ...known, library, line, token, now, came });
        if (visit.kind !== 'put-off') visitEnded(article);
        if (visit.kind !== 'in-step') return visit;
        visited(article, visit.headline, visit.sent);
        pictures(visit.originals);
        return visit;
      },
    });
    void this.#load();
  }

  /** In how many something is written that the server is not known to have; of those open here nobody waits for while it is there. */
  get waiting(): number {
    const { steps } = this;
    return steps.articles.filter(
      (article) => steps.isAhead(article) && !(this.#isConnected && this.start.isOpen(article)),
    ).length;
  }

  /** Whether the server is there. */
  set connected(is: boolean) {
    this.#isConnected = is;
    if (!is) this.#round.pause();
    else if (this.#isLoaded) this.#round.begin();
    this.start.changed();
  }

  /** The library has stored an update of an article. */
  stored(article: string, sequence: number): void {
    this.steps.stored(article, sequence);
    this.#round.ask(article);
  }

  /** Whether something of an article may be stored that the server does not have: as long as nobody knows, too. */
  isAhead(article: string): boolean {
    return !this.#isLoaded || this.steps.isAhead(article);
  }

  /** Somebody here has these open, and waits for them to be in step. */
  first(articles: readonly string[]): void {
    this.#round.first(articles);
  }

  /** Others wrote in these. */
  told(articles: readonly string[]): void {
    for (const article of articles) this.#round.ask(article);
  }

  /** What the server sent of an article cannot be read. */
  refuse(article: string): void {
    this.#round.refuse(article);
  }

  /** Takes an article that the library does not have from the server; from then on it is kept in step. */
  async take(article: string): Promise<Answer<null>> {
    const { address, library, line, token, now } = this.start;
    await this.#round.leave(article);
    const name = articleName(roomOf(address), article);
    const taken = await takeFromServer(article, library, { line, name, token, now: now() });
    if (!taken.ok) return taken;
    this.steps.add(article, 1);
    this.#round.ask(article);
    return taken;
  }

  /** Lets go of an article that somebody opens; settles once that is done. */
  leave(article: string): Promise<void> {
    return this.#round.leave(article);
  }

  close(): void {
    this.#closed = true;
    this.#round.pause();
    this.steps.close();
  }

  async #load(): Promise<void> {
    this.#isLoaded = await this.steps.load();
    if (this.#closed) return;
    if (!this.#isLoaded) setTimeout(() => this.#closed || void this.#load(), pause);
    else if (this.#isConnected) this.#round.begin();
  }
}
