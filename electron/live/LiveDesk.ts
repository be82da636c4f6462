import type { LiveArticle, LiveCalls, LiveState } from '../../shared/bridge/liveCalls';
import { articleName, deskNameIn, roomOf } from '../../shared/bridge/liveNames';
import type { Caret } from '../../shared/bridge/PersonHere';
import type { Implementations } from '../../shared/bridge/serveCalls';
import type { Answer } from '../../shared/faults/Answer';
import { fail, succeed } from '../../shared/faults/Answer';
import { GuardedLine } from './GuardedLine';
import type { LiveDeskParts } from './LiveDeskParts';
import { LiveIndex } from './LiveIndex';
import type { LiveProblem } from './liveProblem';
import { LiveRoom } from './LiveRoom';
import type { LiveSettings } from './LiveSettings';
import { TellsSoon } from './TellsSoon';
import { tryServer } from './tryServer';
import { UnopenedArticles } from './UnopenedArticles';

/** So many articles at most are kept in step; of more, the one opened longest ago waits until it is opened again. */
const mostRooms = 30;

/** An article that the library cannot give is asked for again after so long, in milliseconds. */
const pause = 2000;

/** People's coming, going and moving is told at most this often, in milliseconds. */
const between = 60;

/** How long there may be no word of a server before that is said, in milliseconds. */
const silence = 15_000;

/** This desk among the others that write in the same articles over a server. */
export class LiveDesk {
  #settings: LiveSettings | null = null;
  #line: GuardedLine | null = null;
  #index: LiveIndex | null = null;
  #state: LiveState = { kind: 'connecting' };
  #silent: ReturnType<typeof setTimeout> | null = null;
  /** Articles that are kept in step, in the order in which they were opened; null while one is being loaded. */
  readonly #rooms = new Map<string, LiveRoom | null>();
  /** The articles that somebody here has open. */
  readonly #here = new Set<string>();
  /** By article; '' stands for the list of them. */
  readonly #soon: TellsSoon;
  #unopened: UnopenedArticles | null = null;

  constructor(private readonly parts: LiveDeskParts) {
    this.#soon = new TellsSoon(between, (each) =>
      each ? parts.tell('live:article', this.#stateOf(each)) : parts.tell('live:listed', {}),
    );
    parts.library.on('article:stored', ({ article, sequence }) => {
      this.#unopened?.stored(article, sequence);
      this.#rooms.get(article)?.catchUp();
    });
    parts.library.on('library:mended', () => this.beginAgain());
  }

  /** Goes to the server that is set from now on. A name that changes is told, and nothing else begins anew. */
  set(settings: LiveSettings): void {
    const before = this.#settings;
    this.#settings = settings;
    if (before && before.address === settings.address && before.token === settings.token) {
      if (before.name !== settings.name) for (const article of this.#here) this.#showHere(article);
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
    const line = new GuardedLine(address, {
      failed: (problem) => this.#line === line && this.#apart(problem),
      malformed: (document) => {
        if (document === deskNameIn(roomOf(address))) return this.#apart('no-server');
        const article = document.slice(roomOf(address).length + 1);
        this.#rooms.get(article)?.refuse('malformed');
        this.#unopened?.refuse(article);
      },
    });
    this.#line = line;
    line.on('disconnect', () => {
      if (this.#line === line && this.#state.kind === 'connected') this.#apart('unreachable');
    });
    this.#index = new LiveIndex({
      line,
      name: deskNameIn(roomOf(address)),
      token,
      synced: () => this.#become({ kind: 'connected' }),
      listed: (articles) => {
        this.#soon.add('');
        this.#unopened?.told(articles);
      },
      refused: () => this.#apart('token'),
    });
    this.#unopened = new UnopenedArticles({
      address,
      token,
      line,
      library: this.parts.library,
      isOpen: (article) => this.#rooms.has(article),
      now: () => this.#now(),
      changed: (waiting) => this.parts.tell('live:waiting', waiting),
      visited: (article, headline, sent) =>
        this.#index?.tell(article, headline, this.#now(), sent ? 'sent' : 'name'),
      came: (brought) => this.parts.tell('live:came', brought),
    });
    for (const article of this.#rooms.keys()) void this.#load(article);
    void line.connect();
  }

