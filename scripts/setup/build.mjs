import { CannotGoOn } from './CannotGoOn.mjs';
import { isBuilt, noteBuilt } from './buildStamp.mjs';
import { quietly } from './quietly.mjs';
import { inRoot } from './root.mjs';
import { say, sayWhile } from './say.mjs';

/** Builds the program into out/, unless it was built from these very sources. */
export async function ensureBuild() {
  if (isBuilt()) return say('Program', 'built from these sources');
  await build();
}

/** Builds the program into out/. */
export async function build() {
  const electronVite = inRoot('node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const { value: done, took } = await sayWhile('Program', 'building', () =>
    quietly(process.execPath, [electronVite, 'build'], { log: 'build' }),
  );
  if (!done.ok) {
    throw new CannotGoOn(
      `The program could not be built.\n\n${done.output.trim()}\n\nThis is also in ${done.log}.`,
    );
  }
  noteBuilt();
  say('Program', `built in ${took}`);
}
