const longest = 300;

/** Scheme, host, port and path, without name, password, question or fragment. */
const shape =
  /^(?<scheme>wss?):\/\/(?<host>[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?|\[[0-9a-f:.]+\])(?::(?<port>\d{1,5}))?(?<path>(?:\/[\w.~-]+)*)\/*$/u;

const thisComputer = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * The address of a server as it is kept, or null for one that may not be used: only `wss://` goes over a network, and
 * `ws://` to this very computer. No name, password, question or fragment may be in it.
 */
export function liveAddress(typed: string): string | null {
  const given = typed.trim();
  if (given.length > longest) return null;
  const [origin = '', ...path] = given.split(/(?<=^[^/]*\/\/[^/]*)(?=\/)/);
  const { scheme, host = '', port } = shape.exec(`${origin.toLowerCase()}${path.join('')}`)?.groups ?? {};
  if (scheme === undefined || Number(port ?? 1) > 65_535 || Number(port ?? 1) === 0) return null;
  if (scheme === 'ws' && !thisComputer.has(host)) return null;
  return `${origin.toLowerCase()}${path.join('')}`.replace(/\/+$/, '');
}

/** The parts of a path, of an address as it is kept. */
export function pathOf(address: string): string[] {
  return address.split('/').slice(3);
}
