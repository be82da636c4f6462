import type { FileHandle } from 'node:fs/promises';
import { FaultError } from '../../../shared/faults/FaultError';
import type { ReadPackage } from './readPackage';

/** A package that was read and is still open. */
export interface HeldPackage {
  pack: ReadPackage;
  /** The file's name, for people. */
  name: string;
  handle: FileHandle;
}

/** How many are open at once; the first makes room. */
const most = 8;

/** Packages between being looked at and being brought in: what a person said yes to is what comes in. */
export class HeldPackages {
  readonly #held = new Map<string, HeldPackage>();

  async hold(job: string, held: HeldPackage): Promise<void> {
    await this.close(job);
    this.#held.set(job, held);
    const [oldest] = this.#held.keys();
    if (this.#held.size > most && oldest !== undefined) await this.close(oldest);
  }

  /** Throws `package-let-go` when there is none under that name. */
  get(job: string): HeldPackage {
    const held = this.#held.get(job);
    if (!held) throw new FaultError({ kind: 'package-let-go' });
    return held;
  }

  /** Closes all of them. */
  async closeAll(): Promise<void> {
    for (const job of [...this.#held.keys()]) await this.close(job);
  }

  async close(job: string): Promise<void> {
    const held = this.#held.get(job);
    this.#held.delete(job);
    await held?.handle.close();
  }
}
