import { createHash } from 'node:crypto';
import path from 'node:path';
import type { ExportStep } from '../../shared/bridge/pressCalls';
import { FaultError } from '../../shared/faults/FaultError';
import type { BundlePlan } from '../../shared/pages/BundlePlan';
import type { LibraryCaller } from './loadArticle';
import { loadTheme } from './pages/loadTheme';
import { PageRenderer } from './pages/PageRenderer';
import type { Workshop } from './pages/produceFile';
import type { PressPictures } from './PressPictures';
import { SiteState } from './site/SiteState';

/** Where the press lies and what it takes from outside. */
export interface PressStart {
  library: LibraryCaller;
  pictures: PressPictures;
  /** The folder for what may be thrown away at any time. */
  cache: string;
  /** The folder of what ships with Katern. */
  resources: string;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Signs a bundle's manifest: the signature file's bytes. Without it bundles are not signed. */
  sign?: Workshop['sign'];
  /** Tells everyone connected how far an export is. */
  tellProgress: (progress: { job: string; step: ExportStep; done: number; total: number }) => void;
}

/** How Katern names itself in manifests. No version: a new Katern alone should not change a bundle. */
export const generatorName = 'Katern';

/** How many articles' previews are kept at once. */
const previewsKept = 4;

/** What the press's calls share: one library, one theme, the places main told of, running jobs and previews. */
export class PressRoom {
  readonly places = new Map<string, string>();
  readonly jobs = new Map<string, AbortController>();
  readonly #previews = new Map<string, BundlePlan>();
  #workshop: Promise<Workshop> | null = null;
  #site: { name: string; state: SiteState } | null = null;
  #exporting: Promise<unknown> = Promise.resolve();

  constructor(readonly start: PressStart) {}

  /** The path a token stands for; throws `place-unreadable` for one that main never told of. */
  placeOf(token: string): string {
    const place = this.places.get(token);
    if (place === undefined) throw new FaultError({ kind: 'place-unreadable', place: '', code: 'ENOENT' });
    return place;
  }

  /** The theme with its renderer and the makers of renditions; read once, and again after it failed. */
  workshop(): Promise<Workshop> {
    this.#workshop ??= this.#openWorkshop().catch((error: unknown) => {
      this.#workshop = null;
      throw error;
    });
    return this.#workshop;
  }

  /** Does one export at a time: two into the same folder would tread on each other. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#exporting.then(work);
    this.#exporting = turn.catch(() => undefined);
    return turn;
  }

  /** What is known of the last export of a site into a folder; that of one stays in memory. */
  siteState(site: string, folder: string): SiteState {
    const name = `${createHash('sha256').update(`${site}\n${folder}`).digest('hex').slice(0, 32)}.jsonl`;
    if (this.#site?.name === name) return this.#site.state;
    const state = new SiteState(path.join(this.start.cache, 'sites', name));
    this.#site = { name, state };
    return state;
  }

  keepPreview(article: string, plan: BundlePlan): void {
    this.#previews.delete(article);
    this.#previews.set(article, plan);
    const [oldest] = this.#previews.keys();
    if (this.#previews.size > previewsKept && oldest !== undefined) this.#previews.delete(oldest);
  }

  previewOf(article: string): BundlePlan | null {
    return this.#previews.get(article) ?? null;
  }

  async #openWorkshop(): Promise<Workshop> {
    const { resources, pictures, sign } = this.start;
    const theme = await loadTheme(path.join(resources, 'themes', 'dagblad'));
    return {
      theme,
      renderer: new PageRenderer(theme),
      makeRendition: (rendition, signal) => pictures.makeRendition(rendition, signal),
      sign,
    };
  }
}
