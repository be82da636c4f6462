import * as v from 'valibot';

export const manifestName = 'manifest.json';

/** The manifest's signature, where there is one. */
export const signatureName = 'manifest.sig';

/** What no manifest lists. */
export const ownNames: ReadonlySet<string> = new Set([manifestName, signatureName]);

const manifestShape = v.object({
  katern: v.literal(1),
  generator: v.string(),
  site: v.string(),
  files: v.array(v.object({ path: v.string(), bytes: v.number(), sha256: v.string() })),
});

/** What `manifest.json` holds: every other file of the bundle with its size in bytes and its SHA-256. */
export type Manifest = v.InferOutput<typeof manifestShape>;

/** A file as a manifest lists it. */
export type ManifestFile = Manifest['files'][number];

/** A manifest's bytes: sorted by path, without a date, so that the same bundle has the same manifest. */
export function printManifest(generator: string, site: string, files: readonly ManifestFile[]): Uint8Array {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const head = JSON.stringify({ katern: 1, generator, site }, null, 2).slice(0, -2);
  const list = sorted.length > 0 ? `[\n${sorted.map(entryOf).join(',\n')}\n  ]` : '[]';
  return Buffer.from(`${head},\n  "files": ${list}\n}\n`);
}

/** A file as the manifest prints it; of ten thousand, all but a few are as they were in the last one. */
function entryOf(file: ManifestFile): string {
  const known = entries.get(file);
  if (known !== undefined) return known;
  const { path, bytes, sha256 } = file;
  const entry = JSON.stringify({ path, bytes, sha256 }, null, 2).replace(/^/gm, '    ');
  entries.set(file, entry);
  return entry;
}

const entries = new WeakMap<ManifestFile, string>();

/** Reads a manifest; null when the text is none of ours. */
export function parseManifest(text: string): Manifest | null {
  try {
    const parsed = v.safeParse(manifestShape, JSON.parse(text));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
