/**
 * A flat asar archive of a few text files: a header that names each file with its
 * size and offset, then the bodies one after another. Electron also runs a plain
 * folder, but the packager insists on an archive.
 *
 * @param {Record<string, string>} files
 * @returns {Buffer}
 */
export function asar(files) {
  /** @type {Record<string, { size: number, offset: string }>} */
  const listing = {};
  const bodies = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const body = Buffer.from(text);
    listing[name] = { size: body.length, offset: String(offset) };
    bodies.push(body);
    offset += body.length;
  }
  return Buffer.concat([header(JSON.stringify({ files: listing })), ...bodies]);
}

/** The header in Chromium's "pickle" form: lengths before lengths, padded to four bytes. @param {string} json */
function header(json) {
  const bytes = Buffer.from(json);
  const padded = Math.ceil(bytes.length / 4) * 4;
  const out = Buffer.alloc(16 + padded);
  out.writeUInt32LE(4, 0);
  out.writeUInt32LE(8 + padded, 4);
  out.writeUInt32LE(4 + padded, 8);
  out.writeUInt32LE(bytes.length, 12);
  bytes.copy(out, 16);
  return out;
}
