import type { Port } from '../../shared/bridge/Port';

/** The window's end of a channel. A `MessagePort` says nothing when the other end goes; main tells then. */
export function windowPort(port: MessagePort): Port {
  return {
    send: (message) => port.postMessage(message),
    listen: (heard) => {
      port.onmessage = (event: MessageEvent<unknown>) => heard(event.data);
    },
    whenClosed: (gone) => port.addEventListener('close', gone),
    close: () => port.close(),
  };
}
