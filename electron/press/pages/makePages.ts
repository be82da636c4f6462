import * as crypto from 'node:crypto';
import type { PlannedFile } from '../../../shared/pages/BundlePlan';
import { GrowingFolder } from '../bundle/GrowingFolder';
import type { PageRenderer } from './PageRenderer';
import { TextBytes } from './TextBytes';

/** A planned file that is made of its plan and the theme alone. */
export type WrittenFile = Extract<PlannedFile, { kind: 'page' | 'text' }>;

/** Files that are made together. */
export interface PagesJob {
  files: {
    file: WrittenFile;
    /** SHA-256 of the bytes that lie there already; '' for none. */
    there: string;
  }[];
  /** The folder in which those are written whose bytes differ; null to write none. */
  folder: string | null;
}

/** What was made of one file. */
export interface MadePage {
  sha256: string;
  bytes: number;
}

/** Nothing of a file's bytes is needed any more when the next one is made. */
const textBytes = new TextBytes();

/**
 * Makes the bytes of files and writes, at their paths under the folder, those that differ from what is there. They are
 * not yet forced to disk. One of them that is there already is an error. Throws the fault `theme-broken`, or what the
 * file system says.
 */
export function makePages({ files, folder }: PagesJob, renderer: PageRenderer): MadePage[] {
  const growing = folder === null ? null : new GrowingFolder(folder);
  return files.map(({ file, there }) => {
    const bytes = textBytes.of(file.kind === 'page' ? renderer.fill(file.template, file.view) : file.text);
    const sha256 = crypto.hash('sha256', bytes, 'hex');
    if (sha256 !== there) growing?.put(file.path, bytes);
    return { sha256, bytes: bytes.byteLength };
  });
}
