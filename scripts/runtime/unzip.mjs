import zlib from 'node:zlib';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const STORED = 0;

/**
 * Walks the files of a zip archive by its central directory. Bodies are inflated
 * one at a time, when asked for, so that an archive of several hundred megabytes
 * never lies unpacked in memory. Archives under 4 GiB only (no zip64); whoever
 * calls has already checked the archive's hash, so entries are not summed again.
 *
 * @param {Buffer} zip
 * @returns {Generator<{ name: string, mode: number, body: () => Buffer }>}
 */
export function* unzip(zip) {
  const end = endOfDirectory(zip);
  const count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  for (let i = 0; i < count; i++) {
    if (zip.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new Error('The zip directory is damaged.');
    const nameLength = zip.readUInt16LE(at + 28);
    const entry = {
      name: zip.toString('utf8', at + 46, at + 46 + nameLength),
      method: zip.readUInt16LE(at + 10),
      packed: zip.readUInt32LE(at + 20),
      size: zip.readUInt32LE(at + 24),
      header: zip.readUInt32LE(at + 42),
    };
    const mode = (zip.readUInt32LE(at + 38) >>> 16) & 0o777;
    yield { name: entry.name, mode, body: () => inflate(zip, entry) };
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
}

/** @param {Buffer} zip */
function endOfDirectory(zip) {
  for (let at = zip.length - 22; at >= 0; at--) {
    if (zip.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  }
  throw new Error('This is not a zip archive.');
}

/**
 * @param {Buffer} zip
 * @param {{ name: string, method: number, packed: number, size: number, header: number }} entry
 */
function inflate(zip, entry) {
  const from = entry.header + 30 + zip.readUInt16LE(entry.header + 26) + zip.readUInt16LE(entry.header + 28);
  const raw = zip.subarray(from, from + entry.packed);
  const body = entry.method === STORED ? raw : zlib.inflateRawSync(raw);
  if (body.length !== entry.size) throw new Error(`${entry.name} in the zip has the wrong size.`);
  return body;
}
