import { HocuspocusProvider } from '@hocuspocus/provider';
import * as Y from 'yjs';
import type { Author } from '../../shared/article/Author';
import { emptyDocument, fieldsOf, fromDisk, headlineOf } from '../../shared/article/documentShape';
import { originalsIn } from '../../shared/article/originalsIn';
import type { LoadedArticle } from '../../shared/bridge/answers';
import type { Caller } from '../../shared/bridge/connectCalls';
import type { LibraryCalls, LibraryEvents } from '../../shared/bridge/libraryCalls';
import type { LiveArticle } from '../../shared/bridge/liveCalls';
import type { Caret, Introduction } from '../../shared/bridge/PersonHere';
import { peopleIn } from '../../shared/bridge/PersonHere';
import type { Fault } from '../../shared/faults/Fault';
import type { Original } from '../../shared/still/Still';
import { mended, mendTogether } from '../../shared/review/together/mendTogether';
import { setBy } from '../../shared/review/together/setBy';
import type { GuardedLine } from './GuardedLine';
import { hearLacking } from './hearLacking';
import { TellsSoon } from './TellsSoon';

/** So much may come of one article before it is no longer written in together, in bytes. */
const mostReceived = 256 * 1024 * 1024;

/** A document that the server let go of is asked for again after so long, in milliseconds. */
const pause = 3000;

/** Which pictures the article has is looked at so long after it was changed, in milliseconds. */
const between = 1000;

const retryAfter = [200, 400, 800, 1600, 3000];

type Self = Introduction & { caret: Caret | null };

type Because = Extract<Fault, { kind: 'live-article-refused' }>['because'];

/** What a room is made with. */
export interface LiveRoomStart {
  article: string;
  loaded: LoadedArticle;
  library: Pick<Caller<LibraryCalls, LibraryEvents>, 'call'>;
  line: GuardedLine;
  /** What the server calls the article. */
  name: string;
  token: string;
  /** Who writes at this desk. */
  who: () => Author;
  /** Hears that people came, went or moved, or that something is amiss. */
  changed: () => void;
  /** Hears what the article is called now, and whether something was written or sent that others may not have. */
  headline: (text: string, what: 'name' | 'sent' | 'written') => void;
  /** Hears that the server has everything that was stored up to this number. */
  reached: (sequence: number) => void;
  /** Hears which pictures the article has, whenever that may have changed. */
  pictures: (originals: Original[]) => void;
  /** Hears that the server does not let this desk in. */
  refused: () => void;
}

/**
 * One article between the library and a server, as another desk would be: what the library stores goes to the server,
 * what comes from there is stored. It has a document of its own, and knows nothing of any window's.
 */
