import path from 'node:path';

/** A theme's own files by path, and those of them that every page links. */
interface Linked {
  styles: string[];
  assets: Map<string, Uint8Array>;
}

/**
 * The style sheets of every page as one file under the last one's name, in their order: a page waits for each file it
 * links, and each costs a way to the host and back. Only where all lie in one folder, so that the addresses in them
 * still lead to the same files. The sheets are such as `compactStyle` makes, in which everything opened is closed.
 */
export function joinStyles({ styles, assets }: Linked): Linked {
  const last = styles.at(-1);
  const folders = new Set(styles.map((style) => path.posix.dirname(style)));
  if (last === undefined || styles.length === 1 || folders.size !== 1) return { styles, assets };
  const newline = Buffer.from('\n');
  const parts = styles.flatMap((style) => [assets.get(style) ?? new Uint8Array(), newline]);
  const joined = new Map(assets);
  for (const style of styles) joined.delete(style);
  joined.set(last, new Uint8Array(Buffer.concat(parts.slice(0, -1))));
  return { styles: [last], assets: joined };
}
