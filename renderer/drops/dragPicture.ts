import type { DragEvent } from 'react';
import { showFault } from '../parts/notes';
import { shell } from '../session/bridge';

/**
 * Has a picture that one begins to drag leave the window as the file that was taken in, with what is dragged hanging from
 * the pointer. Nothing happens where it was let go of before that file lies ready.
 */
export function dragPicture(event: DragEvent<HTMLElement>, hash: string): void {
  // The system drags files; the page's own way of dragging ends here.
  event.preventDefault();
  event.stopPropagation();
  const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
  const box = { x: Math.max(0, left), y: Math.max(0, top), width, height };
  const hand = new AbortController();
  for (const end of ['pointerup', 'pointercancel', 'blur'])
    window.addEventListener(end, () => hand.abort(), { once: true, signal: hand.signal });
  void drag(hash, box, hand);
}

async function drag(
  hash: string,
  box: { x: number; y: number; width: number; height: number },
  hand: AbortController,
): Promise<void> {
  const laid = await shell.call('picture:lay-out', { hash });
  if (!laid.ok) return showFault(laid.fault);
  if (hand.signal.aborted) return;
  hand.abort();
  const dragged = await shell.call('picture:drag', { token: laid.value.token, box });
  if (!dragged.ok) showFault(dragged.fault);
}