export class LiveRoom {
  readonly #doc = emptyDocument({ gc: false });
  readonly #provider: HocuspocusProvider;
  /** The number up to which everything stored is in the document. */
  #known: number;
  /** What came and is not in the library yet. */
  #arrived: Uint8Array[] = [];
  #received = 0;
  #storing = false;
  #failures = 0;
  #catchingUp: Promise<void> = Promise.resolve();
  #fault: Fault | null = null;
  /** Yjs clients of which the first came from the server: of other desks. */
  readonly #others = new Set<number>();
  readonly #pictures = new TellsSoon(
    between,
    () => this.#closed || this.start.pictures(originalsIn(this.#doc)),
  );
  #timer: ReturnType<typeof setTimeout> | null = null;
  #closed = false;
  #self: Self | null = null;

  constructor(private readonly start: LiveRoomStart) {
    const { loaded, line, name, token, changed } = start;
    for (const update of loaded.updates) Y.applyUpdate(this.#doc, update, fromDisk);
    this.#known = loaded.sequence;
    this.#provider = new HocuspocusProvider({
      websocketProvider: line,
      sessionAwareness: true,
      name,
      token,
      document: this.#doc,
      onAuthenticationFailed: ({ reason }) =>
        reason === 'permission-denied' ? start.refused() : this.refuse('malformed'),
      onUnsyncedChanges: () => this.#tellReached(),
      onClose: ({ event }) => this.#letGo(event.reason),
      onAwarenessChange: changed,
    });
    this.#pictures.add('');
    this.#doc.on('update', (update: Uint8Array, origin: unknown) => {
      this.#pictures.add('');
      if (origin === this.#provider || origin === mended) this.#arrive(update);
    });
    this.#doc.on('afterTransaction', (change: Y.Transaction) => {
      if (change.origin === this.#provider) this.#mend(change);
    });
    this.#provider.awareness?.setLocalState({});
    hearLacking(this.#provider, () => start.headline(headlineOf(this.#doc).toJSON(), 'sent'));
    this.#provider.attach();
    start.headline(headlineOf(this.#doc).toJSON(), 'name');
  }

  /** How it stands with the article. */
  get state(): Omit<LiveArticle, 'staysHome'> {
    const { awareness } = this.#provider;
    const people = awareness && !this.#closed ? peopleIn(awareness.getStates(), awareness.clientID) : [];
    return { article: this.start.article, people, fault: this.#fault };
  }

  /** Says who has the article open here, and where they are in it; null for nobody. */
  show(self: Self | null): void {
    this.#self = self;
    // Not null: the server hears of nobody who is there and has nothing to say.
    if (!this.#closed) this.#provider.awareness?.setLocalState(self ?? {});
  }

  /** Says where they are; nothing while nobody has it open. */
  showCaret(caret: Caret | null): void {
    if (this.#self) this.show({ ...this.#self, caret });
  }

  /** Takes in what others stored in the library, and so sends it. */
  catchUp(): void {
    this.#catchingUp = this.#catchingUp.then(() => this.#takeIn());
  }

  /** Ends it with a reason that is told. What was stored stays. */
  refuse(because: Because): void {
    if (this.#closed) return;
    this.#fault = { kind: 'live-article-refused', article: this.start.article, because };
    this.close();
    this.start.changed();
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#provider.destroy();
    this.#doc.destroy();
  }

  async #takeIn(): Promise<void> {
    const { article, library } = this.start;
    if (this.#closed) return;
    const from = this.#known;
    const missed = await library.call('article:since', { article, sequence: from });
    // When the library cannot say it is asked again with what is stored next, or once it is back.
    if (!missed.ok || this.#closed) return;
    for (const update of missed.value) Y.applyUpdate(this.#doc, update, fromDisk);
    this.#known = Math.max(this.#known, from + missed.value.length);
    if (missed.value.length > 0) this.start.headline(headlineOf(this.#doc).toJSON(), 'written');
    this.#tellReached();
  }

  /** Suggestions of this desk stay about what they were made about, whatever others wrote meanwhile. */
  #mend(change: Y.Transaction): void {
    for (const client of change.afterState.keys())
      if (!change.beforeState.has(client)) this.#others.add(client);
    const isSetHere = setBy(this.#doc, this.start.who());
    mendTogether(change, (mark) => !this.#others.has(mark.id.client) && isSetHere(mark));
  }

  #arrive(update: Uint8Array): void {
    this.#received += update.length;
    if (fieldsOf(this.#doc).get('id') !== this.start.article) return this.refuse('another');
    if (this.#received > mostReceived) return this.refuse('too-large');
    this.#arrived.push(update);
    if (!this.#storing) void this.#store();
  }

  /** Puts into the library what came, in order, for as long as it takes. */
  async #store(): Promise<void> {
    const { article, library } = this.start;
    this.#storing = true;
    // What is mended in what came is stored along with it.
    await Promise.resolve();
    while (this.#arrived.length > 0 && !this.#closed) {
      const taken = this.#arrived;
      this.#arrived = [];
      const answer = await library.call('article:store', { article, update: Y.mergeUpdates(taken) });
      if (answer.ok) {
        this.#failures = 0;
        if (answer.value.sequence === this.#known + 1) this.#known = answer.value.sequence;
      } else if (answer.fault.kind === 'update-malformed') {
        this.refuse('malformed');
      } else {
        this.#arrived = [...taken, ...this.#arrived];
        const wait = retryAfter[Math.min(this.#failures++, retryAfter.length - 1)];
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
    }
    this.#storing = false;
    this.#tellReached();
  }

  /** Both have the same: what was sent is acknowledged, and what came is stored. */
  #tellReached(): void {
    const { isSynced, unsyncedChanges } = this.#provider;
    if (this.#closed || this.#storing || this.#arrived.length > 0) return;
    if (isSynced && unsyncedChanges === 0) this.start.reached(this.#known);
  }

  /** The server let go of the article though there is a line, or there is none any more. */
  #letGo(reason: string): void {
    if (this.#closed) return;
    if (reason === 'Message Too Big') return this.refuse('too-large');
    this.start.changed();
    if (this.#timer !== null || !this.#isConnected()) return;
    this.#timer = setTimeout(() => {
      this.#timer = null;
      if (this.#closed || !this.#isConnected()) return;
      this.#provider.detach();
      this.#provider.attach();
    }, pause);
  }

  #isConnected(): boolean {
    return this.start.line.status === ('connected' as typeof this.start.line.status);
  }
}
