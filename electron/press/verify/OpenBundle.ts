import type { Readable } from 'node:stream';

/** One thing that lies in a bundle. */
export interface FoundFile {
  /** As it is named there, with `/` between folders; nothing is known of it yet. */
  path: string;
  /** `link` for what leads elsewhere, `other` for what is neither a file nor a folder. */
  kind: 'file' | 'link' | 'other';
  /** As the folder or the zip says. */
  bytes: number;
  /** Its content. Rejects, or breaks off, when it is not to be had whole. */
  open(): Promise<Readable>;
}

/** A bundle as it lies on disk, folder or zip. */
export interface OpenBundle {
  files: FoundFile[];
  close(): Promise<void>;
}

/** What lies there cannot be looked into, as a bundle: a zip that is damaged, or one with more than is read. */
export class NoBundle extends Error {}

/** No bundle has more files than this. */
export const mostFiles = 1_000_000;
