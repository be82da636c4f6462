import { CannotGoOn } from './CannotGoOn.mjs';

const OLDEST = [20, 19];

/** Stops with a plain message where this Node is too old for the tools. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new CannotGoOn(
    `Katern needs Node ${OLDEST.join('.')} or newer, and this is Node ${process.versions.node}.\n` +
      `Install a newer Node (nodejs.org) and run the command again.`,
  );
}
