import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { HandedOver, Preloaded } from '../shared/bridge/Preloaded';
import type { ChosenPlace } from '../shared/bridge/shellCalls';
import type { Answer } from '../shared/faults/Answer';

const prefix = '--katern=';
const handed = process.argv.find((argument) => argument.startsWith(prefix));
const start = JSON.parse(decodeURIComponent(handed?.slice(prefix.length) ?? '%7B%7D')) as HandedOver;

// Ports cannot cross the context bridge; they go to the page as a message from the window itself.
ipcRenderer.on('port', (event, room: string) => {
  window.postMessage({ katern: room }, location.origin, [...event.ports]);
});

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
  wantPorts: () => ipcRenderer.send('ports:wanted'),
};

contextBridge.exposeInMainWorld('katern', preloaded);
