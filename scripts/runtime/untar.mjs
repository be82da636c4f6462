/**
 * Walks the files of a tar archive as npm writes it: plain ustar headers of 512
 * bytes, each followed by its body padded to the next 512.
 *
 * @param {Buffer} tar
 * @returns {Generator<{ name: string, body: Buffer }>}
 */
export function* untar(tar) {
  let at = 0;
  while (at + 512 <= tar.length && tar[at] !== 0) {
    const size = Number.parseInt(text(tar, at + 124, 12).trim() || '0', 8);
    yield { name: text(tar, at, 100), body: tar.subarray(at + 512, at + 512 + size) };
    at += 512 + Math.ceil(size / 512) * 512;
  }
}

/** @param {Buffer} tar @param {number} from @param {number} length */
function text(tar, from, length) {
  const field = tar.subarray(from, from + length);
  const end = field.indexOf(0);
  return field.toString('utf8', 0, end < 0 ? length : end);
}
