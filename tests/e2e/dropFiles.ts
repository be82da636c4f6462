import type { Locator } from '@playwright/test';
import type { Program } from './Program';

/** Drops files that lie on disk on something, as out of the system's own window of files. */
export async function dropFiles({ window }: Program, files: string[], target: Locator): Promise<void> {
  const session = await window.context().newCDPSession(window);
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error('nothing to drop on');
  const data = { items: [], files, dragOperationsMask: 1 };
  const place = { x: box.x + box.width / 3, y: box.y + box.height / 2 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...place, data });
}
