import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/**
 * Runs a command with its output shown as it comes, and answers with its exit code.
 *
 * @param {string} command
 * @param {string[]} words
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<number>}
 */
export function aloud(command, words, env = process.env) {
  return new Promise((resolve, reject) => {
    const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: undefined };
    const child = spawn(command, words, { cwd: root, env: { ...env, ...plain }, stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}
