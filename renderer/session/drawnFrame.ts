/** How long a frame is waited for that does not come, as in a window that is not to be seen, in milliseconds. */
const patience = 100;

/** Settles once the window has drawn what was last changed in it. */
export function drawnFrame(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, patience);
    // The first callback comes before a frame is drawn, a task put off in the one after it once that is done.
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
  });
}
