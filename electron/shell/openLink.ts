import { shell as system } from 'electron';
import { linkAddress } from '../../shared/article/linkAddress';

/**
 * Has the system open the address of a link, in its browser or its mail program; false for an address that no article may
 * carry. Katern itself goes nowhere.
 */
export async function openLink(address: string): Promise<boolean> {
  if (linkAddress(address) !== address || !URL.canParse(address)) return false;
  return system.openExternal(new URL(address).href).then(
    () => true,
    () => false,
  );
}
