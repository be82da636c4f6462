import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { filesOf } from '../../fixtures/site/siteBundles';

const run = promisify(execFile);
const checker = path.resolve('node_modules/vnu-jar/build/dist/vnu.jar');

interface Message {
  url?: string;
  lastLine?: number;
  message: string;
}

// Reading files, the checker has no origin for 'self' to match, and takes JSON-LD for a script. The browser, which
// knows better, is asked in site.e2e.ts.
const mistaken = [
  /^Resource violates Content Security Policy \(meta tag\): .* blocked by “(?:img|style)-src” directive\.$/,
  /^Inline script violates Content Security Policy \(meta tag\): blocked by “script-src” directive/,
];

/**
 * What the Nu Html Checker says of every page, style sheet and drawing of these bundles: errors, warnings and
 * remarks. From files and not over HTTP: there it gives up on a machine that is busy for five seconds.
 */
export async function nuFindings(folders: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const folder of folders) {
    for (const file of await filesOf(folder)) {
      if (/\.(?:html|css|svg)$/.test(file)) files.push(path.join(folder, file));
    }
  }
  const settings = ['--format', 'json', '--exit-zero-always', '--also-check-css', '--also-check-svg'];
  const { stderr } = await run('java', ['-jar', checker, ...settings, ...files], { maxBuffer: 1e8 });
  const { messages } = JSON.parse(stderr) as { messages: Message[] };
  return messages
    .filter(({ message }) => !mistaken.some((pattern) => pattern.test(message)))
    .map(({ url = '', lastLine = 0, message }) => `${url}:${lastLine}: ${message}`);
}
