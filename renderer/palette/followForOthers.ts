import { shell } from '../session/bridge';
import { offeredCommands, watchCommands } from './commandRegistry';

/** Tells main what is not for whoever works here, whenever that changes: the native menu greys it. */
export function followForOthers(): void {
  let told: string | null = null;
  let waits = false;
  const tell = (): void => {
    waits = false;
    const commands = [...offeredCommands().off].flatMap(([id, because]) => (because ? [id] : []));
    if (commands.join() === told) return;
    told = commands.join();
    void shell.call('menu:for-others', { commands });
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
