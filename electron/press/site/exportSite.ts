import * as crypto from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import type { SiteExport } from '../../../shared/bridge/answers';
import type { ExportStep } from '../../../shared/bridge/pressCalls';
import { FaultError } from '../../../shared/faults/FaultError';
import type { KeptAddresses } from '../../../shared/pages/KeptAddresses';
import type { PageArticle } from '../../../shared/pages/PageArticle';
import type { PlannedRendition } from '../../../shared/pages/PlannedRendition';
import type { SiteFile } from '../../../shared/pages/SitePlan';
import { planSite } from '../../../shared/pages/planSite';
import { standingsOf } from '../../../shared/pages/standingsOf';
import type { Popularity } from '../../../shared/pages/Popularity';
import type { Site } from '../../../shared/pages/Site';
import { errorCode, fileFault } from '../../disk/fileFault';
import { makeFolders } from '../../disk/makeFolders';
import { syncFolder } from '../../disk/syncFolder';
import { syncTree } from '../../disk/syncTree';
import { unlessGone } from '../../disk/unlessGone';
import { eachOf } from '../bundle/eachOf';
import { readEarlierBundle } from '../bundle/earlierBundle';
import { manifestName, printManifest, signatureName } from '../bundle/Manifest';
import { keepAddresses } from '../keepAddresses';
import type { LibraryCaller } from '../loadArticle';
import type { PagesJob } from '../pages/makePages';
import type { PageMaker } from '../pages/PageMaker';
import { pageMakerHere } from '../pages/PageMaker';
import { PageThread } from '../pages/PageThread';
import type { Workshop } from '../pages/produceFile';
import { produceFile } from '../pages/produceFile';
import { digest, gatherArticles, loadInTurn, readPage } from './gatherArticles';
import type { SiteChanges } from './siteChanges';
import { decideChanges, finishChanges } from './siteChanges';
import type { SitePlaces } from './SitePlaces';
import { siteName, sitePlaces } from './SitePlaces';
import type { KnownFile, SiteState } from './SiteState';

/** What a whole site is exported with. */
export interface SiteExportParts {
  library: LibraryCaller;
  site: Site;
  popularity: Popularity;
  /** Under which addresses articles were exported before. */
  kept: KeptAddresses;
  workshop: Workshop;
  /** Stands for all that makes pages and pictures, besides what is in the library. */
  recipe: string;
  /** What is known of the last export of this site to this place. */
  state: SiteState;
  /** The folder in which the site's bundle lies. */
  chosen: string;
  generator: string;
  /** ISO 8601 date, UTC: the day for which rights are checked. */
  today: string;
  /** Nothing is written: only what would be. */
  dryRun: boolean;
  signal: AbortSignal;
  progress: (step: ExportStep, done: number, total: number) => void;
}

/** Files that are made between two looks at whether somebody wants it stopped, and read together. */
const batch = 25;

/** From so many files on they are made in a thread of their own. */
const many = 200;

/** Articles that are kept whole from when they were looked at until their pages are made. */
const mostRead = 2000;

/** A file that is not as it was made last. */
interface StaleFile {
  file: SiteFile;
  key: string;
}

/** Files that are being written while others are made. */
const atOnce = 4;

/**
 * Exports the whole site into `<chosen>/<host>`: every article that is approved or exported, and all lists, feeds
 * and sitemaps. What was made before and would be made the same is left alone, so that after one change only what it
 * reaches is read, made and written; the result is byte for byte that of an export into an empty folder. Until all of
 * it is on disk the old bundle stays as it is; then every file takes its place in one step, and what a crash leaves
 * undone is done by the next export. Throws `export-cancelled`, `export-folder-foreign`, a disk fault, or what making
 * a file throws.
 */
