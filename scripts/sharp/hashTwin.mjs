/**
 * The hash a loader finds a symbol by (DT_GNU_HASH): h = h * 33 + c, in 32 bits.
 *
 * @param {string} name
 */
export function gnuHash(name) {
  let hash = 5381;
  for (const byte of Buffer.from(name, 'latin1')) hash = (Math.imul(hash, 33) + byte) >>> 0;
  return hash;
}

/**
 * Another name of the same length and the same hash, so that it can take the place of `name` without
 * any table being rebuilt: one character goes up by one and the next down by 33, or the other way. In a
 * name without capitals that always makes a capital. The same answer for the same question; throws when
 * every such name is taken.
 *
 * @param {string} name
 * @param {ReadonlySet<string>} taken
 */
export function hashTwin(name, taken) {
  const bytes = Buffer.from(name, 'latin1');
  for (let at = 2; at < bytes.length - 1; at++) {
    for (const step of [1, -1]) {
      const first = (bytes[at] ?? 0) + step;
      const second = (bytes[at + 1] ?? 0) - 33 * step;
      if (!isWordByte(first) || !isWordByte(second)) continue;
      const twin = Buffer.from(bytes);
      twin[at] = first;
      twin[at + 1] = second;
      const text = twin.toString('latin1');
      if (!taken.has(text) && gnuHash(text) === gnuHash(name)) return text;
    }
  }
  throw new Error(`no other name with the hash of ${name}`);
}

/** @param {number} byte */
function isWordByte(byte) {
  return /^\w$/.test(String.fromCharCode(byte));
}
