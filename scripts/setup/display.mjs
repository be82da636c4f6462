import { spawnSync } from 'node:child_process';

/** The user and group Katern runs as inside a namespace of its own, which outside it are root's. */
const AS_USER = ['--user', '--map-user=1000', '--map-group=1000'];

/** Whether windows have a screen to open on. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

/**
 * How to start something that opens windows of Chromium on this system.
 *
 * On Linux Chromium's own sandbox needs user namespaces, and it refuses root. As root
 * the command is therefore wrapped in a namespace in which it runs as an ordinary user,
 * so the sandbox stays on. Where the system allows no namespaces, there is no sandbox to
 * be had: `sandbox` is then false and KATERN_SANDBOX=off says so to the program.
 *
 * @param {string} command
 * @param {string[]} words
 * @param {{ screen: 'real' | 'memory' }} options a screen in memory is Xvfb's
 * @returns {{ command: string, words: string[], env: NodeJS.ProcessEnv, sandbox: boolean }}
 */
export function launch(command, words, { screen }) {
  if (process.platform !== 'linux') return { command, words, env: process.env, sandbox: true };
  const asRoot = process.getuid?.() === 0;
  const sandbox = canSandbox(asRoot);
  const line = [
    ...(asRoot && sandbox ? ['unshare', ...AS_USER] : []),
    ...(screen === 'memory' ? ['xvfb-run', '--auto-servernum', '--server-args=-screen 0 1600x1000x24'] : []),
    command,
    ...words,
  ];
  const env = sandbox ? process.env : { ...process.env, KATERN_SANDBOX: 'off' };
  return { command: line[0] ?? command, words: line.slice(1), env, sandbox };
}

/** @param {boolean} asRoot */
function canSandbox(asRoot) {
  const probe = asRoot ? AS_USER : ['--user', '--map-root-user'];
  return spawnSync('unshare', [...probe, 'true'], { stdio: 'ignore' }).status === 0;
}
