/**
 * Settles once the window is done with drawing what was last changed in it; the screen may be a moment behind.
 * `patience` is how long a frame is waited for that does not come, as in a window that is not to be seen, in
 * milliseconds.
 */
export function drawnFrame(patience = 500): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, patience);
    // The callback comes before a frame is laid out and painted, a task put off in it once that is done.
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
