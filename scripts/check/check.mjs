import { say, seconds } from '../setup/say.mjs';
import { checkFormat } from './format.mjs';
import { checkLayers } from './layers.mjs';
import { checkLint } from './lint.mjs';
import { rooms } from './rooms.mjs';
import { checkSizes } from './sizes.mjs';
import { checkTypes } from './types.mjs';

/** @typedef {import('./tool.mjs').Verdict} Verdict */

const AT_ONCE = 2;

/** @type {{ name: string, run: () => Verdict | Promise<Verdict>, tells?: boolean }[]} */
const checks = [
  { name: 'lint', run: checkLint },
  { name: 'layers', run: checkLayers },
  ...rooms.map((room) => ({ name: `types ${room.name}`, run: () => checkTypes(room) })),
  { name: 'format', run: checkFormat },
  { name: 'sizes', run: checkSizes, tells: true },
];

/**
 * Runs every check, two at a time, and prints each as it ends: a line where all is
 * well, what the tool said where it is not.
 *
 * @returns {Promise<boolean>} whether all is well
 */
export async function check() {
  const waiting = [...checks];
  let allWell = true;
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const since = Date.now();
      const { ok, said } = await next.run();
      allWell &&= ok;
      say(
        next.name,
        ok ? `right, ${seconds(since)}${next.tells ? ` (${said})` : ''}` : `not right\n\n${said}\n`,
      );
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return allWell;
}
