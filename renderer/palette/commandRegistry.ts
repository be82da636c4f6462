import { useLayoutEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import type { CommandId } from '../../shared/commands/commands';
import { commandOf, commands } from '../../shared/commands/commands';
import { newerLibrary } from '../session/newerLibrary';

/** What one part of the window does for a command. */
interface Registration {
  run: () => void;
  enabled: boolean;
  /** Why it is not for whoever is here, in a sentence; undefined where it is. */
  because: string | undefined;
  /** Whether what it says is so; undefined where it says nothing. */
  ticked: boolean | undefined;
}

const registered = new Map<CommandId, Registration[]>();
const listeners = new Set<() => void>();
let version = 0;

function changed(): void {
  version++;
  for (const listener of [...listeners]) listener();
}

/** Calls back whenever another command is answered to, or off; answers with what ends that. */
export function watchCommands(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

// Which commands are off follows from it.
newerLibrary.watch(changed);

/** The part that answers to a command now: the last one that registered for it and is able. */
function answering(id: CommandId): Registration | undefined {
  return registered.get(id)?.findLast((registration) => registration.enabled);
}

/** Whether the command would change a library that can only be read. */
function isOff(id: CommandId): boolean {
  return newerLibrary.value !== null && commandOf(id).changes === true;
}

/** Registers what a command does; answers with what takes it back. Components use `useCommand`. */
export function registerCommand(
  id: CommandId,
  run: () => void,
  enabled = true,
  because?: string,
  ticked?: boolean,
): () => void {
  const registration = { run, enabled, because, ticked };
  registered.set(id, [...(registered.get(id) ?? []), registration]);
  changed();
  return () => {
    registered.set(
      id,
      (registered.get(id) ?? []).filter((other) => other !== registration),
    );
    changed();
  };
}

/**
 * Says what a command does for as long as this component is there. Of several parts that register for
 * the same command, the one that came last and is enabled answers. `because` says why it is not for whoever is here:
 * it is listed as off then, and what `run` does is to say so.
 */
export function useCommand(id: CommandId, run: () => void, enabled = true, because?: string): void {
  const latest = useRef(run);
  latest.current = run;
  // Before it is drawn: a key pressed as soon as one sees the part would otherwise do nothing.
  useLayoutEffect(
    () => registerCommand(id, () => latest.current(), enabled, because),
    [id, enabled, because],
  );
}

/** The same for a command that says how something is (`ticks`), with whether it is so now. */
export function useTickedCommand(id: CommandId, ticked: boolean, run: () => void, enabled = true): void {
  const latest = useRef(run);
  latest.current = run;
  useLayoutEffect(
    () => registerCommand(id, () => latest.current(), enabled, undefined, ticked),
    [id, enabled, ticked],
  );
}

/** Carries a command out; false when nothing in the window answers to it now, or it is off. */
export function runCommand(id: CommandId): boolean {
  const registration = answering(id);
  if (!registration || isOff(id)) return false;
  registration.run();
  return true;
}

/** Whether something in the window answers to the command now, and it is not off. */
export function commandEnabled(id: CommandId): boolean {
  return answering(id) !== undefined && !isOff(id);
}

export function useCommandEnabled(id: CommandId): boolean {
  return useSyncExternalStore(watchCommands, () => commandEnabled(id));
}

/** What the window has an answer to now, and what of that is off: the library can only be read, or it is for others. */
export interface OfferedCommands {
  /** In the order of the table. */
  offered: readonly CommandId[];
  /** With why it is for others; '' where it is because the library can only be read. */
  off: ReadonlyMap<CommandId, string>;
  /** What is as they say, whether they can be carried out or not. */
  ticked: ReadonlySet<CommandId>;
}

/** The commands that something in the window answers to now. */
export function offeredCommands(): OfferedCommands {
  const offered = commands.map(({ id }) => id).filter((id) => answering(id) !== undefined);
  const off = offered.flatMap((id): [CommandId, string][] => {
    if (isOff(id)) return [[id, '']];
    const because = answering(id)?.because;
    return because ? [[id, because]] : [];
  });
  const ticked = commands
    .map(({ id }) => id)
    .filter((id) => (answering(id) ?? registered.get(id)?.at(-1))?.ticked);
  return { offered, off: new Map(off), ticked: new Set(ticked) };
}

export function useOfferedCommands(): OfferedCommands {
  const seen = useSyncExternalStore(watchCommands, () => version);
  return useMemo(() => ({ seen, ...offeredCommands() }), [seen]);
}
