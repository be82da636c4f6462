import type { ReactElement } from 'react';
import { showKeys } from '../../shared/commands/keys';
import { commandTexts } from '../../shared/language/commandTexts';
import { useTexts } from '../settings/language';
import { onMac } from '../settings/platform';

/** A key combination as it is printed on the keyboard: `Ctrl K`, on macOS `⌘K`. */
export function Kbd({ keys }: { keys: string }): ReactElement {
  const { keyNames } = useTexts(commandTexts);
  return <kbd className="kbd">{showKeys(keys, onMac, keyNames)}</kbd>;
}
