import { shell } from './bridge';
import { Observable, useObservable } from './Observable';

const fullScreen = new Observable(false);

shell.on('window:full-screen', ({ on }) => fullScreen.set(on));

/** Whether the window has the whole screen. */
export function useFullScreen(): boolean {
  return useObservable(fullScreen);
}
