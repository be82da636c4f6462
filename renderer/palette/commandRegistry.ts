import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import type { CommandId } from '../../shared/commands/commands';
import { commands } from '../../shared/commands/commands';

/** What one part of the window does for a command. */
interface Registration {
  run: () => void;
  enabled: boolean;
}

const registered = new Map<CommandId, Registration[]>();
const listeners = new Set<() => void>();
let version = 0;

function changed(): void {
  version++;
  for (const listener of [...listeners]) listener();
}

function watch(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The part that answers to a command now: the last one that registered for it and is able. */
function answering(id: CommandId): Registration | undefined {
  return registered.get(id)?.findLast((registration) => registration.enabled);
}

/** Registers what a command does; answers with what takes it back. Components use `useCommand`. */
export function registerCommand(id: CommandId, run: () => void, enabled = true): () => void {
  const registration = { run, enabled };
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
 * the same command, the one that came last and is enabled answers.
 */
export function useCommand(id: CommandId, run: () => void, enabled = true): void {
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => registerCommand(id, () => latest.current(), enabled), [id, enabled]);
}

/** Carries a command out; false when nothing in the window answers to it now. */
export function runCommand(id: CommandId): boolean {
  const registration = answering(id);
  if (!registration) return false;
  registration.run();
  return true;
}

/** Whether something in the window answers to the command now. */
export function commandEnabled(id: CommandId): boolean {
  return answering(id) !== undefined;
}

export function useCommandEnabled(id: CommandId): boolean {
  return useSyncExternalStore(watch, () => commandEnabled(id));
}

/** The commands that can be carried out now, in the order of the table. */
export function useEnabledCommands(): readonly CommandId[] {
  const seen = useSyncExternalStore(watch, () => version);
  return useMemo(
    () => commands.map((command) => command.id).filter((id) => seen >= 0 && commandEnabled(id)),
    [seen],
  );
}
