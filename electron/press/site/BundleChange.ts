import type { SiteExport } from '../../../shared/bridge/answers';
import type { PlannedRendition } from '../../../shared/pages/PlannedRendition';
import type { KnownFile, SiteState } from './SiteState';

/** A copy of a picture and the path it has in the bundle. */
export interface PlacedRendition {
  place: string;
  rendition: PlannedRendition;
}

/** What an export changes in the bundle of a site, gathered while its files are made. */
export class BundleChange {
  /** By path; null for what goes. Also files that were made anew and are the same. */
  readonly files = new Map<string, KnownFile | null>();
  readonly #asked = new Map<string, PlannedRendition>();
  /** By how many more pages each copy of a picture is shown now. */
  readonly #uses = new Map<string, number>();

  constructor(private readonly state: SiteState) {}

  /** Notes a file as it is now; answers whether it differs from the one that lies there. */
  take(file: KnownFile): boolean {
    this.#count(this.state.files.get(file.path), -1);
    this.#count(file, 1);
    this.files.set(file.path, file);
    return this.state.files.get(file.path)?.sha256 !== file.sha256;
  }

  /** The pages that were made ask for these copies of pictures, by path. */
  ask(renditions: ReadonlyMap<string, PlannedRendition>): void {
    for (const [place, rendition] of renditions) this.#asked.set(place, rendition);
  }

  /** The copies of pictures that were asked for and are not there as `recipe` has them made. */
  missing(recipe: string): PlacedRendition[] {
    return Array.from(this.#asked, ([place, rendition]) => ({ place, rendition })).filter(
      ({ place }) => this.state.files.get(place)?.key !== recipe,
    );
  }

  /** Takes away what the plan has no more, unless it is a copy of a picture that a page shows: those go with the last page. */
  removeUnplanned(unplanned: readonly string[]): void {
    for (const place of unplanned) this.#count(this.state.files.get(place), -1);
    for (const place of [...unplanned, ...this.#uses.keys()]) {
      const { files, uses } = this.state;
      const isShown = (uses.get(place) ?? 0) + (this.#uses.get(place) ?? 0) > 0;
      if (files.has(place) && !this.files.has(place) && !isShown) this.files.set(place, null);
    }
  }

  /** The paths of what differs, sorted, and how many there will be in all. */
  summary(): Pick<SiteExport, 'added' | 'changed' | 'removed' | 'same' | 'total'> {
    const { files: known } = this.state;
    const added: string[] = [];
    const changed: string[] = [];
    const removed: string[] = [];
    for (const [place, file] of this.files) {
      const before = known.get(place);
      if (!file) removed.push(place);
      else if (!before) added.push(place);
      else if (before.sha256 !== file.sha256) changed.push(place);
    }
    const total = known.size + added.length - removed.length;
    const same = total - added.length - changed.length;
    for (const places of [added, changed, removed]) places.sort();
    return { added, changed, removed, same, total };
  }

  #count(file: KnownFile | null | undefined, by: 1 | -1): void {
    for (const place of file?.renditions ?? []) this.#uses.set(place, (this.#uses.get(place) ?? 0) + by);
  }
}
