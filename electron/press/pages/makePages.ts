import * as crypto from 'node:crypto';
import type { PlannedFile } from '../../../shared/pages/BundlePlan';
import { GrowingFolder } from '../bundle/GrowingFolder';
import type { PageRenderer } from './PageRenderer';

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

/**
 * Makes the bytes of files and writes, at their paths under the folder, those that differ from what is there. They are
 * not yet forced to disk. One of them that is there already is an error. Throws the fault `theme-broken`, or what the
 * file system says.
 */
export function makePages({ files, folder }: PagesJob, renderer: PageRenderer): MadePage[] {
  const growing = folder === null ? null : new GrowingFolder(folder);
  return files.map(({ file, there }) => {
    const bytes = file.kind === 'page' ? renderer.render(file.template, file.view) : Buffer.from(file.text);
    const sha256 = crypto.hash('sha256', bytes, 'hex');
    if (sha256 !== there) growing?.put(file.path, bytes);
    return { sha256, bytes: bytes.byteLength };
  });
}
