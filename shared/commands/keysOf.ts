import type { Command } from './Command';

/** The key combinations of a command on macOS or elsewhere, the one that is shown first. */
export function keysOf({ keys = [], macKeys }: Command, mac: boolean): readonly string[] {
  return (mac && macKeys) || keys;
}
