import * as crypto from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import type { SiteExport } from '../../../shared/bridge/answers';
import type { ExportStep } from '../../../shared/bridge/pressCalls';
import { FaultError } from '../../../shared/faults/FaultError';
import { ninjsBeside } from '../../../shared/interchange/ninjs/ninjsBeside';
import type { KeptAddresses } from '../../../shared/pages/KeptAddresses';
import type { ListedArticle } from '../../../shared/pages/ListedArticle';
import type { PageArticle } from '../../../shared/pages/PageArticle';
import { planSite } from '../../../shared/pages/planSite';
import type { Popularity } from '../../../shared/pages/Popularity';
import type { Site } from '../../../shared/pages/Site';
import type { SitePlan } from '../../../shared/pages/SitePlan';
import { standingsOf } from '../../../shared/pages/standingsOf';
import { errorCode, fileFault } from '../../disk/fileFault';
import { syncFolder } from '../../disk/syncFolder';
import { syncTree } from '../../disk/syncTree';
import { unlessGone } from '../../disk/unlessGone';
import { eachOf } from '../bundle/eachOf';
import { readEarlierBundle } from '../bundle/earlierBundle';
import { GrowingFolder } from '../bundle/GrowingFolder';
import { manifestName, signatureName } from '../bundle/Manifest';
import { ManifestList } from '../bundle/ManifestList';
import { keepAddresses } from '../keepAddresses';
import type { LibraryCaller } from '../loadArticle';
import type { MadePage, PagesJob } from '../pages/makePages';
import { many, PageLine } from '../pages/PageLine';
import type { Workshop } from '../pages/produceFile';
import { produceFile } from '../pages/produceFile';
import { BundleChange } from './BundleChange';
import type { GatheredArticles } from './gatherArticles';
import { digest, gatherArticles } from './gatherArticles';
import { decideChanges, finishChanges } from './siteChanges';
import type { SitePlaces } from './SitePlaces';
import { siteName, sitePlaces } from './SitePlaces';
import type { KnownFile, SiteState } from './SiteState';
import type { StaleFile } from './staleFiles';
import { staleFiles } from './staleFiles';
import type { UnfinishedSites } from './UnfinishedSites';
import { WholeArticles } from './WholeArticles';

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
  /** Notes that changes are being carried out, for a Katern that comes after. */
  unfinished?: Pick<UnfinishedSites, 'note' | 'done'> | undefined;
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

/** Files that are planned between two looks at whether somebody wants it stopped, and read together. */
const batch = 10;

