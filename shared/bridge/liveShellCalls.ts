import * as v from 'valibot';
import { asks } from './Call';
import { keptLiveAddress } from './keptLiveAddress';
import { liveToken } from './liveCalls';

/** How the token of the server is kept: not at all, by the system's key ring, or readable where there is none. */
export type TokenKept = 'none' | 'sealed' | 'readable';

/** What main answers about writing together. The token itself is never told. */
export const liveShellCalls = {
  'live-token:kept': asks(v.strictObject({})).answers<TokenKept>(),
  /** Keeps a token in the place of the one there is; null keeps none. */
  'live-token:keep': asks(v.strictObject({ token: v.nullable(liveToken) })).answers<TokenKept>(),
  /** Goes to a server with the token that is kept, and comes back; a fault says why that cannot be done. */
  'live-server:try': asks(v.strictObject({ address: keptLiveAddress })).answers<null>(),
};

export type LiveShellCalls = typeof liveShellCalls;
