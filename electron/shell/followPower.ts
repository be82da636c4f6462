import { app, powerMonitor } from 'electron';

/**
 * Has everything stored before the computer sleeps and as soon as it is awake, and ends Katern, which stores
 * first, before it shuts down.
 */
export function followPower(storeNow: () => void): void {
  powerMonitor.on('suspend', storeNow);
  // What waited for its next try waits no longer: disks and connections may be back.
  powerMonitor.on('resume', storeNow);
  powerMonitor.on('shutdown', (event?: Electron.Event) => {
    event?.preventDefault();
    app.quit();
  });
}
