import { shell } from '../session/bridge';
import { offeredCommands, watchCommands } from './commandRegistry';

/** Tells main what can be done now and what is ticked, whenever that changes: the native menu shows it. */
export function followMenu(): void {
  let told = '';
  let waits = false;
  const tell = (): void => {
    waits = false;
    const { offered, off, ticked } = offeredCommands();
    const state = { enabled: offered.filter((id) => !off.has(id)), ticked: [...ticked] };
    const said = JSON.stringify(state);
    if (said === told) return;
    told = said;
    void shell.call('menu:state', state);
  };
  // Parts of the window come and go many at a time.
  const soon = (): void => {
    if (waits) return;
    waits = true;
    queueMicrotask(tell);
  };
  watchCommands(soon);
  soon();
}
