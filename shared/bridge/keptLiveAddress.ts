import * as v from 'valibot';
import { liveAddress } from './liveAddress';

/** A server's address as it is kept. */
export const keptLiveAddress = v.pipe(
  v.string(),
  v.maxLength(300),
  v.check((address) => liveAddress(address) === address, 'no address of a server'),
);
