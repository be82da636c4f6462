import { takeEditions } from '../editions/editions';
import { ahead } from '../session/bridge';
import { takeViews } from '../views/savedViews';
import { takeFirst } from './deskList';

/** Puts the desk's first rows and the kept views and editions in place, where main had them read before the library was there. */
export async function earlyDesk(): Promise<void> {
  const first = await ahead;
  if (!first || !('desk' in first)) return;
  takeFirst(first.desk);
  takeViews(first.desk.views);
  takeEditions(first.desk.editions);
}
