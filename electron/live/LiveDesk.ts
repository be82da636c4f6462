import type { Author } from '../../shared/article/Author';
import { isAsItCame } from '../../shared/article/isAsItCame';
import type { LoadedArticle } from '../../shared/bridge/answers';
import type {
  LiveArticle,
  LiveCalls,
  LiveState,
  LiveWaiting,
  ServerArticles,
} from '../../shared/bridge/liveCalls';
import { noPictures } from '../../shared/bridge/liveCalls';
import { mostArticles } from '../../shared/bridge/parsers';
import type { Implementations } from '../../shared/bridge/serveCalls';
import type { Answer } from '../../shared/faults/Answer';
import { fail, succeed } from '../../shared/faults/Answer';
import { Connection } from './Connection';
import type { LiveDeskParts } from './LiveDeskParts';
import type { LiveProblem } from './liveProblem';
import type { LiveRoom } from './LiveRoom';
import type { LiveSettings } from './LiveSettings';
import { TellsSoon } from './TellsSoon';
import { tryServer } from './tryServer';

/** So many articles at most are kept in step; of more, the one opened longest ago waits until it is opened again. */
const mostRooms = 30;

/** An article that the library cannot give is asked for again after so long, in milliseconds. */
const pause = 2000;

/** People's coming, going and moving is told at most this often, in milliseconds. */
const between = 60;

/** How long there may be no word of a server before that is said, in milliseconds. */
const silence = 15_000;

/** So many articles that are not here are listed at most. */
const mostMissing = 2000;

/** Two who type at once are apart for seconds; after so long each wrote a piece of their own, in milliseconds. */
const longApart = 120_000;

/** Where no server is set. */
const nothing: LiveWaiting = { articles: 0, pictures: noPictures };

/** This desk among the others that write in the same articles over a server. */
export class LiveDesk {
  #settings: LiveSettings | null = null;
  #connection: Connection | null = null;
  #state: LiveState = { kind: 'connecting' };
  #silent: ReturnType<typeof setTimeout> | null = null;
  /** Articles that are kept in step, in the order in which they were opened; null while one is being loaded. */
  readonly #rooms = new Map<string, LiveRoom | null>();
  /** The articles that somebody here has open. */
  readonly #here = new Set<string>();
  /** A sample that nobody has written in: its room is not there, and nothing of it goes. */
  readonly #home = new Set<string>();
  /** Those whose room waits, as there was no line for long: what both sides wrote is brought together first. */
  readonly #apartFrom = new Set<string>();
  /** There is no line, since so long that nothing is to come together by characters. */
  #isLongApart = false;
  #apartTimer: ReturnType<typeof setTimeout> | null = null;
  readonly #soon: TellsSoon;