  /** Ends everything. */
  close(): void {
    this.#settings = null;
    this.#hangUp();
    this.#rooms.clear();
  }

  readonly calls: Implementations<LiveCalls> = {
    'live:state': () => succeed(this.#state),
    'live:waiting': () => succeed(this.#unopened?.waiting ?? { articles: 0 }),
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
    'live:list': () => succeed(this.#index?.list() ?? []),
    'live:fetch': ({ article }) => this.#fetch(article),
    'live:try': async ({ address, token }) => {
      const tried = await tryServer(address, token);
      // Whoever tries wants it now, and not when it is next tried by itself.
      if (tried.ok && this.#state.kind === 'apart') this.beginAgain();
      return tried;
    },
  };

  async #fetch(article: string): Promise<Answer<null>> {
    const { address = '' } = this.#settings ?? {};
    const unopened = this.#unopened;
    if (!unopened || this.#state.kind !== 'connected')
      return fail({ kind: 'live-apart', address, because: 'unreachable' });
    if (this.#rooms.has(article)) return succeed(null);
    return unopened.take(article);
  }

  async #load(article: string): Promise<void> {
    const line = this.#line;
    const { address = '', token = '' } = this.#settings ?? {};
    if (!line) return;
    await this.#unopened?.leave(article);
    const loaded = await this.parts.library.call('article:load', { article });
    // Meanwhile another server may be meant, or the article no longer.
    if (this.#line !== line || this.#rooms.get(article) !== null) return;
    if (!loaded.ok) {
      setTimeout(() => this.#line === line && void this.#load(article), pause);
      return;
    }
    // A library of a newer Katern is read, and nothing is stored in it.
    if (loaded.value.onlyRead) return;
    this.#unopened?.steps.add(article, loaded.value.sequence);
    const unopened = this.#unopened;
    const room = new LiveRoom({
      article,
      loaded: loaded.value,
      library: this.parts.library,
      line,
      name: articleName(roomOf(address), article),
      token,
      changed: () => this.#soon.add(article),
      headline: (text, what) => this.#index?.tell(article, text, this.#now(), what),
      reached: (sequence) => unopened?.steps.reach(article, sequence),
      refused: () => this.#apart('token'),
    });
    this.#rooms.set(article, room);
    // What was stored while it was being loaded was told to nobody.
    room.catchUp();
    this.#showHere(article);
  }

  #now(): string {
    return new Date(this.parts.now()).toISOString();
  }

  #showHere(article: string): void {
    const name = this.#settings?.name ?? '';
    if (this.#here.has(article)) this.#rooms.get(article)?.show({ name, caret: null as Caret | null });
  }

  #makeRoom(): void {
    for (const [article, room] of this.#rooms) {
      if (this.#rooms.size <= mostRooms) return;
      if (this.#here.has(article)) continue;
      room?.close();
      this.#rooms.delete(article);
    }
  }

  #stateOf(article: string): LiveArticle {
    return this.#rooms.get(article)?.state ?? { article, people: [], fault: null };
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
    if (this.#unopened) this.#unopened.connected = state.kind === 'connected';
  }

  #hangUp(): void {
    if (this.#silent !== null) clearTimeout(this.#silent);
    this.#silent = null;
    for (const [article, room] of this.#rooms) {
      room?.close();
      this.#rooms.set(article, null);
      this.#soon.add(article);
    }
    this.#unopened?.close();
    this.#unopened = null;
    this.#index?.close();
    this.#index = null;
    this.#line?.destroy();
    this.#line = null;
  }
}
