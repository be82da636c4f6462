/** By which the system asks a program to end: at logging off, from a terminal, when the terminal is closed. */
const signals = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;

/**
 * Has `quit` called when the system asks the program to end, and nothing else. To be called again after a
 * library was loaded that listens for these too: electron-store's writer ends the process at once then, with
 * whatever is not stored yet.
 */
export function obeySignals(quit: () => void): void {
  for (const signal of signals) {
    process.removeAllListeners(signal);
    process.on(signal, quit);
  }
}
