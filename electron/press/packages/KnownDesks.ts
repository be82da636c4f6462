import fs from 'node:fs/promises';
import * as v from 'valibot';
import { longestWriterName } from '../../../shared/article/Version';
import { moment } from '../../../shared/bridge/parsers';
import type { Sender } from '../../../shared/bridge/packageCalls';
import { FaultError } from '../../../shared/faults/FaultError';
import { errorCode, fileFault } from '../../disk/fileFault';
import { replaceFile } from '../../disk/replaceFile';
import { unlessGone } from '../../disk/unlessGone';
import { foldText } from '../../../shared/language/foldText';
import type { PublicKey } from '../signing/PublicKey';

/** How many are kept; the one met first makes room. */
const most = 5000;
/** No such file is larger, in bytes. */
const largest = 4 * 1024 * 1024;

const known = v.object({
  desks: v.array(
    v.object({
      name: v.pipe(v.string(), v.maxLength(longestWriterName)),
      /** Its public key, in base64. */
      key: v.pipe(v.string(), v.maxLength(44)),
      /** When its first package was taken in: ISO 8601, UTC. */
      since: moment,
    }),
  ),
});

type KnownDesk = v.InferOutput<typeof known>['desks'][number];

/**
 * The desks that packages were taken in from, by the names they go by and their keys. A key is believed when it first
 * comes with a name; a name that comes with another key than before is not, until somebody says so.
 */
export class KnownDesks {
  constructor(
    private readonly file: string,
    /** This desk's own key. */
    private readonly own: PublicKey,
  ) {}

  /**
   * What is known of who signed a package; `reader` is who opens it, as they call themselves. Throws a fault of the disk,
   * or `known-desks-unreadable`: without that file everybody would be new, and nobody suspect.
   */
  async judge(name: string, key: PublicKey, reader: string): Promise<Sender> {
    if (key.id === this.own.id && key.raw.equals(this.own.raw)) return 'own';
    const desks = await this.#load();
    const folded = nameKey(name);
    const ofName = desks.filter((desk) => nameKey(desk.name) === folded);
    if (ofName.some((desk) => desk.key === key.raw.toString('base64'))) return 'known';
    return ofName.length > 0 || (folded !== '' && folded === nameKey(reader)) ? 'other-key' : 'new';
  }

  /** Believes a key of that name from now on. Throws what `judge` throws. */
  async remember(name: string, key: PublicKey, since: string): Promise<void> {
    const desks = await this.#load();
    const added: KnownDesk = { name, key: key.raw.toString('base64'), since };
    if (desks.some((desk) => desk.key === added.key && nameKey(desk.name) === nameKey(name))) return;
    const text = JSON.stringify({ desks: [...desks, added].slice(-most) }, null, 2);
    try {
      await replaceFile(this.file, Buffer.from(`${text}\n`), `${this.file}.new`);
    } catch (error) {
      throw new FaultError(fileFault(error, this.file));
    }
  }

  async #load(): Promise<KnownDesk[]> {
    try {
      const stat = await unlessGone(fs.stat(this.file));
      if (!stat) return [];
      const said: unknown = stat.size > largest ? null : JSON.parse(await fs.readFile(this.file, 'utf8'));
      return v.parse(known, said).desks;
    } catch (error) {
      if (errorCode(error)) throw new FaultError(fileFault(error, this.file));
      throw new FaultError({ kind: 'known-desks-unreadable', place: this.file });
    }
  }
}

/** Names that look the same are the same. */
function nameKey(name: string): string {
  return foldText(name.normalize('NFKC'))
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
}
