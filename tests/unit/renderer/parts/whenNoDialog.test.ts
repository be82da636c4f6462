import { afterEach, expect, it } from 'vitest';
import { modals } from '../../../../renderer/parts/modals';
import { whenNoDialog } from '../../../../renderer/parts/whenNoDialog';

const [one, other] = [{}, {}] as HTMLDialogElement[] as [HTMLDialogElement, HTMLDialogElement];

afterEach(() => modals.set([]));

/** What has happened, once everything that is due at once has. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

it('settles at once where no dialog is open', async () => {
  await expect(whenNoDialog()).resolves.toBeUndefined();
});

it('settles when the last one is closed, and not while one makes room for another', async () => {
  modals.set([one]);
  let settled = false;
  const waiting = whenNoDialog().then(() => (settled = true));
  modals.set([]);
  modals.set([other]);
  await turn();
  expect(settled).toBe(false);
  modals.set([other, one]);
  modals.set([other]);
  await turn();
  expect(settled).toBe(false);
  modals.set([]);
  await waiting;
});
