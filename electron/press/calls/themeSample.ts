import { createHash } from 'node:crypto';
import type { RenderedPreview } from '../../../shared/bridge/answers';
import type { Answer } from '../../../shared/faults/Answer';
import { succeed } from '../../../shared/faults/Answer';
import { shortHash } from '../../../shared/pages/shortHash';
import type { PressRoom } from '../PressRoom';

/** `theme:sample`: plans the sample article's page in a theme, to choose by. Its files come when a frame asks for them. */
export async function themeSample(
  room: PressRoom,
  { theme: id }: { theme: string },
): Promise<Answer<RenderedPreview>> {
  const { plan, workshop } = await room.sampleOf(id);
  const hash = createHash('sha256').update(id).digest('hex');
  // As an article's id is: what a frame shows is asked for by one.
  const article = `00000000-0000-4000-9000-${hash.slice(0, 12)}`;
  room.keepPreview(article, { plan, workshop });
  const version = shortHash(await room.themes.printOf(id));
  return succeed({ url: `katern-preview://${article}/${plan.page}?${version}` });
}
