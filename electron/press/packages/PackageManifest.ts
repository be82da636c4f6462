import * as v from 'valibot';
import { longestWriterName } from '../../../shared/article/Version';
import { articleId, contentHash, moment } from '../../../shared/bridge/parsers';
import type { PictureType } from '../../../shared/still/Still';
import { packageLimits } from './packageLimits';
import { refused } from './PackageRefused';

/** The version of the format; raised when an older Katern could no longer read it rightly. */
export const packageVersion = 1;

/** The names of the parts, besides those of originals. */
export const partNames = {
  history: 'history.bin',
  manifest: 'manifest.json',
  signature: 'manifest.sig',
} as const;

const extensions: Record<PictureType, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/tiff': 'tif',
};

/** The name of an original's part. */
export function originalPart({ hash, type }: { hash: string; type: PictureType }): string {
  return `originals/${hash}.${extensions[type]}`;
}

const partPath = v.pipe(
  v.string(),
  v.regex(/^(?:history\.bin|originals\/[0-9a-f]{64}\.(?:jpg|png|webp|avif|tif))$/),
);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const manifest = v.strictObject({
  format: v.literal('katern-package'),
  version: v.literal(packageVersion),
  /** The newest shape of documents that its article may have (`schemaVersion`). */
  schema: v.pipe(count, v.minValue(1)),
  article: articleId,
  /** When the article was made, and when its last update was stored: ISO 8601, UTC. */
  createdAt: moment,
  until: moment,
  /** Who sent it, as they call themselves, and their public key: its 32 bytes in base64. */
  from: v.strictObject({
    name: v.pipe(v.string(), v.maxLength(longestWriterName)),
    key: v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]{43}=$/)),
  }),
  parts: v.pipe(
    v.array(v.strictObject({ path: partPath, bytes: count, sha256: contentHash })),
    v.minLength(1),
    v.maxLength(packageLimits.originals + 1),
  ),
});

/** What a package says of itself: it is signed, and lists the other parts. */
export type PackageManifest = v.InferOutput<typeof manifest>;

/** Bytes that are the same for the same manifest. */
export function printPackageManifest(written: PackageManifest): Buffer {
  return Buffer.from(`${JSON.stringify(written, null, 2)}\n`);
}

/** Reads a manifest. Throws `PackageRefused`: `newer` for that of a newer Katern, else `no-package`. */
export function parsePackageManifest(bytes: Uint8Array, schemaVersion: number): PackageManifest {
  let said: unknown;
  try {
    said = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw refused('no-package');
  }
  const { format, version } = (said ?? {}) as { format?: unknown; version?: unknown };
  if (format === 'katern-package' && typeof version === 'number' && version > packageVersion)
    throw refused('newer');
  const parsed = v.safeParse(manifest, said);
  if (!parsed.success) throw refused('no-package');
  if (parsed.output.schema > schemaVersion) throw refused('newer');
  const paths = new Set<string>();
  for (const { path } of parsed.output.parts) {
    if (paths.has(path)) throw refused('part-twice', path);
    paths.add(path);
  }
  if (!paths.has(partNames.history)) throw refused('part-missing', partNames.history);
  return parsed.output;
}
