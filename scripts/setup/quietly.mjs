import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { endWith, hasGroups } from './endWith.mjs';
import { cacheFolder, root } from './root.mjs';

/**
 * Runs a command without showing its output and answers with how it ended. The output
 * goes to a log file of its own; it is written when the command is done, because
 * `npm ci` empties the very folder the log lies in.
 *
 * @param {string} command
 * @param {string[]} words
 * @param {{ log: string, cwd?: string, shell?: boolean, limit?: number, env?: NodeJS.ProcessEnv }} options
 *   `log` names the file, `limit` is in milliseconds
 * @returns {Promise<{ ok: boolean, output: string, log: string }>}
 */
export async function quietly(command, words, { log, cwd = root, shell = false, limit, env = process.env }) {
  const child = spawn(command, words, {
    cwd,
    shell,
    env: { ...env, NO_COLOR: '1', FORCE_COLOR: undefined },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: hasGroups,
  });
  endWith(child, limit);
  /** @type {Buffer[]} */
  const heard = [];
  child.stdout.on('data', (bytes) => heard.push(bytes));
  child.stderr.on('data', (bytes) => heard.push(bytes));
  const ok = await new Promise((resolve) => {
    child.on('error', (error) => {
      heard.push(Buffer.from(`${error.message}\n`));
      resolve(false);
    });
    child.on('close', (code) => resolve(code === 0));
  });
  const output = stripVTControlCharacters(Buffer.concat(heard).toString('utf8'));
  const file = path.join(cacheFolder, `${log}.log`);
  fs.mkdirSync(cacheFolder, { recursive: true });
  fs.writeFileSync(file, `$ ${[command, ...words].join(' ')}\n${output}`);
  return { ok, output, log: path.relative(root, file) };
}