export async function exportSite(parts: SiteExportParts): Promise<SiteExport> {
  const places = sitePlaces(parts.chosen, siteName(parts.site.address));
  try {
    return await new SiteExporter(parts, places).run();
  } catch (error) {
    // What cannot be removed now is removed by the next export; the first error is the one to tell.
    await fs.rm(places.growing, { recursive: true, force: true }).catch(() => undefined);
    if (parts.signal.aborted) throw new FaultError({ kind: 'export-cancelled' });
    // Only the system's own errors are faults of the disk; anything else is a mistake of ours and said as such.
    throw errorCode(error) ? new FaultError(fileFault(error, parts.chosen)) : error;
  }
}

class SiteExporter {
  /** By path: what the bundle will hold once this is done. */
  readonly #files = new Map<string, KnownFile>();
  readonly #changed = new Map<string, KnownFile | null>();
  readonly #renditions = new Map<string, PlannedRendition>();
  readonly #folders = new Set<string>();
  readonly #read = new Map<string, PageArticle>();
  #isThere = false;

  constructor(
    private readonly parts: SiteExportParts,
    private readonly places: SitePlaces,
  ) {}

  async run(): Promise<SiteExport> {
    const { library, site, popularity, kept, workshop, recipe, state, today, progress, dryRun } = this.parts;
    await this.#prepare();
    progress('read', 0, 1);
    const read = (page: PageArticle, done: number, total: number): void => {
      this.parts.signal.throwIfAborted();
      if (this.#read.size < mostRead) this.#read.set(page.article.id, page);
      progress('read', done, total);
    };
    const standing = standingsOf(popularity);
    const { listed, changes, held, fresh } = await gatherArticles(
      library,
      state.articles,
      today,
      standing,
      read,
    );
    const { facts, assets } = workshop.theme;
    const assetRecipe = (asset: string): string =>
      digest(Buffer.from(assets.get(asset) ?? []).toString('base64'));
    const input = { site, theme: facts, articles: listed, kept, popularity, recipe, assetRecipe, digest };
    const plan = planSite(input, state.plan);
    state.plan = plan;
    const stale: StaleFile[] = [];
    for (const file of plan.files) {
      const key = file.key();
      const known = state.files.get(file.path);
      if (known?.key === key) this.#files.set(file.path, known);
      else stale.push({ file, key });
    }
    await this.#makePages(stale);
    await this.#makeRenditions();
    const removed = [...state.files.keys()].filter((name) => !this.#files.has(name)).toSorted();
    for (const name of removed) this.#changed.set(name, null);
    const written = this.#listChanges();
    const summary = {
      folder: this.places.folder,
      held,
      fresh,
      ...written,
      removed,
      total: this.#files.size,
      articles: listed.length,
    };
    if (dryRun) return summary;
    // Before anything lies there: an address that nobody remembers could not lead on when it changes.
    await keepAddresses(library, plan.fresh);
    const manifest = await this.#write(written, removed);
    state.change({ articles: changes, files: this.#changed, manifest });
    return summary;
  }

  /** Finishes what an earlier export left undone, and looks whether what is known is what lies there. */
  async #prepare(): Promise<void> {
    const { state } = this.parts;
    const { folder, growing } = this.places;
    await finishChanges(this.places);
    await fs.rm(growing, { recursive: true, force: true });
    const manifest = await unlessGone(fs.readFile(path.join(folder, manifestName)));
    this.#isThere = manifest !== null;
    if (manifest && state.manifest && sha256(manifest) === state.manifest) return;
    const earlier = await readEarlierBundle(folder);
    this.#isThere = earlier !== null;
    state.meet(manifest ? sha256(manifest) : '', earlier?.files ?? []);
  }

  async #makePages(stale: readonly StaleFile[]): Promise<void> {
    const { workshop, progress } = this.parts;
    progress('pages', 0, stale.length);
    const { pageThread, theme, renderer } = workshop;
    const isMany = pageThread !== undefined && stale.length >= many;
    const maker = isMany ? new PageThread(pageThread, theme) : pageMakerHere(renderer);
    try {
      // The next pages are planned while these are made.
      let making: Promise<void> = Promise.resolve();
      for (let at = 0; at < stale.length; at += batch) {
        const made = await this.#make(stale.slice(at, at + batch), maker);
        await making;
        const done = Math.min(stale.length, at + batch);
        making = made().then(() => progress('pages', done, stale.length));
        // Heard of where it is waited for.
        making.catch(() => undefined);
      }
      await making;
    } finally {
      await maker.close();
    }
  }

  /** Has stale files made; answers with what notes them once they are. */
  async #make(stale: readonly StaleFile[], maker: PageMaker): Promise<() => Promise<void>> {
    const { state, dryRun, workshop, signal } = this.parts;
    const whole = await this.#loadWhole(stale);
    signal.throwIfAborted();
    const pages: PagesJob['files'] = [];
    const noted: Omit<KnownFile, 'sha256' | 'bytes'>[] = [];
    for (const { file, key } of stale) {
      const { file: planned, renditions } = file.make((id) => whole.get(id) ?? missing(id));
      for (const [place, rendition] of renditions) this.#renditions.set(place, rendition);
      if (planned.kind === 'asset') {
        const bytes = await produceFile(planned, workshop, signal);
        if (this.#take(listing(planned.path, key, bytes))) await this.#grow([{ path: planned.path, bytes }]);
      } else {
        pages.push({ file: planned, there: state.files.get(planned.path)?.sha256 ?? '' });
        noted.push({ path: planned.path, key, renditions: [...renditions.keys()] });
      }
    }
    const making = maker.make({ files: pages, folder: dryRun ? null : this.#growsIn });
    making.catch(() => undefined);
    return async () => {
      for (const [place, { sha256: hash, bytes }] of (await making).entries()) {
        const file = noted[place];
        if (file) this.#take({ ...file, sha256: hash, bytes });
      }
    };
  }

  async #loadWhole(files: readonly StaleFile[]): Promise<Map<string, PageArticle>> {
    const { library, today } = this.parts;
    const whole = new Map<string, PageArticle>();
    const unread: string[] = [];
    for (const id of new Set(files.flatMap(({ file }) => file.needs))) {
      const read = this.#read.get(id);
      if (read) whole.set(id, read);
      else unread.push(id);
    }
    for await (const article of loadInTurn(library, unread)) {
      whole.set(article.id, readPage(article, today).page);
    }
    return whole;
  }

  /** Makes the copies of pictures that are not there yet; those that no page shows any more are left out. */
  async #makeRenditions(): Promise<void> {
    const { state, workshop, signal, progress, dryRun } = this.parts;
    const missingOnes: [string, PlannedRendition][] = [];
    const recipe = digest(this.parts.recipe);
    for (const place of this.#shownRenditions()) {
      const known = state.files.get(place);
      const planned = this.#renditions.get(place);
      if (known && (known.key === recipe || !planned)) this.#files.set(place, known);
      else if (planned) missingOnes.push([place, planned]);
    }
    // All of one original after another, so that it is read and decoded once.
    missingOnes.sort(([, one], [, other]) => one.original.localeCompare(other.original));
    progress('renditions', 0, missingOnes.length);
    let done = 0;
    await eachOf(missingOnes, atOnce, async ([place, planned]) => {
      signal.throwIfAborted();
      if (dryRun) {
        this.#take({ path: place, key: recipe, sha256: '', bytes: 0, renditions: [] });
        return;
      }
      const bytes = await workshop.makeRendition(planned, signal);
      if (this.#take(listing(place, recipe, bytes))) await this.#grow([{ path: place, bytes }]);
      progress('renditions', ++done, missingOnes.length);
    });
  }

  /** The copies of pictures that any page shows now: those that were shown, and what the changed pages change in it. */
  #shownRenditions(): string[] {
    const { files, uses } = this.parts.state;
    const change = new Map<string, number>();
    const count = (file: KnownFile | null | undefined, by: 1 | -1): void => {
      for (const place of file?.renditions ?? []) change.set(place, (change.get(place) ?? 0) + by);
    };
    for (const [at, file] of this.#changed) {
      count(files.get(at), -1);
      count(file, 1);
    }
    for (const [at, file] of files) if (!this.#files.has(at)) count(file, -1);
    return [
      ...[...uses].flatMap(([place, before]) => (before + (change.get(place) ?? 0) > 0 ? [place] : [])),
      ...[...change].flatMap(([place, more]) => (more > 0 && !uses.has(place) ? [place] : [])),
    ];
  }

  /** Notes a file as it is now; answers whether it differs from the one that lies there. */
  #take(file: KnownFile): boolean {
    const known = this.parts.state.files.get(file.path);
    this.#files.set(file.path, file);
    this.#changed.set(file.path, file);
    return known?.sha256 !== file.sha256;
  }

  /** The folder in which the new bundle, or what differs, grows. */
  get #growsIn(): string {
    return this.#isThere ? path.join(this.places.growing, 'put') : this.places.growing;
  }

  /** Writes files where the new bundle, or what differs, grows. */
  async #grow(files: readonly { path: string; bytes: Uint8Array }[]): Promise<void> {
    if (this.parts.dryRun) return;
    const root = this.#growsIn;
    for (const file of files) await this.#makeFolder(path.dirname(path.join(root, file.path)));
    await eachOf(files, atOnce, (file) =>
      fs.writeFile(path.join(root, file.path), file.bytes, { flag: 'wx' }),
    );
  }

