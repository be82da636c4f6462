import type { Manifest, ManifestFile } from '../bundle/Manifest';
import { parseManifest } from '../bundle/Manifest';
import type { Difference } from './Difference';
import { isSafePath } from './isSafePath';
import { mostFiles } from './OpenBundle';

/** No bundle's file is larger, in bytes. */
const largest = 2 ** 40;

/** What a manifest lists, as far as it is to be trusted with. */
export interface Listing {
  manifest: Manifest;
  files: Map<string, ManifestFile>;
  differences: Difference[];
}

/**
 * Reads a manifest from anywhere: what it lists once and in a form that a bundle can have, and what is wrong with the
 * rest. `own` are the names that no manifest lists. Null when it is none at all.
 */
export function readListing(text: string, own: ReadonlySet<string>): Listing | null {
  const manifest = parseManifest(text);
  if (!manifest || manifest.files.length > mostFiles) return null;
  const files = new Map<string, ManifestFile>();
  const seen = new Set<string>();
  const differences: Difference[] = [];
  for (const file of manifest.files) {
    const { path, bytes, sha256 } = file;
    const folded = fold(path);
    if (!isSafePath(path) || own.has(folded)) differences.push({ kind: 'unsafe-name', path });
    else if (seen.has(folded)) differences.push({ kind: 'twice', path });
    else if (!Number.isSafeInteger(bytes) || bytes < 0 || bytes > largest || !/^[0-9a-f]{64}$/.test(sha256))
      differences.push({ kind: 'manifest-malformed', path });
    else files.set(path, file);
    seen.add(folded);
  }
  return { manifest, files, differences };
}

/** As a system may compare names that takes no notice of capitals and of how accents are written. */
export function fold(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
