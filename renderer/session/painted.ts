/** How long a window that is not to be seen, a minimised one, is waited for, in milliseconds. */
const patience = 1000;

/** Settles when the window has been drawn for the first time: what that does not need can start then. */
export const painted = new Promise<void>((resolve) => {
  setTimeout(resolve, patience);
  new PerformanceObserver(() => resolve()).observe({ type: 'paint', buffered: true });
});
