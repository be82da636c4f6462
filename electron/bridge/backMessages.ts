import * as v from 'valibot';
import type { Fault } from '../../shared/faults/Fault';

/** What main says to the library, beside the calls. */
export const toLibrary = v.variant('kind', [
  /** Serve whoever is at the other end of the port that comes along. */
  v.object({ kind: v.literal('serve'), to: v.picklist(['window', 'press', 'main', 'live']) }),
  /** Try again to open the library; `anew`: where there is none any more, a new one may be begun. */
  v.object({ kind: v.literal('again'), anew: v.boolean() }),
  /** Ask the Katern that has the library to come to the front. */
  v.object({ kind: v.literal('knock') }),
  /** Say that you are there. */
  v.object({ kind: v.literal('ping') }),
]);

/** What the library says to main, beside the answers. */
export type FromLibrary =
  /** It has tried to open the library, and said what came of it, and hears calls from now on. Said once. */
  | { kind: 'listening' }
  /** It opens the library now, and may not hear anything for as long as that takes. */
  | { kind: 'opening' }
  /** The library is open. */
  | { kind: 'opened' }
  /** It is not, for this reason. */
  | { kind: 'not-opened'; fault: Fault }
  /** Another Katern asks this one to come to the front. */
  | { kind: 'knocked' }
  | { kind: 'pong' };
