/**
 * The npm that belongs to the running Node, as a command and its first arguments.
 * Inside an npm script npm says where it lies; outside one it is looked up by name,
 * which on Windows only a shell can do.
 *
 * @param {string[]} words
 * @returns {{ command: string, words: string[], shell: boolean }}
 */
export function npm(words) {
  const self = process.env['npm_execpath'];
  if (self !== undefined && /npm-cli\.[cm]?js$/.test(self)) {
    return { command: process.execPath, words: [self, ...words], shell: false };
  }
  return { command: 'npm', words, shell: process.platform === 'win32' };
}
