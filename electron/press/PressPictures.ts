import path from 'node:path';
import type { Fault } from '../../shared/faults/Fault';
import type { PlannedRendition } from '../../shared/pages/PlannedRendition';
import type { QuarterTurns } from '../../shared/still/NamedCrop';
import { noRules } from '../../shared/still/CreditRules';
import type { ViewWidth } from '../../shared/still/stillAddress';
import { ContentCache } from './ContentCache';
import type { LibraryCaller } from './loadArticle';
import { valueOf } from './loadArticle';
import type { PicturePool } from './pictures/PicturePool';
import type { LoadedRules } from './pictures/loadCreditRules';
import type { ReadPicture } from './pictures/readPicture';

/** How many originals stay in memory: an export makes some forty copies of one. */
const originalsKept = 2;

/** Raised when views come to be made in another way: none that was made before is shown then. */
const viewsMade = 1;

/** For a press that takes no pictures in. */
const withoutRules = (): Promise<LoadedRules> => Promise.resolve({ rules: noRules, fault: null });

/** Pictures as the calls need them: originals come from the library, what was made once is kept in the cache. */
export class PressPictures {
  readonly #renditions: ContentCache;
  readonly #views: ContentCache;
  readonly #originals = new Map<string, Promise<Uint8Array>>();
  #encoder: Promise<string> | null = null;

  constructor(
    private readonly pool: Pick<PicturePool, 'read' | 'view' | 'make' | 'encoder'>,
    private readonly library: LibraryCaller,
    cache: string,
    private readonly loadRules: () => Promise<LoadedRules> = withoutRules,
  ) {
    this.#renditions = new ContentCache(path.join(cache, 'renditions'));
    this.#views = new ContentCache(path.join(cache, 'views'));
  }

  /**
   * Decodes bytes from outside within limits, and reads what their metadata says by the credit rules as they
   * are now. `rulesFault` says which of those could not be used; the picture is taken in all the same.
   */
  async takeIn(bytes: Uint8Array, name: string): Promise<ReadPicture & { rulesFault: Fault | null }> {
    const { rules, fault } = await this.loadRules();
    return { ...(await this.pool.read(bytes, name, rules)), rulesFault: fault };
  }

  /**
   * The bytes of a rendition; the same for the same rendition. `original` is the picture it is made of, where the
   * library does not have that. Throws a `FaultError`.
   */
  async makeRendition(
    rendition: PlannedRendition,
    signal?: AbortSignal,
    original?: Uint8Array,
  ): Promise<Uint8Array> {
    // The file's own name is for people; it is not in the bytes.
    const { name: _name, ...deciding } = rendition;
    return this.#renditions.find([await this.#encoderName(), deciding], async () =>
      this.pool.make(original ?? (await this.#original(rendition.original)), rendition, signal),
    );
  }

  /**
   * A kept original for the window, turned, as WebP of at most `width` pixels. One that was made before is shown without
   * asking what encodes: the desk shows many, and no worker need be started for them.
   */
  async view(hash: string, width: ViewWidth, turns: QuarterTurns = 0): Promise<Uint8Array> {
    return this.#views.find([viewsMade, hash, width, ...(turns ? [turns] : [])], async () =>
      this.pool.view(await this.#original(hash), width, '', turns),
    );
  }

  #encoderName(): Promise<string> {
    this.#encoder ??= this.pool.encoder().catch((error: unknown) => {
      this.#encoder = null;
      throw error;
    });
    return this.#encoder;
  }

  #original(hash: string): Promise<Uint8Array> {
    const held = this.#originals.get(hash);
    if (held) return held;
    const loading = this.library.call('original:load', { hash }).then((answer) => valueOf(answer).bytes);
    loading.catch(() => this.#originals.delete(hash));
    this.#originals.set(hash, loading);
    const [oldest] = this.#originals.keys();
    if (this.#originals.size > originalsKept && oldest !== undefined) this.#originals.delete(oldest);
    return loading;
  }
}
