import type { LoadedTheme } from '../../../shared/bridge/answers';
import type { Answer } from '../../../shared/faults/Answer';
import { succeed } from '../../../shared/faults/Answer';
import type { PressRoom } from '../PressRoom';

/** `theme:load`: the theme's name and its clock. */
export async function themeLoad(room: PressRoom): Promise<Answer<LoadedTheme>> {
  const { name, timeZone } = (await room.workshop()).theme.facts;
  return succeed({ name, timeZone });
}
