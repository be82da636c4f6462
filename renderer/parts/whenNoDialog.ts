import { modals } from './modals';

/** Settles once no dialog is open: what comes from outside covers none that somebody is busy with. */
export async function whenNoDialog(): Promise<void> {
  while (modals.value.length > 0) await nextChange();
}

function nextChange(): Promise<void> {
  return new Promise((resolve) => {
    const stop = modals.watch(() => {
      stop();
      resolve();
    });
  });
}
