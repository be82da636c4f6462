import type { LoadedArticle } from '../../shared/bridge/answers';
import type { LiveWaiting, ServerArticle } from '../../shared/bridge/liveCalls';
import { articleName, deskNameIn, roomOf } from '../../shared/bridge/liveNames';
import type { Answer } from '../../shared/faults/Answer';
import { GuardedLine } from './GuardedLine';
import type { LiveDeskParts } from './LiveDeskParts';
import { LiveIndex } from './LiveIndex';
import type { LiveProblem } from './liveProblem';
import type { LiveRoomStart } from './LiveRoom';
import { LiveRoom } from './LiveRoom';
import { Pictures } from './Pictures';
import { TellsSoon } from './TellsSoon';
import { UnopenedArticles } from './UnopenedArticles';

/** How much still has to come and go is told at most this often, in milliseconds. */
const between = 500;

/** What a connection is made with, and whom it tells. */
export interface ConnectionStart extends LiveDeskParts {
  address: string;
  token: string;
  /** It is kept in step as one that somebody here has opened. */
  isOpen: (article: string) => boolean;
  /** The server has let this desk in. */
  connected: () => void;
  /** There is no way to it. */
  apart: (problem: LiveProblem) => void;
  /** The line was cut. */
  cut: () => void;
  /** An article that was not kept in step for a while is now, or is not taken in. */
  visitEnded: (article: string) => void;
  /** What came of this article cannot be read. */
  malformed: (article: string) => void;
}

/** All that goes over the line to one server: its list, articles, and pictures. */
export class Connection {
  readonly #line: GuardedLine;
  readonly #index: LiveIndex;
  readonly #unopened: UnopenedArticles;
  readonly #pictures: Pictures;
  #closed = false;

  constructor(private readonly start: ConnectionStart) {
    const { address, token, library, press, tell, isOpen } = start;
    const room = roomOf(address);
    const soon = new TellsSoon(between, () => this.#closed || tell('live:waiting', this.waiting));
    const changed = (): void => soon.add('');
    const listed = new TellsSoon(between, () => this.#closed || tell('live:listed', {}));
    const line = new GuardedLine(address, {
      failed: (problem) => this.#closed || start.apart(problem),
      malformed: (document) => {
        if (document === deskNameIn(room)) return start.apart('no-server');
        const article = document.slice(room.length + 1);
        start.malformed(article);
        this.#unopened.refuse(article);
      },
    });
    line.on('disconnect', () => this.#closed || start.cut());
    this.#line = line;
    this.#index = new LiveIndex({
      line,
      name: deskNameIn(room),
      token,
      synced: () => start.connected(),
      listed: (articles) => {
        listed.add('');
        this.#unopened.told(articles);
      },
      refused: () => start.apart('token'),
    });
    this.#pictures = new Pictures({
      address,
      token,
      library,
      press,
      changed,
    });
    this.#unopened = new UnopenedArticles({
      address,
      token,
      line,
      library,
      isOpen,
      now: () => this.#now(),
      changed,
      visited: (article, headline, sent) =>
        this.#index.tell(article, headline, this.#now(), sent ? 'sent' : 'name'),
      pictures: (originals) => this.#pictures.want(originals),
      came: (brought) => tell('live:came', brought),
      visitEnded: (article) => this.#closed || start.visitEnded(article),
    });
  }

  /** Calls the server, and goes on calling it. */
  begin(): void {
    void this.#line.connect();
  }

  /** Whether the server is there. */
  set connected(is: boolean) {
    this.#unopened.connected = is;
    this.#pictures.connected = is;
  }

  /** What still has to come and go. */
  get waiting(): LiveWaiting {
    return { articles: this.#unopened.waiting, pictures: this.#pictures.state };
  }

  /** The articles that the server lists. */
  list(): ServerArticle[] {
    return this.#index.list();
  }

  /** The library has stored an update of an article. */
  stored(article: string, sequence: number): void {
    this.#unopened.stored(article, sequence);
  }

  /** Takes an article that the library does not have. */
  take(article: string): Promise<Answer<null>> {
    return this.#unopened.take(article);
  }

  /** Lets go of an article that somebody opens; settles once that is done. */
  leave(article: string): Promise<void> {
    return this.#unopened.leave(article);
  }

  /** The server is to have an article, of which the library has updates up to a number. */
  know(article: string, sequence: number): void {
    this.#unopened.steps.add(article, sequence);
  }

  /** Whether something of an article may be stored that the server is not known to have. */
  isAhead(article: string): boolean {
    return this.#unopened.isAhead(article);
  }

  /** Visits these before all others. */
  first(articles: readonly string[]): void {
    this.#unopened.first(articles);
  }

  /** An article that somebody here has opened, in step from now on. */
  room(article: string, loaded: LoadedArticle, desk: Pick<LiveRoomStart, 'who' | 'changed'>): LiveRoom {
    const { steps } = this.#unopened;
    steps.add(article, loaded.sequence);
    return new LiveRoom({
      article,
      loaded,
      library: this.start.library,
      line: this.#line,
      name: articleName(roomOf(this.start.address), article),
      token: this.start.token,
      ...desk,
      headline: (text, what) => this.#index.tell(article, text, this.#now(), what),
      reached: (sequence) => steps.reach(article, sequence),
      pictures: (originals) => this.#pictures.want(originals),
      refused: () => this.start.apart('token'),
    });
  }

  close(): void {
    this.#closed = true;
    this.#unopened.close();
    this.#pictures.close();
    this.#index.close();
    this.#line.destroy();
  }

  #now(): string {
    return new Date(this.start.now()).toISOString();
  }
}
