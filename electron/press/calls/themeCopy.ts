import type { ThemeCard } from '../../../shared/bridge/answers';
import type { Answer } from '../../../shared/faults/Answer';
import { succeed } from '../../../shared/faults/Answer';
import type { PressRoom } from '../PressRoom';
import { copyTheme } from '../themes/copyTheme';

/** `theme:copy`: a theme of the person's own, that can be changed. */
export async function themeCopy(
  { themes }: PressRoom,
  { theme, name }: { theme: string; name: string },
): Promise<Answer<ThemeCard>> {
  return succeed(await themes.card(await copyTheme(themes, theme, name)));
}
