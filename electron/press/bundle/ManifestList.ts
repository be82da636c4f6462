import type { ManifestFile } from './Manifest';

/**
 * The files of a bundle as its manifest lists them, by path in code-unit order. What is printed of a file is kept, so
 * that of ten thousand after one change one is printed.
 */
export class ManifestList {
  private constructor(
    readonly paths: readonly string[],
    /** Each of them, printed. */
    private readonly entries: readonly string[],
  ) {}

  static of(files: readonly ManifestFile[]): ManifestList {
    const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
    return new ManifestList(
      sorted.map(({ path }) => path),
      sorted.map(entryOf),
    );
  }

  /** The same list with some files as they are now; null takes one away. */
  with(changes: ReadonlyMap<string, ManifestFile | null>): ManifestList {
    const paths: string[] = [];
    const entries: string[] = [];
    let from = 0;
    const copyUntil = (until: number): void => {
      for (; from < until; from++) {
        paths.push(this.paths[from] as string);
        entries.push(this.entries[from] as string);
      }
    };
    for (const [path, file] of [...changes].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const at = this.#placeOf(path, from);
      copyUntil(at);
      if (this.paths[at] === path) from++;
      if (!file) continue;
      paths.push(path);
      entries.push(entryOf(file));
    }
    copyUntil(this.paths.length);
    return new ManifestList(paths, entries);
  }

  /** The manifest's bytes: without a date, so that the same bundle has the same manifest. */
  print(generator: string, site: string): Uint8Array {
    const head = JSON.stringify({ katern: 1, generator, site }, null, 2).slice(0, -2);
    const files = this.entries.length > 0 ? `[\n${this.entries.join(',\n')}\n  ]` : '[]';
    return Buffer.from(`${head},\n  "files": ${files}\n}\n`);
  }

  /** Where a path stands or would, at `from` or after it. */
  #placeOf(path: string, from: number): number {
    let until = this.paths.length;
    while (from < until) {
      const middle = (from + until) >> 1;
      if ((this.paths[middle] as string) < path) from = middle + 1;
      else until = middle;
    }
    return from;
  }
}

function entryOf({ path, bytes, sha256 }: ManifestFile): string {
  return `    {
      "path": ${JSON.stringify(path)},
      "bytes": ${bytes},
      "sha256": ${JSON.stringify(sha256)}
    }`;
}
