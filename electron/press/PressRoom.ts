import { createHash } from 'node:crypto';
import path from 'node:path';
import type { ExportStep } from '../../shared/bridge/pressCalls';
import { FaultError } from '../../shared/faults/FaultError';
import { ownThemeFolder } from '../../shared/pages/themeId';
import type { BundlePlan } from '../../shared/pages/BundlePlan';
import type { LibraryCaller } from './loadArticle';
import { valueOf } from './loadArticle';
import { HeldPackages } from './packages/HeldPackages';
import { KnownDesks } from './packages/KnownDesks';
import { PageRenderer } from './pages/PageRenderer';
import type { Workshop } from './pages/produceFile';
import type { Theme } from './pages/Theme';
import type { PressPictures } from './PressPictures';
import { makeDeskKey } from './signing/makeDeskKey';
import type { SigningKey } from './signing/SigningKey';
import { AddressBook } from './site/AddressBook';
import { SiteState } from './site/SiteState';
import { UnfinishedSites } from './site/UnfinishedSites';
import { SamplePages } from './themes/SamplePages';
import { ThemeCache } from './themes/ThemeCache';
import { ThemeShelf } from './themes/ThemeShelf';
import { ThemeWatch } from './themes/ThemeWatch';
import { ToldPlaces } from './ToldPlaces';

/** Where the press lies and what it takes from outside. */
export interface PressStart {
  library: LibraryCaller;
  pictures: PressPictures;
  /** The file of the thread that makes many pages; without it they are made in this one. */
  pageThread?: URL;
  /** The folder for what may be thrown away at any time. */
  cache: string;
  /** The folder of what ships with Katern. */
  resources: string;
  /** The folder of the person's own themes; it need not be there. */
  themes: string;
  /** Milliseconds since 1970. */
  now: () => number;
  /** The file of the person's own key, with which a site is signed when asked; it need not be there. */
  key?: string;
  /** The folder of what this desk is known by, and of whom it knows: its key and theirs. */
  desk: string;
  /** Signs a bundle's manifest: the signature file's bytes. Without it bundles are not signed. */
  sign?: Workshop['sign'];
  /** Tells everyone connected that the files of the site's theme have become others. */
  tellTheme: () => void;
  /** Tells everyone connected how far an export is. */
  tellProgress: (progress: { job: string; step: ExportStep; done: number; total: number }) => void;
}

/** How Katern names itself in manifests. No version: a new Katern alone should not change a bundle. */
export const generatorName = 'Katern';

/** How many articles' previews are kept at once. */
const previewsKept = 16;

/** A planned preview, and what its files are made with. */
export interface KeptPreview {
  plan: BundlePlan;
  workshop: Workshop;
}

/** What the press's calls share: one library, the themes, the places main told of, running jobs and previews. */
export class PressRoom {
  readonly places = new ToldPlaces();
  readonly jobs = new Map<string, AbortController>();
  readonly packages = new HeldPackages();
  readonly addresses = new AddressBook();
  readonly unfinished: UnfinishedSites;
  #site: { name: string; state: SiteState } | null = null;
  readonly themes: ThemeShelf;
  readonly #samples: SamplePages;
  readonly #watch: ThemeWatch;
  readonly #previews = new Map<string, readonly KeptPreview[]>();
  /** What fills each theme's templates, or why nothing can. */
  readonly #renderers = new WeakMap<Theme, PageRenderer | FaultError>();
  #exporting: Promise<unknown> = Promise.resolve();

  constructor(readonly start: PressStart) {
    this.unfinished = new UnfinishedSites(path.join(start.cache, 'unfinished'));
    this.themes = new ThemeShelf(
      path.join(start.resources, 'themes'),
      start.themes,
      new ThemeCache(path.join(start.cache, 'themes')),
    );
    this.#samples = new SamplePages(path.join(start.resources, 'sample'), start.pictures);
    this.#watch = new ThemeWatch(this.themes, start.tellTheme);
  }

