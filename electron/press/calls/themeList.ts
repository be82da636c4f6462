import type { ThemeCard } from '../../../shared/bridge/answers';
import type { Answer } from '../../../shared/faults/Answer';
import { succeed } from '../../../shared/faults/Answer';
import type { PressRoom } from '../PressRoom';

/** `theme:list`: what pages can be made with. */
export async function themeList(room: PressRoom): Promise<Answer<ThemeCard[]>> {
  return succeed(await room.themes.list());
}
