import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { themeFilePath } from './themeFiles';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

const manifest = v.strictObject({
  /** The form of this file. */
  form: v.literal(1),
  /** Counts up with each copy made at a place. */
  serial: count,
  /** When the copy was made: ISO 8601, UTC. */
  at: v.pipe(v.string(), v.isoTimestamp()),
  /** The version of its tables. */
  tables: count,
  articles: count,
  updates: count,
  /** The database's file. */
  bytes: count,
  sha256: hash,
  originals: v.array(v.strictObject({ hash, bytes: count })),
  /** The files of own themes, each among the originals by its hash; left out where there are none. */
  themes: v.optional(
    v.array(v.strictObject({ path: v.pipe(v.string(), v.regex(themeFilePath)), hash, bytes: count })),
  ),
  /** Articles and originals that were not whole in the library itself. */
  amiss: v.strictObject({ articles: v.array(v.string()), originals: v.array(hash) }),
});

/** What lies in one copy, as it was found when the copy was opened after it was made. */
export type Manifest = v.InferOutput<typeof manifest>;

const file = v.strictObject({ seal: hash, manifest });

const nameOf = (folder: string): string => path.join(folder, 'manifest.json');

/** Writes a copy's manifest into its folder, under a seal, and waits until it is on disk. */
export function writeManifest(folder: string, written: Manifest): void {
  // Parsed, so that the order of its parts, and with it the seal, is that of whoever reads it.
  const parsed = v.parse(manifest, written);
  const text = JSON.stringify({ seal: sealOf(parsed), manifest: parsed }, null, 1);
  const descriptor = fs.openSync(nameOf(folder), 'wx', 0o644);
  try {
    fs.writeFileSync(descriptor, text);
    fs.fsyncSync(descriptor);
  } finally {
    fs.closeSync(descriptor);
  }
}

/** The manifest in a copy's folder; null when there is none that is what was written. */
export function readManifest(folder: string): Manifest | null {
  let text: string;
  try {
    text = fs.readFileSync(nameOf(folder), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), file), text);
  if (!parsed.success || parsed.output.seal !== sealOf(parsed.output.manifest)) return null;
  return parsed.output.manifest;
}

function sealOf(sealed: Manifest): string {
  return createHash('sha256').update(JSON.stringify(sealed)).digest('hex');
}
