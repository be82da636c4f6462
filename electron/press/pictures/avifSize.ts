/** How far the header of an AVIF is looked through, in bytes. */
const looked = 256 * 1024;

/**
 * The largest size an AVIF's header speaks of, in pixels, from its `ispe` boxes (ISO/IEC 23008-12
 * section 6.5.3): the picture itself, not the tiles or thumbnails it may also hold. 0 by 0 when there is none.
 */
export function avifSize(bytes: Uint8Array): { width: number; height: number } {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, looked));
  let largest = { width: 0, height: 0 };
  for (
    let at = start.indexOf('ispe');
    at !== -1 && at + 16 <= start.length;
    at = start.indexOf('ispe', at + 4)
  ) {
    const size = { width: start.readUInt32BE(at + 8), height: start.readUInt32BE(at + 12) };
    if (start.readUInt32BE(at + 4) === 0 && size.width * size.height > largest.width * largest.height)
      largest = size;
  }
  return largest;
}
