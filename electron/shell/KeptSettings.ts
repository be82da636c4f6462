import { app } from 'electron';
import type Store from 'electron-store';
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { obeySignals } from './obeySignals';
import { readKept } from './readKept';
import type { Kept } from './settings';
import { firstSettings } from './firstSettings';

/**
 * The settings file, as electron-store keeps it. What is in it is read here, at once: electron-store takes
 * a tenth of a second to load, too long while a window is waiting, and is only needed to write.
 */
export class KeptSettings {
  readonly #values: Kept = readKept(readFile(), firstSettings);
  readonly #unwritten = new Set<keyof Kept>();
  #store: Store<Kept> | null = null;
  #opening = false;

  /** `report` hears of settings that could not be written. */
  constructor(private readonly report: (where: string, error: unknown) => void) {
    if (this.#values.settings.person) return;
    // Written with the first change, or as soon as there is time for it.
    this.#values.settings = { ...this.#values.settings, person: randomUUID() };
    this.#unwritten.add('settings');
  }

  get<K extends keyof Kept>(key: K): Kept[K] {
    return this.#values[key];
  }

  /** Holds from now on, and is written at once, or as soon as the file can be. */
  set<K extends keyof Kept>(key: K, value: Kept[K]): void {
    this.#values[key] = value;
    this.#unwritten.add(key);
    if (this.#store) this.#write(this.#store);
    else this.prepare();
  }

  /** Loads what writing takes, when there is time for it; without it the first change waits. */
  prepare(): void {
    if (this.#opening) return;
    this.#opening = true;
    const opened = import('electron-store').then(({ default: ElectronStore }) => {
      obeySignals(() => app.quit());
      this.#store = new ElectronStore<Kept>({ defaults: firstSettings, clearInvalidConfig: true });
      this.#write(this.#store);
    });
    opened.catch((error: unknown) => this.report('settings', error));
  }

  #write(store: Store<Kept>): void {
    try {
      for (const key of this.#unwritten) store.set(key, this.#values[key]);
      this.#unwritten.clear();
    } catch (error) {
      // They hold until Katern closes; the next change tries to write these too.
      this.report('settings', error);
    }
  }
}

/** What the file says; nothing when there is none or it is not JSON, as when Katern starts for the first time. */
function readFile(): unknown {
  try {
    return JSON.parse(fs.readFileSync(path.join(app.getPath('userData'), 'config.json'), 'utf8'));
  } catch {
    return null;
  }
}
