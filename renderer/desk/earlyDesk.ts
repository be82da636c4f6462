import { ahead } from '../session/bridge';
import { takeFirst } from './deskList';

/** Puts the desk's first rows in place, where main had them read before the library was there. */
export async function earlyDesk(): Promise<void> {
  const first = await ahead;
  if (first && 'desk' in first) takeFirst(first.desk);
}
