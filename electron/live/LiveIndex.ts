import { HocuspocusProvider } from '@hocuspocus/provider';
import * as v from 'valibot';
import { emptyDocument } from '../../shared/article/documentShape';
import type { ServerArticle } from '../../shared/bridge/liveCalls';
import { articleId, moment } from '../../shared/bridge/parsers';
import type { GuardedLine } from './GuardedLine';

/** A headline is told up to so many characters. */
const longestHeadline = 300;
/** No more articles than these are listed. */
const mostListed = 500;

/** A headline that is being written is told after so long, in milliseconds. */
const pause = 1500;

const entry = v.object({ headline: v.pipe(v.string(), v.maxLength(longestHeadline)), at: moment });

/** What an index is made with. */
export interface LiveIndexStart {
  line: GuardedLine;
  name: string;
  token: string;
  /** Hears that the server has let this desk in and told what it has. */
  synced: () => void;
  /** Hears that the list is another than before. */
  listed: () => void;
  /** Hears that it does not let this desk in. */
  refused: () => void;
}

/** A newsroom's list of articles on its server: by it desks find what others write. */
export class LiveIndex {
  readonly #doc = emptyDocument();
  readonly #articles = this.#doc.getMap<unknown>('articles');
  readonly #provider: HocuspocusProvider;
  readonly #due = new Map<string, v.InferOutput<typeof entry>>();
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor({ line, name, token, synced, listed, refused }: LiveIndexStart) {
    this.#articles.observe(listed);
    this.#provider = new HocuspocusProvider({
      websocketProvider: line,
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
   * was time to write it. `at` is now: ISO 8601, UTC.
   */
  tell(article: string, headline: string, at: string): void {
    this.#due.set(article, { headline: headline.slice(0, longestHeadline), at });
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
    return found.toSorted((one, other) => other.at.localeCompare(one.at)).slice(0, mostListed);
  }

  close(): void {
    this.#write();
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
}
