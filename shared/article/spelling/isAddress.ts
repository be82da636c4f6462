const outside = /[\p{L}\p{N}@#]/u;
const host =
  /^[\p{L}\p{N}.-]+\.(?:nl|be|eu|com|org|net|info|edu|gov|int|uk|de|fr|tv|fm|io|co|app|amsterdam)(?:[/:?#].*)?$/iu;

/** Whether what stands between two spaces is an address of the web or of mail, or a name after `@` or `#`. */
export function isAddress(chunk: string): boolean {
  if (chunk.includes('@') || chunk.includes('://') || /^[^\p{L}\p{N}]*(?:#[\p{L}\p{N}]|www\.)/iu.test(chunk))
    return true;
  if (!chunk.includes('.')) return false;
  let [from, until] = [0, chunk.length];
  while (from < until && !outside.test(chunk.charAt(from))) from++;
  while (until > from && !outside.test(chunk.charAt(until - 1))) until--;
  return host.test(chunk.slice(from, until));
}
