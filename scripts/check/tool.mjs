import { spawn } from 'node:child_process';
import { inRoot, root } from '../setup/root.mjs';

/**
 * Runs one of the tools in node_modules and answers with whether it was content, and
 * with what it said.
 *
 * @param {string} script the tool's own JavaScript file, under node_modules
 * @param {string[]} words
 * @returns {Promise<Verdict>}
 *
 * @typedef {{ ok: boolean, said: string }} Verdict
 */
export function tool(script, words) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [inRoot('node_modules', ...script.split('/')), ...words], {
      cwd: root,
    });
    let said = '';
    child.stdout.on('data', (text) => (said += text));
    child.stderr.on('data', (text) => (said += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ ok: code === 0, said: said.trim() }));
  });
}
