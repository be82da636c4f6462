import type { NewAddress } from './KeptAddresses';
import type { PlannedRendition } from './PlannedRendition';

/** A value that JSON can hold: all a template ever sees. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** A file of the bundle and where its bytes come from. */
export type PlannedFile =
  /** A template of the theme, filled with `view`. */
  | { kind: 'page'; path: string; template: string; view: object }
  /** Text as it is: feed, sitemap, robots. */
  | { kind: 'text'; path: string; text: string }
  | { kind: 'rendition'; path: string; rendition: PlannedRendition }
  /** A file the theme brings along, by its path in the theme's `assets` folder. */
  | { kind: 'asset'; path: string; asset: string }
  /** The list of all other files with their hashes; always last. */
  | { kind: 'manifest'; path: 'manifest.json' };

/** Everything a bundle will hold, before a byte of it is made. */
export interface BundlePlan {
  /** The folder's name, safe on every system. */
  name: string;
  /** The generator as the manifest names it. */
  generator: string;
  site: string;
  /** Path of the first article's page. */
  page: string;
  /** The addresses of articles that have to be kept once this is exported. */
  fresh: readonly NewAddress[];
  /** By path in code-unit order, the manifest last; no two paths that differ in case only. */
  files: PlannedFile[];
}
