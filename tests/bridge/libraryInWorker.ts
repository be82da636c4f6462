import type { MessagePort } from 'node:worker_threads';
import { parentPort } from 'node:worker_threads';
import type { MessagePortMainLike } from '../../electron/bridge/portOfMessagePortMain';

/**
 * The library's own entry in a worker instead of a utility process: what Electron hands it is made of
 * the worker's ports. Messages are `{ data, port }`. Only tests run it.
 */
function asElectronHasIt(port: MessagePort): MessagePortMainLike {
  return {
    postMessage: (message) => port.postMessage(message),
    on: (event: string, heard: (event: { data: unknown }) => void) =>
      port.on(event, (data) => heard({ data })),
    start: () => port.start(),
    close: () => port.close(),
  };
}

const parent = parentPort;
if (!parent) throw new Error('to be run in a worker');

Object.assign(process, {
  parentPort: {
    postMessage: (message: unknown) => parent.postMessage(message),
    on: (_event: string, heard: (event: { data: unknown; ports: MessagePortMainLike[] }) => void) =>
      parent.on('message', ({ data, port }: { data: unknown; port?: MessagePort }) =>
        heard({ data, ports: port ? [asElectronHasIt(port)] : [] }),
      ),
  },
});

await import('../../electron/library/main');
