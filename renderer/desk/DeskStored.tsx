import type { ReactElement } from 'react';
import { useSyncExternalStore } from 'react';
import type { Fault } from '../../shared/faults/Fault';
import { windowTexts } from '../../shared/language/windowTexts';
import { StatusItem } from '../parts/StatusBar';
import { StoredLabel } from '../parts/StoredLabel';
import { useNewerLibrary } from '../session/newerLibrary';
import { storedHere } from '../session/StoredHere';
import { useTexts } from '../settings/language';

/**
 * Whether all of it is on disk: every article that is open or was left, and what was changed from the desk. Of a library
 * that gives no answer nobody knows; what is known not to be stored is said all the same.
 */
export function DeskStored({ fault }: { fault: Fault | null }): ReactElement | null {
  const texts = useTexts(windowTexts);
  const newer = useNewerLibrary();
  const failed = useSyncExternalStore(storedHere.watch, () => storedHere.value.kind === 'not-stored');
  if (newer) return <StatusItem>{texts.readOnlyLibrary}</StatusItem>;
  return fault && !failed ? null : <StoredLabel state={storedHere} />;
}
