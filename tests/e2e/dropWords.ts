import type { Page } from '@playwright/test';

/** What a drag from elsewhere brings, by its type. */
export type Brought = Partial<Record<'text/plain' | 'text/html' | 'text/uri-list', string>>;

/** Drops on a place in the window what is dragged in from another program. */
export async function dropWords(
  window: Page,
  brought: Brought,
  place: { x: number; y: number },
): Promise<void> {
  const session = await window.context().newCDPSession(window);
  const items = Object.entries(brought).map(([mimeType, data]) => ({ mimeType, data }));
  const data = { items, files: [], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...place, data });
  await session.detach();
}
