/**
 * One end of a channel between two processes, whatever carries it: a `MessagePort` in the window, a
 * `MessagePortMain` in main and the utility processes, a worker's port in a test.
 */
export interface Port {
  send(message: unknown): void;
  /** Registers the one listener for what arrives. */
  listen(heard: (message: unknown) => void): void;
  /** Registers the one listener for the other end having gone. */
  whenClosed(gone: () => void): void;
  close(): void;
}
