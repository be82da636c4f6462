import { fileType } from '../pages/fileType';
import type { ProducedFile, Workshop } from '../pages/produceFile';
import { produceFile } from '../pages/produceFile';
import type { BundlePlan } from '../../../shared/pages/BundlePlan';

/** Nothing outside a bundle lies under this address. */
const bundleRoot = 'bundle://bundle/';

/** Finds a bundle's files by the addresses in it, and gives their bytes as part of another file. */
export class Inliner {
  readonly #files: ReadonlyMap<string, ProducedFile>;

  constructor(
    plan: BundlePlan,
    private readonly workshop: Workshop,
    private readonly signal?: AbortSignal,
  ) {
    this.#files = new Map(
      plan.files.flatMap((file): [string, ProducedFile][] =>
        file.kind === 'manifest' ? [] : [[file.path, file]],
      ),
    );
  }

  /** The path of the file that `address` means in the file at `from`, and its fragment; null where it leads out of the bundle. */
  pathOf(address: string, from: string): { path: string; fragment: string } | null {
    if (!URL.canParse(address, bundleRoot + from)) return null;
    const url = new URL(address, bundleRoot + from);
    if (!url.href.startsWith(bundleRoot)) return null;
    return { path: decodeURIComponent(url.pathname.slice(1)), fragment: url.hash };
  }

  /** The bytes of a file; null for one that the bundle does not have. */
  async bytes(path: string): Promise<Uint8Array | null> {
    const file = this.#files.get(path);
    return file ? produceFile(file, this.workshop, this.signal) : null;
  }

  /** A file's bytes as an address of their own; '' for one that the bundle does not have. */
  async dataAddress(path: string): Promise<string> {
    const bytes = await this.bytes(path);
    if (!bytes) return '';
    const type = fileType(path).replace('; ', ';');
    return `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
  }
}
