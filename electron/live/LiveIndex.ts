import { HocuspocusProvider } from '@hocuspocus/provider';
import * as v from 'valibot';
import { emptyDocument } from '../../shared/article/documentShape';
import type { ServerArticle } from '../../shared/bridge/liveCalls';
import { articleId, moment } from '../../shared/bridge/parsers';
import type { GuardedLine } from './GuardedLine';

/** A headline is told up to so many characters. */
const longestHeadline = 300;

/** A headline that is being written is told after so long, in milliseconds. */
const pause = 1500;
/** That an article is being written in is told at most this often, in milliseconds. */
const between = 60_000;

const entry = v.object({ headline: v.pipe(v.string(), v.maxLength(longestHeadline)), at: moment });

type Said = v.InferOutput<typeof entry>;

/** What an index is made with. */
export interface LiveIndexStart {
  line: GuardedLine;
  name: string;
  token: string;
  /** Hears that the server has let this desk in and told what it has. */
  synced: () => void;
  /** Hears that the list is another than before, and of which articles others told something. */
  listed: (articles: string[]) => void;
  /** Hears that it does not let this desk in. */
  refused: () => void;
}

/** A newsroom's list of articles on its server: by it desks find what others write. */
export class LiveIndex {
  readonly #doc = emptyDocument();
  readonly #articles = this.#doc.getMap<unknown>('articles');
  readonly #provider: HocuspocusProvider;
  readonly #due = new Map<string, Said>();
  /** Articles in which something was written since that was told. */
  readonly #written = new Map<string, { said: Said; timer: ReturnType<typeof setTimeout> }>();
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor({ line, name, token, synced, listed, refused }: LiveIndexStart) {
    this.#articles.observe(({ keysChanged }, { local }) => listed(local ? [] : [...keysChanged]));
    this.#provider = new HocuspocusProvider({
      websocketProvider: line,
      sessionAwareness: true,
      name,
      token,
      document: this.#doc,
      onSynced: synced,
      onAuthenticationFailed: refused,
    });
    this.#provider.attach();
  }

  /**
   * Says what an article is called, unless the list says so already: a new one at once, another headline once there
   * was time to write it. That something was written in it is said too, so that desks which do not have it open come
   * for it: soon where it was sent at once, now and then where somebody is writing. `at` is now: ISO 8601, UTC.
   */
  tell(article: string, headline: string, at: string, what: 'name' | 'sent' | 'written'): void {
    const said = { headline: headline.slice(0, longestHeadline), at };
    this.#due.set(article, said);
    if (what !== 'name') {
      const before = this.#written.get(article)?.timer;
      const isSoon = what === 'sent';
      if (isSoon) clearTimeout(before);
      const timer =
        (isSoon ? undefined : before) ??
        setTimeout(() => this.#writeAgain(article), isSoon ? pause : between);
      this.#written.set(article, { said, timer });
    }
    if (!this.#articles.has(article)) this.#write();
    else this.#timer ??= setTimeout(() => this.#write(), pause);
  }

  /** The articles of the list, those told last first. What is no article is left out. */
  list(): ServerArticle[] {
    const found: ServerArticle[] = [];
    for (const [id, value] of this.#articles) {
      const read = v.is(articleId, id) ? v.safeParse(entry, value) : null;
      if (read?.success) found.push({ id, ...read.output });
    }
    return found.toSorted((one, other) => other.at.localeCompare(one.at));
  }

  close(): void {
    this.#write();
    for (const article of [...this.#written.keys()]) this.#writeAgain(article);
    this.#provider.destroy();
    this.#doc.destroy();
  }

  #write(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    const due = [...this.#due];
    this.#due.clear();
    for (const [article, said] of due) {
      const known = v.safeParse(entry, this.#articles.get(article));
      if (!known.success || known.output.headline !== said.headline) this.#articles.set(article, said);
    }
  }

  #writeAgain(article: string): void {
    const due = this.#written.get(article);
    this.#written.delete(article);
    if (!due) return;
    clearTimeout(due.timer);
    this.#articles.set(article, due.said);
  }
}
