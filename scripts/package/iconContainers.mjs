const ICO_SIZES = [16, 24, 32, 48, 64, 128, 256];

/** The names Apple has given to PNG pictures of each size in an .icns; some sizes serve twice, for two densities. */
const ICNS_TYPES = /** @type {const} */ ([
  ['icp4', 16],
  ['ic11', 32],
  ['icp5', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024],
]);

/**
 * A Windows icon: a list of places, then the PNG pictures themselves.
 *
 * @param {Map<number, Buffer>} pictures by size
 * @returns {Buffer}
 */
export function ico(pictures) {
  const list = Buffer.alloc(6 + 16 * ICO_SIZES.length);
  list.writeUInt16LE(1, 2);
  list.writeUInt16LE(ICO_SIZES.length, 4);
  let place = list.length;
  const bodies = ICO_SIZES.map((size, i) => {
    const png = picture(pictures, size);
    const at = 6 + 16 * i;
    list.writeUInt8(size % 256, at); // 0 stands for 256
    list.writeUInt8(size % 256, at + 1);
    list.writeUInt16LE(1, at + 4);
    list.writeUInt16LE(32, at + 6);
    list.writeUInt32LE(png.length, at + 8);
    list.writeUInt32LE(place, at + 12);
    place += png.length;
    return png;
  });
  return Buffer.concat([list, ...bodies]);
}

/**
 * A macOS icon: blocks of four letters, a length and a PNG picture.
 *
 * @param {Map<number, Buffer>} pictures by size
 * @returns {Buffer}
 */
export function icns(pictures) {
  const blocks = ICNS_TYPES.map(([type, size]) => block(type, picture(pictures, size)));
  return block('icns', Buffer.concat(blocks));
}

/** @param {string} type @param {Buffer} body */
function block(type, body) {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32BE(8 + body.length, 4);
  return Buffer.concat([head, body]);
}

/** @param {Map<number, Buffer>} pictures @param {number} size */
function picture(pictures, size) {
  const png = pictures.get(size);
  if (png === undefined) throw new Error(`There is no picture of ${size} pixels.`);
  return png;
}
