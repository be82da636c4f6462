/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
const GRACE = 5_000;

/** Whether a child can be given a group of its own, to be ended with all that it started. */
export const hasGroups = process.platform !== 'win32';

/**
 * Ends a child, and everything it started, when its time is up or when this process is told
 * to end. Ending the child alone would not do: a shell between, such as xvfb-run's, waits
 * for what it started, and that would go on for ever. Where there are groups the child has
 * to be spawned `detached`.
 *
 * @param {ChildProcess} child
 * @param {number} [limit] in milliseconds
 */
export function endWith(child, limit) {
  const timer = limit === undefined ? undefined : setTimeout(() => endInTime(child), limit);
  /** @param {NodeJS.Signals} signal */
  const passOn = (signal) => {
    end(child, 'SIGTERM');
    // Nobody hears it any more, so now it ends this process as it would have.
    stop();
    process.kill(process.pid, signal);
  };
  const stop = () => {
    clearTimeout(timer);
    for (const signal of SIGNALS) process.off(signal, passOn);
  };
  for (const signal of SIGNALS) process.on(signal, passOn);
  child.on('close', stop);
}

/** @param {ChildProcess} child */
function endInTime(child) {
  end(child, 'SIGTERM');
  const timer = setTimeout(() => end(child, 'SIGKILL'), GRACE);
  child.on('close', () => clearTimeout(timer));
}

/** @param {ChildProcess} child @param {NodeJS.Signals} signal */
function end(child, signal) {
  if (child.pid === undefined) return;
  try {
    if (hasGroups) process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch (error) {
    // It has ended meanwhile.
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error;
  }
}
