import { useState, useSyncExternalStore } from 'react';
import { picturesStored } from './picturesStored';

/** What an element that shows a picture goes by. */
export interface PictureTry {
  /** It could not be shown. */
  missing: boolean;
  /** The element's key: with another one it is loaded anew. */
  round: number;
  failed: () => void;
}

/** Whether an original, by its hash, cannot be shown; it is tried again once it is in the library. */
export function useMissingPicture(hash: string): PictureTry {
  const round = useSyncExternalStore(picturesStored.watch, () => picturesStored.value.get(hash) ?? 0);
  const [missed, setMissed] = useState({ hash: '', round });
  const missing = missed.hash === hash && missed.round === round;
  return { missing: hash !== '' && missing, round, failed: () => setMissed({ hash, round }) };
}
