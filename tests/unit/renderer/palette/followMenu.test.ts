import { expect, it, vi } from 'vitest';
import { registerCommand } from '../../../../renderer/palette/commandRegistry';
import { followMenu } from '../../../../renderer/palette/followMenu';
import { shell } from '../../../../renderer/session/bridge';
import { succeed } from '../../../../shared/faults/Answer';

it('tells main once of many changes, and of none where nothing is otherwise', async () => {
  const call = vi.spyOn(shell, 'call').mockResolvedValue(succeed(null) as never);
  followMenu();
  await Promise.resolve();
  call.mockClear();

  const undo = registerCommand('edit.undo', () => undefined);
  const focus = registerCommand('focus.toggle', () => undefined, true, undefined, true);
  const off = registerCommand('status.next', () => undefined, true, 'Daar gaat de eindredactie over');
  await Promise.resolve();
  expect(call.mock.calls).toEqual([
    ['menu:state', { enabled: ['edit.undo', 'focus.toggle'], ticked: ['focus.toggle'] }],
  ]);

  // A part that comes anew with the same is no news.
  undo();
  const again = registerCommand('edit.undo', () => undefined);
  await Promise.resolve();
  expect(call).toHaveBeenCalledTimes(1);

  for (const one of [again, focus, off]) one();
  await Promise.resolve();
  expect(call).toHaveBeenLastCalledWith('menu:state', { enabled: [], ticked: [] });
});
