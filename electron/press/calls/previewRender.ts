import type { RenderedPreview } from '../../../shared/bridge/answers';
import type { Answer } from '../../../shared/faults/Answer';
import { succeed } from '../../../shared/faults/Answer';
import { shortHash } from '../../../shared/pages/shortHash';
import { planArticleBundle } from '../planArticleBundle';
import type { PressRoom } from '../PressRoom';

/**
 * `preview:render`: plans the article's bundle as an export would. Nothing is made yet: each file is
 * when the frame asks for it. The address changes with the page, so that a frame shows the new one.
 */
export async function previewRender(
  room: PressRoom,
  { article }: { article: string },
): Promise<Answer<RenderedPreview>> {
  const { plan, workshop } = await planArticleBundle(room, article);
  room.keepPreview(article, { plan, workshop });
  const version = shortHash(JSON.stringify(plan));
  return succeed({ url: `katern-preview://${article}/${plan.page}?${version}` });
}
