/**
 * @typedef {object} ElfSymbol
 * @property {string} name
 * @property {number} at where the name's bytes begin in the file
 * @property {boolean} imported whether it is looked for elsewhere
 */

const dynamicSymbols = 11;
const entrySize = 24;

/**
 * The dynamic symbols of a shared library: ELF, 64 bits, little-endian (System V ABI, chapters 4 and 5).
 * Throws for anything else.
 *
 * @param {Buffer} file
 * @returns {ElfSymbol[]}
 */
export function elfSymbols(file) {
  if (file.toString('latin1', 0, 6) !== '\x7fELF\x02\x01')
    throw new Error('no 64-bit little-endian ELF file');
  const sections = sectionsOf(file);
  const table = sections.find(({ type }) => type === dynamicSymbols);
  const names = table && sections[table.link];
  if (!table || !names) throw new Error('an ELF file without dynamic symbols');
  const symbols = [];
  for (let entry = table.offset; entry < table.offset + table.size; entry += entrySize) {
    const at = names.offset + file.readUInt32LE(entry);
    const name = file.toString('latin1', at, file.indexOf(0, at));
    if (name) symbols.push({ name, at, imported: file.readUInt16LE(entry + 6) === 0 });
  }
  return symbols;
}

/** @param {Buffer} file */
function sectionsOf(file) {
  const start = Number(file.readBigUInt64LE(40));
  const size = file.readUInt16LE(58);
  return Array.from({ length: file.readUInt16LE(60) }, (_none, index) => {
    const at = start + index * size;
    return {
      type: file.readUInt32LE(at + 4),
      offset: Number(file.readBigUInt64LE(at + 24)),
      size: Number(file.readBigUInt64LE(at + 32)),
      link: file.readUInt32LE(at + 40),
    };
  });
}
