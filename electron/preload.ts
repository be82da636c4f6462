import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Handed, HandedOver, Preloaded, ReadAhead } from '../shared/bridge/Preloaded';
import type { ChosenPlace } from '../shared/bridge/shellCalls';
import type { Answer } from '../shared/faults/Answer';

const prefix = '--katern=';
const handed = process.argv.find((argument) => argument.startsWith(prefix));
const start = JSON.parse(decodeURIComponent(handed?.slice(prefix.length) ?? '%7B%7D')) as HandedOver;

/** What came before the page was ready for it; null from then on. */
let early: (() => void)[] | null = [];

/** Ports cannot cross the context bridge; what main sends goes to the page as a message from the window itself. */
function hand(message: Handed, ports: readonly MessagePort[]): void {
  const now = (): void => window.postMessage(message, location.origin, [...ports]);
  if (early) early.push(now);
  else now();
}

ipcRenderer.on('port', (event, room: 'library' | 'press' | 'live' | 'lent') =>
  hand({ katern: room }, event.ports),
);
ipcRenderer.on('ahead', (_event, read: ReadAhead | null) => hand({ katern: 'ahead', read }, []));
// Asked for before the page's own script is even there, so that they are when it runs.
ipcRenderer.send('ports:wanted');

const preloaded: Preloaded<File> = {
  ...start,
  ask: (call, ask) => ipcRenderer.invoke('ask', call, ask) as Promise<Answer<unknown>>,
  hear: (heard) => {
    ipcRenderer.on('tell', (_event, name: string, value: unknown) => heard(name, value));
  },
  placeOf: (file) => {
    const path = webUtils.getPathForFile(file);
    return path ? (ipcRenderer.invoke('place', path) as Promise<ChosenPlace>) : Promise.resolve(null);
  },
  quitReady: (notStored) => ipcRenderer.send('quit:ready', notStored),
  painted: () => ipcRenderer.send('window:painted'),
  wantPorts: () => {
    const waiting = early ?? [];
    early = null;
    for (const now of waiting) now();
  },
};

contextBridge.exposeInMainWorld('katern', preloaded);
