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

/** Reads a manifest; null when the text is none of ours. */
export function parseManifest(text: string): Manifest | null {
  try {
    const parsed = v.safeParse(manifestShape, JSON.parse(text));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
