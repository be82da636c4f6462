import fc from 'fast-check';
import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { freshFolder } from './freshLibrary';
import { SharingDesk } from './SharingDesk';

/** A long run has more rounds. */
const rounds = Number(process.env['KATERN_FOLDER_ROUNDS'] ?? 8);

const desks = 3;
const desk = fc.nat(desks - 1);
const share = fc.double({ min: 0, max: 1, noNaN: true });

const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('write' as const), desk }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('look' as const), desk }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('restart' as const), desk }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('lose' as const), desk, share }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('cut' as const), desk, share }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('double' as const), desk, share }) },
);

/** One of a desk's files in the folder; undefined while it has none. */
function fileOf(own: string, at: number): string | undefined {
  const files = fs.existsSync(own) ? fs.readdirSync(own).filter((name) => name.endsWith('.updates')) : [];
  const name = files[Math.floor(at * files.length)] ?? files[0];
  return name && path.join(own, name);
}

/** Has all look until nothing comes in any more: what is chosen where two changed the same goes round as well. */
async function comeToRest(all: readonly SharingDesk[]): Promise<boolean> {
  const came = (): number => all.reduce((sum, one) => sum + one.came.length, 0);
  for (let round = 0; round < 20; round++) {
    const before = came();
    for (const one of all) await one.look();
    if (round > 1 && came() === before) return true;
  }
  return false;
}

it('whatever happens to the files of a shared folder, all desks come to the same, with every word', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
      const place = freshFolder();
      const all = Array.from({ length: desks }, (_, index) => new SharingDesk(place, `Bureau ${index}`));
      const at = (index: number): SharingDesk => all[index] ?? all[0]!;
      const article = await at(0).begin('begin. ');
      for (const one of all) await one.look();
      const words: string[] = [];
      for (const one of steps) {
        const here = at(one.desk);
        if (one.do === 'write') {
          const word = `woord${words.length}. `;
          words.push(word.trim());
          await here.write(article, word);
        } else if (one.do === 'look') await here.look();
        else if (one.do === 'restart') here.restart();
        else {
          const file = fileOf(here.own(), one.share);
          if (!file) continue;
          if (one.do === 'lose') fs.rmSync(file);
          else if (one.do === 'cut') fs.truncateSync(file, Math.floor(fs.statSync(file).size * one.share));
          else fs.copyFileSync(file, file.replace('.updates', ' (2).updates'));
        }
      }
      expect(await comeToRest(all)).toBe(true);
      const bodies = await Promise.all(all.map((one) => one.body(article)));
      expect(new Set(bodies).size).toBe(1);
      for (const word of words) expect(bodies[0]).toContain(word);
      for (const one of all) one.leave();
    }),
    { numRuns: rounds, endOnFailure: true },
  );
}, 600_000);