  constructor(private readonly parts: LiveDeskParts) {
    this.#soon = new TellsSoon(between, (article) => parts.tell('live:article', this.#stateOf(article)));
    parts.library.on('article:stored', ({ article, sequence }) => {
      this.#connection?.stored(article, sequence);
      if (this.#home.delete(article)) void this.#load(article);
      else this.#rooms.get(article)?.catchUp();
    });
    parts.library.on('library:mended', () => this.beginAgain());
  }

  /** Goes to the server that is set from now on. Who writes here is told when that changes, and nothing else begins anew. */
  set(settings: LiveSettings): void {
    const before = this.#settings;
    this.#settings = settings;
    if (before && before.address === settings.address && before.token === settings.token) {
      const isOther = (['name', 'initials', 'colour'] as const).some(
        (each) => before[each] !== settings[each],
      );
      if (isOther) for (const article of this.#here) this.#showHere(article);
      return;
    }
    this.beginAgain();
  }

  /** Calls the server anew and loads every article again: after other settings, or another library. */
  beginAgain(): void {
    this.#hangUp();
    const { address, token } = this.#settings ?? {};
    if (!address) return;
    if (!token) return this.#apart('token-missing');
    this.#become({ kind: 'connecting' });
    this.#silent = setTimeout(() => this.#apart('unreachable'), silence);
    this.#countApart();
    this.#connection = new Connection({
      ...this.parts,
      address,
      token,
      isOpen: (article) => this.#rooms.has(article) && !this.#apartFrom.has(article),
      visitEnded: (article) => this.#apartFrom.delete(article) && void this.#load(article),
      connected: () => {
        this.#meetAgain();
        this.#become({ kind: 'connected' });
      },
      apart: (problem) => this.#apart(problem),
      cut: () => {
        this.#countApart();
        if (this.#state.kind === 'connected') this.#apart('unreachable');
      },
      malformed: (article) => this.#rooms.get(article)?.refuse('malformed'),
    });
    for (const article of this.#rooms.keys()) if (!this.#apartFrom.has(article)) void this.#load(article);
    this.#connection.begin();
  }

  /** Ends everything. */
  close(): void {
    this.#settings = null;
    this.#hangUp();
    this.#rooms.clear();
  }

  readonly calls: Implementations<LiveCalls> = {
    'live:state': () => succeed(this.#state),
    'live:waiting': () => succeed(this.#connection?.waiting ?? nothing),
    'live:open': ({ article }) => {
      this.#here.add(article);
      const room = this.#rooms.get(article);
      this.#rooms.delete(article);
      this.#rooms.set(article, room ?? null);
      if (room) this.#showHere(article);
      else if (room === undefined) void this.#load(article);
      this.#makeRoom();
      return succeed(this.#stateOf(article));
    },
    'live:leave': ({ article }) => {
      this.#here.delete(article);
      this.#rooms.get(article)?.show(null);
      return succeed(null);
    },
    'live:caret': ({ article, caret }) => {
      if (this.#here.has(article)) this.#rooms.get(article)?.showCaret(caret);
      return succeed(null);
    },
    'live:list': () => this.#list(),
    'live:fetch': ({ article }) => this.#fetch(article),
    'live:try': async ({ address, token }) => {
      const tried = await tryServer(address, token);
      // Whoever tries wants it now, and not when it is next tried by itself.
      if (tried.ok && this.#state.kind === 'apart') this.beginAgain();
      return tried;
    },
  };

  async #list(): Promise<Answer<ServerArticles>> {
    const all = this.#connection?.list().slice(0, mostArticles) ?? [];
    const lacking = await this.parts.library.call('articles:lacking', { articles: all.map(({ id }) => id) });
    if (!lacking.ok) return lacking;
    const missing = new Set(lacking.value);
    return succeed({
      known: all.length,
      missing: all.filter(({ id }) => missing.has(id)).slice(0, mostMissing),
    });
  }

  async #fetch(article: string): Promise<Answer<null>> {
    const { address = '' } = this.#settings ?? {};
    if (!this.#connection || this.#state.kind !== 'connected')
      return fail({ kind: 'live-apart', address, because: 'unreachable' });
    return this.#rooms.has(article) ? succeed(null) : this.#connection.take(article);
  }

  async #load(article: string): Promise<void> {
    const connection = this.#connection;
    if (!connection) return;
    await connection.leave(article);
    const loaded = await this.parts.library.call('article:load', { article });
    // Meanwhile another server may be meant, or the article no longer.
    if (this.#connection !== connection || this.#rooms.get(article) !== null) return;
    if (!loaded.ok) {
      setTimeout(() => this.#connection === connection && void this.#load(article), pause);
      return;
    }
    // A library of a newer Katern is read, and nothing is stored in it.
    if (loaded.value.onlyRead) return;
    if (await this.#staysHome(article, loaded.value)) return;
    if (this.#connection !== connection || this.#rooms.get(article) !== null) return;
    if (this.#isLongApart) {
      this.#apartFrom.add(article);
      return connection.know(article, loaded.value.sequence);
    }
    const room = connection.room(article, loaded.value, {
      who: () => this.#author,
      changed: () => this.#soon.add(article),
    });
    this.#rooms.set(article, room);
    // What was stored while it was being loaded was told to nobody.
    room.catchUp();
    this.#showHere(article);
  }

  /** Each library has its own sample, and two of them would be doubled: it goes once somebody has written in it. */
  async #staysHome(article: string, { updates, sequence }: LoadedArticle): Promise<boolean> {
    const { library } = this.parts;
    const card = await library.call('desk:card', { article });
    if (!card.ok || !card.value.sample) return false;
    if (updates.length < sequence || !isAsItCame(updates)) return false;
    this.#home.add(article);
    this.#soon.add(article);
    // What was stored meanwhile was told before anybody listened for it.
    const missed = await library.call('article:since', { article, sequence });
    if (missed.ok && missed.value.length > 0 && this.#home.delete(article)) void this.#load(article);
    return true;
  }

  #showHere(article: string): void {
    const { name = '', initials = '', colour = '' } = this.#settings ?? {};
    if (this.#here.has(article)) this.#rooms.get(article)?.show({ name, initials, colour, caret: null });
  }

  get #author(): Author {
    const { name = '', person = '' } = this.#settings ?? {};
    return { by: name, person };
  }

  #makeRoom(): void {
    for (const [article, room] of this.#rooms) {
      if (this.#rooms.size <= mostRooms) return;
      if (this.#here.has(article)) continue;
      room?.close();
      this.#rooms.delete(article);
      this.#home.delete(article);
      this.#apartFrom.delete(article);
    }
  }

  #stateOf(article: string): LiveArticle {
    const staysHome = this.#home.has(article);
    return { article, people: [], fault: null, ...this.#rooms.get(article)?.state, staysHome };
  }

  #apart(because: LiveProblem): void {
    const { address = '' } = this.#settings ?? {};
    this.#become({ kind: 'apart', fault: { kind: 'live-apart', address, because } });
  }

  #become(state: LiveState): void {
    if (this.#silent !== null) clearTimeout(this.#silent);
    this.#silent = null;
    this.#state = state;
    this.parts.tell('live:state', state);
    if (this.#connection) this.#connection.connected = state.kind === 'connected';
  }

  /** There is no line from now on: counts how long. */
  #countApart(): void {
    if (this.#isLongApart) return;
    this.#apartTimer ??= setTimeout(() => this.#partLong(), this.parts.apartFor ?? longApart);
  }

  /** Lets go of every room: with a line it would at once take in by characters what others wrote. */
  #partLong(): void {
    this.#isLongApart = true;
    for (const [article, room] of this.#rooms) {
      if (!room || room.state.fault) continue;
      room.close();
      this.#rooms.set(article, null);
      this.#apartFrom.add(article);
      this.#soon.add(article);
    }
  }

  /**
   * There is a line. What was apart for long is brought together before it goes on, so that what others wrote is told;
   * where something was written here before the rest, for somebody may wait for that.
   */
  #meetAgain(): void {
    if (this.#apartTimer !== null) clearTimeout(this.#apartTimer);
    this.#apartTimer = null;
    this.#isLongApart = false;
    const connection = this.#connection;
    if (!connection) return;
    const isAhead = (article: string): number => Number(connection.isAhead(article));
    connection.first([...this.#apartFrom].toSorted((one, other) => isAhead(other) - isAhead(one)));
  }

  #hangUp(): void {
    if (this.#apartTimer !== null) clearTimeout(this.#apartTimer);
    this.#apartTimer = null;
    if (this.#silent !== null) clearTimeout(this.#silent);
    this.#silent = null;
    this.#home.clear();
    for (const [article, room] of this.#rooms) {
      room?.close();
      this.#rooms.set(article, null);
      this.#soon.add(article);
    }
    this.#connection?.close();
    this.#connection = null;
  }
}
