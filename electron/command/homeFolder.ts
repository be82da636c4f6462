import os from 'node:os';
import path from 'node:path';

/** Where Katern keeps library and settings, as its window does: `KATERN_HOME`, or the system's place for that. */
export function homeFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  const chosen = env['KATERN_HOME'];
  if (chosen) return path.resolve(chosen);
  const home = os.homedir();
  if (platform === 'darwin') return path.join(home, 'Library', 'Application Support', 'Katern');
  if (platform === 'win32')
    return path.join(env['APPDATA'] ?? path.join(home, 'AppData', 'Roaming'), 'Katern');
  return path.join(env['XDG_CONFIG_HOME'] ?? path.join(home, '.config'), 'Katern');
}