  /**
   * The site's theme as its files are now, with its renderer and the makers of renditions; from then on its files
   * are watched. Throws the fault `theme-broken`.
   */
  async workshop(): Promise<Workshop> {
    const { library, pictures, pageThread, sign } = this.start;
    const { theme: id } = valueOf(await library.call('site:load', {}));
    await this.#watch.follow(id);
    const theme = await this.themes.open(id);
    const renderer = await this.#rendererOf(id, theme);
    return {
      theme,
      renderer,
      makeRendition: (rendition, signal) => pictures.makeRendition(rendition, signal),
      pageThread,
      sign,
    };
  }

  /** The sample article's bundle in a theme. Throws the fault `theme-broken`. */
  async sampleOf(id: string): Promise<KeptPreview> {
    const theme = await this.themes.open(id);
    const renderer = await this.#rendererOf(id, theme);
    const picture = await this.#samples.picture();
    return {
      plan: await this.#samples.plan(theme),
      workshop: {
        theme,
        renderer,
        makeRendition: (rendition, signal) => this.start.pictures.makeRendition(rendition, signal, picture),
      },
    };
  }

  /**
   * The theme's renderer. An own theme is tried first with every page there is, so that what is wrong with a page
   * that is not shown now is not found when it is exported.
   */
  async #rendererOf(id: string, theme: Theme): Promise<PageRenderer> {
    const made = this.#renderers.get(theme) ?? (await this.#tryOut(theme, ownThemeFolder(id) !== null));
    this.#renderers.set(theme, made);
    if (made instanceof FaultError) throw made;
    return made;
  }

  async #tryOut(theme: Theme, isOwn: boolean): Promise<PageRenderer | FaultError> {
    const renderer = new PageRenderer(theme);
    if (!isOwn) return renderer;
    const { files } = await this.#samples.plan(theme);
    try {
      for (const file of files) if (file.kind === 'page') renderer.render(file.template, file.view);
      return renderer;
    } catch (error) {
      if (error instanceof FaultError) return error;
      throw error;
    }
  }

  /** Ends the watching of files, and lets go of packages. */
  stop(): void {
    void this.packages.closeAll();
    this.#watch.stop();
  }

  /** Does one export at a time: two into the same folder would tread on each other. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#exporting.then(work);
    this.#exporting = turn.catch(() => undefined);
    return turn;
  }

  /** Where the key lies by which others know this desk. */
  get deskKeyFile(): string {
    return path.join(this.start.desk, 'desk.key');
  }

  /** The key by which others know this desk; made the first time. Throws what `makeDeskKey` throws. */
  deskKey(): Promise<SigningKey> {
    return makeDeskKey(this.deskKeyFile);
  }

  /** The desks that packages came from before. Throws what `deskKey` throws. */
  async knownDesks(): Promise<KnownDesks> {
    const { open } = await this.deskKey();
    return new KnownDesks(path.join(this.start.desk, 'known-desks.json'), open);
  }

  /** Does work that is stopped by its name, and answers what it does. */
  async asJob<T>(job: string, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const stop = new AbortController();
    this.jobs.set(job, stop);
    try {
      return await work(stop.signal);
    } finally {
      if (this.jobs.get(job) === stop) this.jobs.delete(job);
    }
  }

  /** What is known of the last export of a site into a folder; that of one stays in memory. */
  siteState(site: string, folder: string): SiteState {
    const name = `${createHash('sha256').update(`${site}\n${folder}`).digest('hex').slice(0, 32)}.jsonl`;
    if (this.#site?.name === name) return this.#site.state;
    const state = new SiteState(path.join(this.start.cache, 'sites', name));
    this.#site = { name, state };
    return state;
  }

  /** Keeps a preview, and the one it takes the place of: a frame may be in the middle of loading that. */
  keepPreview(article: string, preview: KeptPreview): void {
    const [before] = this.previewsOf(article);
    this.#previews.delete(article);
    this.#previews.set(article, before ? [preview, before] : [preview]);
    const [oldest] = this.#previews.keys();
    if (this.#previews.size > previewsKept && oldest !== undefined) this.#previews.delete(oldest);
  }

  /** The article's last preview and the one before it, where they are still kept. */
  previewsOf(article: string): readonly KeptPreview[] {
    return this.#previews.get(article) ?? [];
  }
}
