/** The path of an absolute address that ends in a slash: `/` or `/sub/`. */
export function rootPath(address: string): string {
  return /^https:\/\/[^/]+(\/.*)$/.exec(address)?.[1] ?? '/';
}
