import type { ChangedEntry } from '../../../shared/article/ChangedEntry';
import type { Person } from '../../../shared/article/Person';
import { authorOfPerson } from '../../../shared/article/Person';
import { changeArticle } from '../../../shared/article/changeArticle';
import { readSearched } from '../../../shared/article/find/readSearched';
import type { AskOf } from '../../../shared/bridge/Call';
import type {
  BulkChange,
  ChangedArticle,
  ChangedArticles,
  SearchedArticles,
  changeCalls,
} from '../../../shared/bridge/changeCalls';
import type { Fault } from '../../../shared/faults/Fault';
import { FaultError } from '../../../shared/faults/FaultError';
import { replaceWords } from '../../../shared/review/replaceWords';
import type { SignOff } from '../../../shared/review/signOff/SignOff';
import { maySet } from '../../../shared/review/signOff/SignOff';
import { takeBack } from '../../../shared/review/takeBack';
import type { Projector } from '../Projector';
import type { Sqlite } from '../sqlite';
import { BulkChanges } from './BulkChanges';
import type { DocumentParts } from './prepareDocument';
import { prepareDocument, readIn } from './prepareDocument';
import type { Prepared } from './Prepared';
import type { MoveParts } from './prepareMove';
import { prepareMove } from './prepareMove';
import { TagTable } from './TagTable';

export interface ChangeParts extends DocumentParts, MoveParts {
  database: Sqlite;
  projector: Projector;
  /** How articles are signed off in this library. */
  signOff: () => SignOff;
  /** A fresh UUID in lower case. */
  newId: () => string;
  changed: (articles: string[]) => void;
  progressed: (job: string, done: number, total: number) => void;
  faultOf: (error: unknown) => Fault;
}

type Asked<Id extends keyof typeof changeCalls> = AskOf<(typeof changeCalls)[Id]>;

/** What the library does for the calls about many articles. Everything throws on a fault. */
export class ArticleChanges {
  readonly #bulk: BulkChanges;
  readonly #tags: TagTable;

  constructor(private readonly parts: ChangeParts) {
    this.#bulk = new BulkChanges({ ...parts, clock: () => performance.now() });
    this.#tags = new TagTable(parts.database);
  }

  change({ job, articles, change, by }: Asked<'articles:change'>): Promise<ChangedArticles> {
    const asked = (): readonly string[] => (articles === 'tagged' ? this.#tagged(change) : articles);
    this.#refuse(change, by);
    return this.#bulk.run(job, asked, (article) => this.#prepare(article, change, by));
  }

  takeBack({ job, changed, by }: Asked<'articles:take-back'>): Promise<ChangedArticles> {
    const byArticle = new Map(changed.map((one) => [one.article, one]));
    return this.#bulk.run(
      job,
      () => [...byArticle.keys()],
      (article) => {
        const { entries = [], moved } = byArticle.get(article) ?? {};
        if (moved) {
          const back = (binnedAt: string): string | null => (binnedAt === moved.after ? moved.before : null);
          return prepareMove(this.parts, article, back);
        }
        return prepareDocument(this.parts, article, (doc) => takeBack(doc, entries.map(asChanged), by));
      },
    );
  }

  replace({ job, articles, by }: Asked<'articles:replace'>): Promise<ChangedArticles> {
    const wanted = new Map(articles.map(({ article, words }) => [article, words]));
    return this.#bulk.run(
      job,
      () => [...wanted.keys()],
      (article) =>
        prepareDocument(this.parts, article, (doc) => {
          const words = wanted.get(article);
          const changed = words ? replaceWords(doc, words, by) : [];
          if (!changed) throw new FaultError({ kind: 'words-changed', article });
          return changed;
        }),
    );
  }

  /** The texts of articles, as they are looked through. */
  searched({ articles }: Asked<'articles:searched'>): SearchedArticles {
    const searched: SearchedArticles = { read: [], refused: [] };
    for (const article of articles) {
      if (!this.parts.cards.has(article)) continue;
      try {
        searched.read.push({ article, ...readIn(this.parts, article, readSearched) });
      } catch (error) {
        searched.refused.push({ article, fault: this.parts.faultOf(error) });
      }
    }
    return searched;
  }

  stop({ job }: Asked<'articles:stop'>): { stopped: boolean } {
    return { stopped: this.#bulk.stop(job) };
  }

  close(): void {
    this.#bulk.close();
  }

  /** Throws `status-not-yours` where whoever asks says of themselves that they may not set that status. */
  #refuse(change: BulkChange, by: Person | string): void {
    const status =
      change.kind === 'set-status' ? change.status : change.kind === 'ready-export' ? 'exported' : null;
    if (!status || typeof by === 'string') return;
    const signOff = this.parts.signOff();
    if (!maySet(signOff, by.role, status))
      throw new FaultError({ kind: 'status-not-yours', status, roles: signOff.may[status] });
  }

  #tagged(change: BulkChange): readonly string[] {
    if (change.kind !== 'replace-tags') return [];
    this.parts.projector.settle();
    return this.#tags.tagged(change.from);
  }

  #prepare(article: string, change: BulkChange, by: Person | string): Prepared | null {
    const { now, newId } = this.parts;
    const at = new Date(now()).toISOString();
    if (change.kind === 'bin') {
      return prepareMove(this.parts, article, (binnedAt) => (binnedAt ? null : at));
    }
    if (change.kind === 'restore') return prepareMove(this.parts, article, () => '');
    const start = { id: newId(), at, ...authorOfPerson(by) };
    return prepareDocument(this.parts, article, (doc) => changeArticle(doc, change, start, by));
  }
}

/** An entry as it came from the window, where what is nothing may have been left out. */
function asChanged(entry: ChangedArticle['entries'][number]): ChangedEntry {
  if (entry.map === 'texts' || entry.map === 'stills') return entry;
  const { map, key, before, after } = entry;
  return { map, key, before, after };
}
