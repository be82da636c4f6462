import path from 'node:path';

/** Where a site's bundle and its helpers lie in the chosen folder. Hidden names keep half-made things out of sight. */
export interface SitePlaces {
  /** The folder that was chosen. */
  chosen: string;
  /** What the bundle's own folder is called in it. */
  name: string;
  /** The bundle itself. */
  folder: string;
  /** Where what is new grows: a whole bundle, or what differs from the one that is there. */
  growing: string;
  /** Complete changes that are being carried out: files under `put/`, and the list of all of them. */
  changes: string;
}

/** The places for a site of this name. The same every time, so that what a killed export left is found again. */
export function sitePlaces(chosen: string, name: string): SitePlaces {
  return {
    chosen,
    name,
    folder: path.join(chosen, name),
    growing: path.join(chosen, `.${name}.katern-new`),
    changes: path.join(chosen, `.${name}.katern-changes`),
  };
}

/** What the folder of a site is called: its host, and the folders of its address. */
export function siteName(address: string): string {
  const { host, pathname } = new URL(address);
  return `${host}${pathname}`
    .replace(/\/$/, '')
    .replace(/[^a-z0-9.]+/gi, '-')
    .toLowerCase();
}
