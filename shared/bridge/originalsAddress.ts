/** The path under which a server keeps an original, behind whatever stands before it. */
const shape = /^(?:\/[\w.~-]+)*\/originals\/([0-9a-f]{64})$/;

/** What a server says in each of its answers about originals, so that they are not taken for those of another program. */
export const originalsHeader = 'katern-originals';

/** Where a server has an original: over http as it is reached for writing together. */
export function originalsAddress(server: string, hash: string): string {
  return `${server.replace(/^ws/, 'http')}/originals/${hash}`;
}

/** Which original a request to a server is about; null for none. `path` is as it was asked for. */
export function originalAsked(path: string): string | null {
  return shape.exec(path)?.[1] ?? null;
}
