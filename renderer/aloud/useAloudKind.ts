import { useSyncExternalStore } from 'react';
import { aloud } from './aloud';

/** Whether something is read aloud; renders again only when that changes, not with every sentence. */
export function useAloudKind(): (typeof aloud.state.value)['kind'] {
  return useSyncExternalStore(aloud.state.watch, () => aloud.state.value.kind);
}
