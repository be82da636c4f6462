import { painted } from './painted';

/** How long a window is let be that was only just drawn, in milliseconds: others start then. */
const calm = 1000;

/** Settles when the window has been drawn for the first time, and is idle a while after that. */
export async function restedWindow(): Promise<void> {
  await painted;
  await new Promise((resolve) => setTimeout(resolve, calm));
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 }));
}
