import type { Port } from '../../shared/bridge/Port';

/** What is used of Electron's `MessagePortMain`, written down so that no process needs Electron's types. */
export interface MessagePortMainLike {
  postMessage(message: unknown): void;
  on(event: 'message', heard: (event: { data: unknown }) => void): unknown;
  on(event: 'close', gone: () => void): unknown;
  start(): void;
  close(): void;
}

/**
 * The bridge's port over Electron's `MessagePortMain`, as main and the utility processes hold it.
 * Messages that arrive before `listen` wait; nothing is lost between receiving a port and listening.
 */
export function portOfMessagePortMain(port: MessagePortMainLike): Port {
  let open = true;
  return {
    // Posting to a port whose other end has gone is no mistake: nobody is left to be told.
    send: (message) => {
      if (open) port.postMessage(message);
    },
    listen: (heard) => {
      port.on('message', ({ data }) => heard(data));
      port.start();
    },
    whenClosed: (gone) => {
      port.on('close', () => {
        open = false;
        gone();
      });
    },
    close: () => {
      open = false;
      port.close();
    },
  };
}
