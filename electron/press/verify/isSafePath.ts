/** Longest path of a bundle's file, in characters. */
const longest = 1000;

// What systems take for a place elsewhere, or for something else than a name.
// oxlint-disable-next-line no-control-regex
const unsafe = /[\u0000-\u001f\u007f\\:*?"<>|]/;

/** Whether a bundle's path stays inside the bundle on every system: relative, `/` between plain names. */
export function isSafePath(path: string): boolean {
  return (
    path.length > 0 &&
    path.length <= longest &&
    !unsafe.test(path) &&
    path
      .split('/')
      .every(
        (name) => name !== '' && name !== '.' && name !== '..' && !/[. ]$/.test(name) && name.length <= 255,
      )
  );
}
