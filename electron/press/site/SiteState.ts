import fs from 'node:fs';
import path from 'node:path';
import type { SiteFile, SitePlan } from '../../../shared/pages/SitePlan';
import type { ManifestFile } from '../bundle/Manifest';
import type { ManifestList } from '../bundle/ManifestList';
import type { KnownArticle } from './KnownArticle';
import type { SiteRoll } from './SiteRoll';

/** A file of the bundle as it was last written. */
export interface KnownFile extends ManifestFile {
  /** A short name of the planned file's key; '' where only its bytes are known. */
  key: string;
  /** Paths of the renditions it shows. */
  renditions: readonly string[];
}

/** What an export changes in what is known. */
export interface StateChanges {
  articles: ReadonlyMap<string, KnownArticle | null>;
  files: ReadonlyMap<string, KnownFile | null>;
  /** SHA-256 of the bundle's manifest. */
  manifest: string;
}

/** What is remembered of an export as long as this process runs, so that the next one does not begin from nothing. */
export interface ExportMemory {
  roll: SiteRoll;
  /** The planned files, all of which are now as they were planned. */
  written: readonly SiteFile[];
  list: ManifestList;
}

/** What a line of the file says: the whole of what is known, or what one export changed in it. */
interface Line {
  shape: number;
  manifest: string;
  articles: [string, KnownArticle | null][];
  files: [string, KnownFile | null][];
}

/** Raised when what is kept changes its shape or meaning: what was kept otherwise is thrown away. */
const shape = 2;

/** The whole is written anew once the lines after it are so many characters, or as long as it is. */
const longestTail = 256 * 1024;

/**
 * What is known of one exported site: what each file was made of, so that only what a change reaches is made again.
 * It is kept in a file of the cache, a line of JSON for each export, and may be thrown away at any time: the next
 * export then makes everything once more and writes what differs. The same holds where it cannot be read or written,
 * and of a file that another hand has changed in the bundle's list.
 */
export class SiteState {
  readonly articles = new Map<string, KnownArticle>();
  readonly files = new Map<string, KnownFile>();
  /** How many pages show each copy of a picture. */
  readonly uses = new Map<string, number>();
  /** How the site was planned last by this process. */
  plan: SitePlan | null = null;
  /** Null unless what is known comes from an export of this process. */
  memory: ExportMemory | null = null;
  #manifest = '';
  /** Characters of the file: of its first line, which says the whole, and of those after it. */
  #whole = 0;
  #tail = 0;

  constructor(private readonly file: string) {
    try {
      for (const line of fs.readFileSync(file, 'utf8').split('\n')) if (line) this.#read(line);
    } catch {
      this.#forget();
    }
  }

  /** SHA-256 of the manifest that was written last; '' where nothing is known. */
  get manifest(): string {
    return this.#manifest;
  }

  /** Keeps what an export changed. Null takes an entry away. */
  change({ articles, files, manifest }: StateChanges, memory: ExportMemory | null = null): void {
    this.#take({ shape, manifest, articles: [...articles], files: [...files] });
    this.memory = memory;
    try {
      fs.mkdirSync(path.dirname(this.file), { recursive: true });
      if (this.#whole === 0) this.#writeWhole();
      else this.#append(this.#print([...articles], [...files]));
    } catch {
      // A help and no more: what could not be kept is made again by whoever starts next.
      this.#drop();
    }
  }

  /**
   * Brings what is known in step with a bundle that is not as it was written here last: `manifest` is the SHA-256 of
   * its list, `listed` what that says. Where another Katern wrote it and kept what it knows in the same file, that is
   * taken over. Else a file is known by its bytes: those that were made here stay known by what they were made of.
   * Articles are of the library, whatever lies in the bundle.
   */
  meet(manifest: string, listed: readonly ManifestFile[]): void {
    this.memory = null;
    const other = new SiteState(this.file);
    if (manifest !== '' && other.#manifest === manifest) {
      this.#clear();
      this.#take({ shape, manifest, articles: [...other.articles], files: [...other.files] });
      this.#whole = other.#whole;
      this.#tail = other.#tail;
      return;
    }
    const met = new Map<string, KnownFile | null>(Array.from(this.files.keys(), (name) => [name, null]));
    for (const file of listed) {
      const known = this.files.get(file.path);
      met.set(file.path, known?.sha256 === file.sha256 ? known : { ...file, key: '', renditions: [] });
    }
    this.#take({ shape, manifest, articles: [], files: [...met] });
    // A line more would not say what was just learned.
    this.#whole = 0;
  }

  #clear(): void {
    this.articles.clear();
    this.files.clear();
    this.uses.clear();
  }

  #forget(): void {
    this.#clear();
    this.#manifest = '';
    this.#drop();
  }

  #take(line: Line): void {
    for (const [id, article] of line.articles) {
      if (article) this.articles.set(id, article);
      else this.articles.delete(id);
    }
    for (const [at, file] of line.files) {
      this.#count(this.files.get(at), -1);
      this.#count(file, 1);
      if (file) this.files.set(at, file);
      else this.files.delete(at);
    }
    this.#manifest = line.manifest;
  }

  #count(file: KnownFile | null | undefined, by: 1 | -1): void {
    for (const place of file?.renditions ?? []) {
      const uses = (this.uses.get(place) ?? 0) + by;
      if (uses > 0) this.uses.set(place, uses);
      else this.uses.delete(place);
    }
  }

  #read(text: string): void {
    const line = JSON.parse(text) as Line;
    if (line.shape !== shape) throw new Error('another shape');
    this.#take(line);
    if (this.#whole === 0) this.#whole = text.length;
    else this.#tail += text.length;
  }

  #append(line: string): void {
    this.#tail += line.length;
    if (this.#tail > Math.max(longestTail, this.#whole)) this.#writeWhole();
    else fs.appendFileSync(this.file, line);
  }

  #writeWhole(): void {
    const part = `${this.file}.new`;
    const line = this.#print([...this.articles], [...this.files]);
    fs.writeFileSync(part, line);
    fs.renameSync(part, this.file);
    this.#whole = line.length;
    this.#tail = 0;
  }

  #print(articles: Line['articles'], files: Line['files']): string {
    const line: Line = { shape, manifest: this.#manifest, articles, files };
    return `${JSON.stringify(line)}\n`;
  }

  #drop(): void {
    this.#whole = 0;
    this.#tail = 0;
    try {
      fs.rmSync(this.file, { force: true });
    } catch {
      // Its last line is of another bundle by then, and says so.
    }
  }
}
