import type { ReactElement } from 'react';
import type { CommandId } from '../../shared/commands/commands';
import { commandOf } from '../../shared/commands/commands';
import { keysOf } from '../../shared/commands/keysOf';
import { Kbd } from '../parts/Kbd';
import { useLanguage } from '../settings/language';
import { onMac } from '../settings/platform';

/** A command as it is called in the palette, and mostly in the menu, with the keys it has on this platform. */
export function CommandName({ id }: { id: CommandId }): ReactElement {
  const command = commandOf(id);
  const [keys] = keysOf(command, onMac);
  return (
    <>
      <b>{command.label[useLanguage()]}</b>
      {keys && (
        <>
          {'\u00a0'}
          <Kbd keys={keys} />
        </>
      )}
    </>
  );
}