/** Copies of pictures that are made at once. */
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
  readonly #change: BundleChange;
  readonly #articles: WholeArticles;
  readonly #line: PageLine;
  #isThere = false;

  constructor(
    private readonly parts: SiteExportParts,
    private readonly places: SitePlaces,
  ) {
    const { library, today, state, workshop } = parts;
    this.#change = new BundleChange(state);
    this.#articles = new WholeArticles(library, today);
    this.#line = new PageLine(workshop);
  }

  async run(): Promise<SiteExport> {
    const { library, site, state, dryRun } = this.parts;
    try {
      await this.#prepare();
      const { listed, changes, held, fresh, roll } = await this.#gather();
      const plan = this.#plan(listed);
      const recipe = digest(this.parts.recipe);
      const { stale, unplanned } = staleFiles(plan, state, recipe);
      const growing = dryRun ? null : new GrowingFolder(this.#growsIn);
      await this.#makePages(stale, growing);
      this.#change.removeUnplanned(unplanned);
      await this.#makeRenditions(recipe, growing);
      const written = this.#change.summary();
      const summary = { folder: this.places.folder, held, fresh, ...written, articles: listed.length };
      if (dryRun) return summary;
      // Before anything lies there: an address that nobody remembers could not lead on when it changes.
      await keepAddresses(library, plan.fresh);
      const list = (state.memory?.list ?? ManifestList.of([...state.files.values()])).with(
        this.#change.files,
      );
      const manifest = list.print(this.parts.generator, site.address);
      await this.#put(manifest, written);
      state.change(
        { articles: changes, files: this.#change.files, manifest: sha256(manifest) },
        { roll, written: plan.files, list },
      );
      return summary;
    } finally {
      await this.#line.close();
    }
  }

  /** Finishes what an earlier export left undone, and looks whether what is known is what lies there. */
  async #prepare(): Promise<void> {
    const { state } = this.parts;
    const { folder, growing } = this.places;
    await finishChanges(this.places);
    this.parts.unfinished?.done(this.places);
    await fs.rm(growing, { recursive: true, force: true });
    const manifest = await unlessGone(fs.readFile(path.join(folder, manifestName)));
    this.#isThere = manifest !== null;
    if (manifest && state.manifest && sha256(manifest) === state.manifest) return;
    const earlier = await readEarlierBundle(folder);
    this.#isThere = earlier !== null;
    state.meet(manifest ? sha256(manifest) : '', earlier?.files ?? []);
  }

  async #gather(): Promise<GatheredArticles> {
    const { library, state, today, popularity, progress, signal } = this.parts;
    progress('read', 0, 1);
    const { articles } = state;
    const known = { articles, roll: state.memory?.roll ?? null };
    return gatherArticles(library, known, today, standingsOf(popularity), (article, done, total) => {
      signal.throwIfAborted();
      // They will all have pages; what makes those starts meanwhile.
      if (total >= many) this.#line.expectMany();
      this.#articles.keep(article);
      progress('read', done, total);
    });
  }

  #plan(articles: readonly ListedArticle[]): SitePlan {
    const { site, popularity, kept, workshop, recipe, state } = this.parts;
    const { facts, assets } = workshop.theme;
    const assetRecipe = (asset: string): string =>
      digest(Buffer.from(assets.get(asset) ?? []).toString('base64'));
    const beside = ninjsBeside;
    const input = { site, theme: facts, articles, beside, kept, popularity, recipe, assetRecipe, digest };
    const plan = planSite(input, state.plan);
    state.plan = plan;
    return plan;
  }

  async #makePages(stale: readonly StaleFile[], growing: GrowingFolder | null): Promise<void> {
    const { progress, signal } = this.parts;
    progress('pages', 0, stale.length);
    if (stale.length >= many) this.#line.expectMany();
    let done = 0;
    for (let at = 0; at < stale.length; at += batch) {
      const files = stale.slice(at, at + batch);
      const whole = await this.#articles.load(new Set(files.flatMap(({ file }) => file.needs)));
      signal.throwIfAborted();
      const { pages, take } = await this.#planPages(files, whole, growing);
      // The next pages are planned while these are made.
      await this.#line.add({ files: pages, folder: growing?.root ?? null }, (made) => {
        take(made);
        progress('pages', (done += files.length), stale.length);
      });
    }
    await this.#line.end();
  }

  /** What is to be made of stale files, and what notes them once they are. */
  async #planPages(
    files: readonly StaleFile[],
    whole: ReadonlyMap<string, PageArticle>,
    growing: GrowingFolder | null,
  ): Promise<{ pages: PagesJob['files']; take: (made: readonly MadePage[]) => void }> {
    const { state, workshop, signal } = this.parts;
    const pages: PagesJob['files'] = [];
    const planned: Omit<KnownFile, 'sha256' | 'bytes'>[] = [];
    for (const { file, key } of files) {
      const { file: page, renditions } = file.make((id) => whole.get(id) ?? missing(id));
      this.#change.ask(renditions);
      if (page.kind === 'asset') {
        const bytes = await produceFile(page, workshop, signal);
        if (this.#change.take(listing(page.path, key, bytes))) growing?.put(page.path, bytes);
      } else {
        pages.push({ file: page, there: state.files.get(page.path)?.sha256 ?? '' });
        planned.push({ path: page.path, key, renditions: [...renditions.keys()] });
      }
    }
    const take = (made: readonly MadePage[]): void => {
      for (const [place, { sha256: hash, bytes }] of made.entries()) {
        const file = planned[place];
        if (file) this.#change.take({ ...file, sha256: hash, bytes });
      }
    };
    return { pages, take };
  }

  /** Makes the copies of pictures that pages ask for and that are not there yet. */
  async #makeRenditions(recipe: string, growing: GrowingFolder | null): Promise<void> {
    const { workshop, signal, progress } = this.parts;
    const missingOnes = this.#change.missing(recipe);
    // All of one original after another, so that it is read and decoded once.
    missingOnes.sort((one, other) => one.rendition.original.localeCompare(other.rendition.original));
    progress('renditions', 0, missingOnes.length);
    let done = 0;
    await eachOf(missingOnes, atOnce, async ({ place, rendition }) => {
      signal.throwIfAborted();
      if (!growing) {
        this.#change.take({ path: place, key: recipe, sha256: '', bytes: 0, renditions: [] });
        return;
      }
      const bytes = await workshop.makeRendition(rendition, signal);
      if (this.#change.take(listing(place, recipe, bytes))) growing.put(place, bytes);
      progress('renditions', ++done, missingOnes.length);
    });
  }

  /** The folder in which the new bundle, or what differs, grows. */
  get #growsIn(): string {
    return this.#isThere ? path.join(this.places.growing, 'put') : this.places.growing;
  }

  /** Puts everything in its place. */
  async #put(manifest: Uint8Array, written: ReturnType<BundleChange['summary']>): Promise<void> {
    const { progress, state, workshop } = this.parts;
    const { folder, growing, changes } = this.places;
    progress('write', 0, 1);
    const signature = workshop.sign?.(manifest) ?? null;
    const own = [{ path: manifestName, bytes: manifest }];
    if (signature) own.push({ path: signatureName, bytes: signature });
    const grown = new GrowingFolder(this.#growsIn);
    if (this.#isThere) {
      const { added, changed, removed } = written;
      const signed = await unlessGone(fs.readFile(path.join(folder, signatureName)));
      const isSigned = signed && signature ? signed.equals(signature) : !signed && !signature;
      const isSame = added.length + changed.length + removed.length === 0;
      if (!isSigned || sha256(manifest) !== state.manifest || !isSame) {
        for (const file of own) grown.put(file.path, file.bytes);
        // First what nothing leads to yet, then what leads there: no link that anybody can come by is ever dead.
        const put = [...added, ...changed, ...own.map(({ path: at }) => at)];
        // A signature of another manifest is none of this one.
        const remove = signed && !signature ? [...removed, signatureName] : removed;
        this.parts.unfinished?.note(this.places);
        await decideChanges(this.places, { put, remove });
        await finishChanges(this.places);
        this.parts.unfinished?.done(this.places);
      }
    } else {
      for (const file of own) grown.put(file.path, file.bytes);
      await syncTree(growing, written.total);
      await fs.rename(growing, folder);
      await syncFolder(path.dirname(changes));
    }
    progress('write', 1, 1);
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
