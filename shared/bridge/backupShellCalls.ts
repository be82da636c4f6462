import * as v from 'valibot';
import { asks } from './Call';
import { setAsideShellCalls } from './setAsideCalls';

/** What main answers about places of copies and of the library. */
export const backupShellCalls = {
  ...setAsideShellCalls,
  /** Asks for a second place for copies, and keeps it; null when nothing was chosen. The answer is for people. */
  'backup-place:choose': asks(v.strictObject({})).answers<string | null>(),
  /** Lets go of the second place; the copies there stay. */
  'backup-place:forget': asks(v.strictObject({})).answers<null>(),
  /** The bytes that all copies at a place may take together; null for what is fair. */
  'backup-room:store': asks(
    v.strictObject({ room: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))) }),
  ).answers<null>(),
  /** Where the library lies, for people. */
  'library:where': asks(v.strictObject({})).answers<string>(),
  /** Shows the folder of the library or of copies in the system's file manager. */
  'folder:show': asks(v.strictObject({ which: v.picklist(['library', 'own', 'second']) })).answers<null>(),
  /** Puts a new window in the place of this one, at the desk: after another library took this one's place. */
  'window:anew': asks(v.strictObject({})).answers<null>(),
};

export type BackupShellCalls = typeof backupShellCalls;
