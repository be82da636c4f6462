/** The address, if it is a plain https address of at most 2000 characters; else ''. */
export function secureUrl(text: string): string {
  const url = text.trim();
  return url.length <= 2000 &&
    /^https:\/\/[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?(?::\d{1,5})?(?:[/?#][^\s<>"\\]*)?$/iu.test(url)
    ? url
    : '';
}
