const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

const FUSES = [
  'RunAsNode',
  'EnableCookieEncryption',
  'EnableNodeOptionsEnvironmentVariable',
  'EnableNodeCliInspectArguments',
  'EnableEmbeddedAsarIntegrityValidation',
  'OnlyLoadAppFromAsar',
  'LoadBrowserProcessSpecificV8Snapshot',
  'GrantFileProtocolExtraPrivileges',
];

const ON = 0x31;
const OFF = 0x30;

/**
 * Sets Electron's fuses in the executable's own bytes. They lie behind a sentinel
 * as a version, a count and one character each.
 *
 * @param {Buffer} executable changed in place
 * @param {Record<string, boolean>} wanted
 */
export function setFuses(executable, wanted) {
  const wire = fuseWire(executable);
  for (const [name, on] of Object.entries(wanted)) {
    const place = FUSES.indexOf(name);
    if (place < 0 || place >= wire.count) throw new Error(`This runtime has no fuse ${name}.`);
    executable[wire.first + place] = on ? ON : OFF;
  }
}

/**
 * Reads the fuses back, by name.
 *
 * @param {Buffer} executable
 * @returns {Record<string, boolean>}
 */
export function readFuses(executable) {
  const wire = fuseWire(executable);
  return Object.fromEntries(
    FUSES.slice(0, wire.count).map((name, i) => [name, executable[wire.first + i] === ON]),
  );
}

/** @param {Buffer} executable */
function fuseWire(executable) {
  const at = executable.indexOf(SENTINEL);
  if (at < 0) throw new Error('There are no fuses in this executable.');
  const start = at + SENTINEL.length;
  const version = executable[start];
  if (version !== 1) throw new Error(`Fuses of version ${version} are not known here.`);
  return { first: start + 2, count: executable[start + 1] ?? 0 };
}
