import * as crypto from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import type { SiteExport } from '../../../shared/bridge/answers';
import type { ExportStep } from '../../../shared/bridge/pressCalls';
import { FaultError } from '../../../shared/faults/FaultError';
import type { KeptAddresses } from '../../../shared/pages/KeptAddresses';
import type { ListedArticle } from '../../../shared/pages/ListedArticle';
import { planSite } from '../../../shared/pages/planSite';
import type { Popularity } from '../../../shared/pages/Popularity';
import type { Site } from '../../../shared/pages/Site';
import type { SiteInput } from '../../../shared/pages/SiteInput';
import type { SiteFile } from '../../../shared/pages/SitePlan';
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
import type { Workshop } from '../pages/produceFile';
import { produceFile } from '../pages/produceFile';
import { BundleChange } from './BundleChange';
import { digest } from './digest';
import type { GatheredArticles } from './gatherArticles';
import { gatherArticles } from './gatherArticles';
import { SiteHands } from './SiteHands';
import { decideChanges, finishChanges } from './siteChanges';
import type { SitePlaces } from './SitePlaces';
import { siteName, sitePlaces } from './SitePlaces';
import type { KnownFile, SiteState } from './SiteState';
import type { StaleFile } from './staleFiles';
import { staleFiles } from './staleFiles';
import type { UnfinishedSites } from './UnfinishedSites';
import { beside } from './toldSite';

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
  readonly #hands: SiteHands;
  #isThere = false;

  constructor(
    private readonly parts: SiteExportParts,
    private readonly places: SitePlaces,
  ) {
    this.#change = new BundleChange(parts.state);
    this.#hands = new SiteHands(parts);
  }

  async run(): Promise<SiteExport> {
    const { library, site, state, dryRun } = this.parts;
    try {
      await this.#prepare();
      const { listed, changes, held, fresh, roll } = await this.#gather();
      const input = this.#input(listed);
      const plan = planSite(input, state.plan);
      state.plan = plan;
      const recipe = digest(this.parts.recipe);
      const { stale, unplanned } = staleFiles(plan, state, recipe);
      this.#hands.hear(input, stale.length);
      const growing = dryRun ? null : new GrowingFolder(this.#growsIn);
      await this.#makePages(stale, growing);
      // What it holds in memory is wanted for the rest.
      await this.#hands.close();
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
      await this.#hands.close();
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
    const { library, state, today, popularity, progress } = this.parts;
    progress('read', 0, 1);
    const { articles } = state;
    const known = { articles, roll: state.memory?.roll ?? null };
    let done = 0;
    return gatherArticles(library, known, today, standingsOf(popularity), async (articles, total) => {
      const read = await this.#hands.read(articles, total);
      progress('read', (done += read.length), total);
      return read;
    });
  }

  #input(articles: readonly ListedArticle[]): SiteInput {
    const { site, popularity, kept, workshop, recipe } = this.parts;
    const { facts: theme, assets } = workshop.theme;
    const assetRecipe = (asset: string): string =>
      digest(Buffer.from(assets.get(asset) ?? []).toString('base64'));
    return { site, theme, articles, beside, kept, popularity, recipe, assetRecipe, digest };
  }

  async #makePages(stale: readonly StaleFile[], growing: GrowingFolder | null): Promise<void> {
    const { progress, state } = this.parts;
    progress('pages', 0, stale.length);
    const keys = new Map(stale.map(({ file, key }) => [file.path, key]));
    const knownAs = ({ path: at }: SiteFile): string => keys.get(at) ?? '';
    let done = 0;
    for (const { file } of stale.filter(({ file: { isAsset } }) => isAsset)) {
      await this.#takeAsset(file, knownAs(file), growing);
      progress('pages', ++done, stale.length);
    }
    const made = stale
      .filter(({ file: { isAsset } }) => !isAsset)
      .map(({ file }) => ({ file, there: state.files.get(file.path)?.sha256 ?? '' }));
    await this.#hands.make(made, growing?.root ?? null, (files, all) => {
      for (const [at, { sha256: hash, bytes, renditions }] of all.entries()) {
        const file = files[at]?.file;
        if (!file) continue;
        this.#change.ask(renditions);
        const shown = [...renditions.keys()];
        this.#change.take({ path: file.path, key: knownAs(file), sha256: hash, bytes, renditions: shown });
      }
      progress('pages', (done += files.length), stale.length);
    });
  }

  /** A file that the theme brings along. */
  async #takeAsset(file: SiteFile, key: string, growing: GrowingFolder | null): Promise<void> {
    const { workshop, signal } = this.parts;
    const { file: asset } = file.make(noArticles);
    const bytes = await produceFile(asset, workshop, signal);
    if (this.#change.take(listing(file.path, key, bytes))) growing?.put(file.path, bytes);
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

function noArticles(article: string): never {
  throw new FaultError({ kind: 'article-missing', article });
}

function sha256(bytes: Uint8Array): string {
  return crypto.hash('sha256', bytes, 'hex');
}