  async #makeFolder(folder: string): Promise<void> {
    if (this.#folders.has(folder)) return;
    await makeFolders(folder);
    this.#folders.add(folder);
  }

  #listChanges(): Pick<SiteExport, 'added' | 'changed' | 'same'> {
    const { state } = this.parts;
    const added: string[] = [];
    const changed: string[] = [];
    for (const [name, file] of this.#changed) {
      if (!file) continue;
      const known = state.files.get(name);
      if (!known) added.push(name);
      else if (known.sha256 !== file.sha256) changed.push(name);
    }
    const same = this.#files.size - added.length - changed.length;
    return { added: added.toSorted(), changed: changed.toSorted(), same };
  }

  /** Puts everything in its place; answers the SHA-256 of the manifest. */
  async #write(
    { added, changed }: Pick<SiteExport, 'added' | 'changed'>,
    removed: string[],
  ): Promise<string> {
    const { generator, site, progress, state, workshop } = this.parts;
    const { folder, growing, changes } = this.places;
    progress('write', 0, 1);
    const manifest = printManifest(generator, site.address, [...this.#files.values()]);
    const hash = sha256(manifest);
    const signature = workshop.sign?.(manifest) ?? null;
    const own = [{ path: manifestName, bytes: manifest }];
    if (signature) own.push({ path: signatureName, bytes: signature });
    if (this.#isThere) {
      const signed = await unlessGone(fs.readFile(path.join(folder, signatureName)));
      const isSigned = signed && signature ? signed.equals(signature) : !signed && !signature;
      if (!isSigned || hash !== state.manifest || removed.length + added.length + changed.length > 0) {
        await this.#grow(own);
        // First what nothing leads to yet, then what leads there: at every moment every link leads somewhere.
        const put = [...added, ...changed, ...own.map(({ path: at }) => at)];
        // A signature of another manifest is none of this one.
        const remove = signed && !signature ? [...removed, signatureName] : removed;
        const list: SiteChanges = { put, remove };
        await decideChanges(this.places, list);
        await finishChanges(this.places);
      }
    } else {
      await this.#grow(own);
      await syncTree(growing);
      await fs.rename(growing, folder);
      await syncFolder(path.dirname(changes));
    }
    progress('write', 1, 1);
    return hash;
  }
}

function listing(at: string, key: string, bytes: Uint8Array): KnownFile {
  return { path: at, key, sha256: sha256(bytes), bytes: bytes.byteLength, renditions: [] };
}

function missing(article: string): never {
  throw new FaultError({ kind: 'article-missing', article });
}

function sha256(bytes: Uint8Array): string {
  return crypto.hash('sha256', bytes, 'hex');
}
