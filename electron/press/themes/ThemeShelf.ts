import { createHash } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import type { ThemeCard } from '../../../shared/bridge/answers';
import { FaultError } from '../../../shared/faults/FaultError';
import { mostThemes } from '../../../shared/pages/themeBounds';
import { ownThemeFolder, ownThemeId, shippedThemes } from '../../../shared/pages/themeId';
import { themeFault, readTheme } from '../pages/loadTheme';
import type { Theme } from '../pages/Theme';
import { BrokenTheme } from './BrokenTheme';
import type { ThemeCache } from './ThemeCache';
import { lookThroughTheme, readThemeFiles, trustingly } from './readThemeFolder';
import type { SeenFolder } from './readThemeFolder';

/** A theme as it was read last, or what was wrong with it. */
interface KeptTheme {
  /** Tells whether its files were touched since. */
  stamp: string;
  /** Tells whether they are others: a hash of all of them. */
  print: string;
  read: { theme: Theme } | { broken: unknown };
}

/** The themes there are: those that ship with Katern, and the person's own in the library's folder. */
export class ThemeShelf {
  readonly #kept = new Map<string, KeptTheme>();

  /** `own` need not be there; without a cache every theme is made of its files once. */
  constructor(
    private readonly shipped: string,
    readonly own: string,
    private readonly cache: ThemeCache | null = null,
  ) {}

  /**
   * A theme, as its files are now: the same object for as long as they are the same. Throws the fault
   * `theme-broken`.
   */
  async open(id: string): Promise<Theme> {
    const { read } = await this.#look(id);
    if ('broken' in read) throw read.broken;
    return read.theme;
  }

  /** A text that changes whenever the theme's files become others. */
  async printOf(id: string): Promise<string> {
    return (await this.#look(id)).print;
  }

  /** Where a theme lies; throws the fault `theme-broken` for one that never was. */
  folderOf(id: string): string {
    const own = ownThemeFolder(id);
    if (own !== null) return path.join(this.own, own);
    if (shippedThemes.includes(id)) return path.join(this.shipped, id);
    throw themeFault(id, new BrokenTheme('', 1, { kind: 'gone' }));
  }

  /** All themes as one chooses from them, the shipped ones first, the others by their folders' names. */
  async list(): Promise<ThemeCard[]> {
    const entries = await fs.readdir(this.own, { withFileTypes: true }).catch(() => []);
    const own = entries.flatMap((entry) => (entry.isDirectory() ? (ownThemeId(entry.name) ?? []) : []));
    const ids = [...shippedThemes, ...own.toSorted().slice(0, mostThemes)];
    const cards: ThemeCard[] = [];
    for (const id of ids) cards.push(await this.card(id));
    return cards;
  }

  async card(id: string): Promise<ThemeCard> {
    const own = ownThemeFolder(id) !== null;
    try {
      const { name, themeColours } = (await this.open(id)).facts;
      return { id, name, own, colours: themeColours, fault: null };
    } catch (error) {
      if (!(error instanceof FaultError)) throw error;
      const name = ownThemeFolder(id) ?? id;
      return { id, name, own, colours: { light: '', dark: '' }, fault: error.fault };
    }
  }

  async #look(id: string): Promise<KeptTheme> {
    const folder = this.folderOf(id);
    const kept = this.#kept.get(id);
    let looked: KeptTheme;
    try {
      const seen = await lookThroughTheme(folder);
      const stamp = stampOf(seen);
      if (kept?.stamp === stamp) return kept;
      looked = await this.#read(id, seen, stamp);
    } catch (error) {
      const broken = themeFault(ownThemeFolder(id) ?? id, error);
      const print = broken instanceof FaultError ? JSON.stringify(broken.fault) : String(error);
      looked = { stamp: '', print, read: { broken } };
    }
    // What was made for the same files before serves on.
    if (kept?.print === looked.print) looked = { ...looked, read: kept.read };
    this.#kept.set(id, looked);
    return looked;
  }

  async #read(id: string, seen: SeenFolder, stamp: string): Promise<KeptTheme> {
    const isOwn = ownThemeFolder(id) !== null;
    const files = await (isOwn ? readThemeFiles(seen) : readThemeFiles(seen, trustingly));
    const hash = createHash('sha256');
    for (const [file, bytes] of files) hash.update(`${file}\0${bytes.byteLength}\0`).update(bytes);
    const print = hash.digest('hex');
    const kept = this.#kept.get(id);
    if (kept?.print === print) return { stamp, print, read: kept.read };
    try {
      const make = (): Theme => readTheme(files);
      return { stamp, print, read: { theme: (await this.cache?.find(print, make)) ?? make() } };
    } catch (error) {
      return { stamp, print, read: { broken: themeFault(ownThemeFolder(id) ?? id, error) } };
    }
  }
}

function stampOf({ files, folders }: SeenFolder): string {
  return JSON.stringify([folders, files.map(({ path: file, stamp }) => [file, stamp])]);
}
