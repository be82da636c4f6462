import type * as Y from 'yjs';
import { LiveDesk } from '../../electron/live/LiveDesk';
import { tellsOthers } from '../../electron/library/tellsOthers';
import type { Library } from '../../electron/library/Library';
import type { LibraryCalls } from '../../shared/bridge/libraryCalls';
import type { LiveArticle, LivePictures, LiveState, LiveWaiting } from '../../shared/bridge/liveCalls';
import { bodyOf } from '../../shared/article/documentShape';
import type { Brought } from '../../shared/bridge/bringCalls';
import { valueOf } from '../fixtures/valueOf';
import { documentOf } from '../library/Writer';

type Heard = (value: never) => void;

/** A desk without a window: a library, somebody who writes in it, and the live desk beside them. */
export class TestDesk {
  readonly live: LiveDesk;
  readonly states: LiveState[] = [];
  readonly articles: LiveArticle[] = [];
  readonly #hearing: Heard[] = [];
  readonly came: Brought[] = [];
  readonly waiting: number[] = [];
  readonly pictures: LivePictures[] = [];
  /** Names of the pictures that somebody was asked to look at. */
  readonly looked: string[] = [];
  /** What was asked of the library, in order. */
  readonly asked: string[] = [];
  /** How many of the next stores fail, as on a full disk. */
  failing = 0;

  constructor(
    readonly library: Library,
    private readonly name: string,
    /** How long there is no line before what both wrote comes together as a copy, in milliseconds; as ever where left out. */
    apartFor?: number,
  ) {
    const fails = async (ask: never): Promise<unknown> => {
      if (this.failing === 0) return this.library.calls['article:store'](ask);
      this.failing--;
      return { ok: false, fault: { kind: 'disk-full', place: '' } };
    };
    this.live = new LiveDesk({
      library: {
        call: async (id, ask) => {
          this.asked.push(id);
          const calls = this.library.calls as unknown as Record<string, (ask: never) => Promise<unknown>>;
          const call = id === 'article:store' ? fails : calls[id];
          return (await call?.(ask as never)) as never;
        },
        on: (event, heard) => {
          if (event === 'article:stored') this.#hearing.push(heard as Heard);
          return () => undefined;
        },
      },
      press: {
        // Only what begins as a PNG counts as one here.
        call: async (_id, ask) => {
          const { bytes, name } = ask as { bytes: Uint8Array; name: string };
          this.looked.push(name);
          if (bytes[0] !== 0x89)
            return { ok: false, fault: { kind: 'picture-kind-refused', name, found: '' } } as never;
          const found = { type: 'image/png', width: 1, height: 1 } as const;
          const stored = await this.library.calls['original:store']({ bytes, name, ...found });
          return (stored.ok ? { ok: true, value: { original: stored.value } } : stored) as never;
        },
      },
      tell: (event, value) => {
        if (event === 'live:state') this.states.push(value as LiveState);
        else if (event === 'live:came') this.came.push(value as Brought);
        else if (event === 'live:waiting') {
          this.waiting.push((value as LiveWaiting).articles);
          this.pictures.push((value as LiveWaiting).pictures);
        } else if (event === 'live:article') this.articles.push(value as LiveArticle);
      },
      now: Date.now,
      ...(apartFor !== undefined && { apartFor }),
    });
    library.whenChanging({
      stored: (article, sequence) => this.#tell(article, sequence),
      progressed: () => undefined,
      originalStored: () => undefined,
    });
  }

  #tell(article: string, sequence: number): void {
    for (const heard of this.#hearing) heard({ article, sequence } as never);
  }

  connect(address: string, token: string): void {
    this.live.set({ address, token, person: '', name: this.name, initials: '', colour: '' });
  }

  async open(article: string): Promise<void> {
    await this.live.calls['live:open']({ article });
  }

  /** Types at the start of the text, as a window does, and has it stored. */
  async type(article: string, text: string): Promise<void> {
    await this.change(article, (doc) => bodyOf(doc).insert(0, text));
  }

  /** Changes the article as a window does, and has that stored; nothing where nothing is changed. */
  async change(article: string, work: (doc: Y.Doc) => void): Promise<void> {
    const doc = await this.document(article);
    let update: Uint8Array | null = null;
    doc.on('update', (made: Uint8Array) => (update = made));
    doc.transact(() => work(doc));
    if (!update) return;
    const calls = tellsOthers(this.library.calls, (...told) => this.#tell(...told));
    valueOf(await calls['article:store']({ article, update }));
  }

  async document(article: string): Promise<Y.Doc> {
    return documentOf(valueOf(await this.library.calls['article:load']({ article })));
  }

  async text(article: string): Promise<string> {
    return bodyOf(await this.document(article)).toJSON();
  }

  /** The last thing told of an article. */
  lastOf(article: string): LiveArticle | undefined {
    return this.articles.findLast((told) => told.article === article);
  }
}

/** Gives one library's article to another, as a package does. */
export async function carryOver(from: Library, to: Library, article: string): Promise<void> {
  const calls = from.calls as Pick<typeof from.calls, keyof LibraryCalls>;
  const updates = valueOf(await calls['history:log']({ article, after: 0 }));
  valueOf(
    await to.calls['article:take-in']({
      article,
      createdAt: '2026-01-05T09:00:00.000Z',
      updates: updates.map(({ at, bytes }) => ({ at, bytes })),
    }),
  );
}
