import { app } from 'electron';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { faultText } from '../../shared/language/faultTexts';
import type { Answer } from '../../shared/faults/Answer';
import { Katern } from './Katern';
import { KeptSettings } from './KeptSettings';
import { OpenedPackages } from './OpenedPackages';

/**
 * Does the whole main job without a window: makes a fresh library, has the sample article put in it,
 * and exports its finished page into `folder`. Prints one line of JSON with the page's path and ends
 * with code 0; otherwise prints what failed and ends with code 1.
 */
export async function exportSample(
  folder: string,
  report: (where: string, error: unknown) => void,
): Promise<void> {
  const fresh = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-sample-'));
  app.setPath('userData', fresh);
  const katern = new Katern(new KeptSettings(report), new OpenedPackages());
  try {
    fs.mkdirSync(folder, { recursive: true });
    katern.startWithoutWindow();
    const card = orThrow(await katern.press.call('sample:open', { language: 'nl' }));
    const { token } = katern.places.add(folder);
    const bundle = orThrow(
      await katern.press.call('export:write', { article: card.id, job: 'sample', folder: token }),
    );
    console.log(JSON.stringify({ exported: path.join(bundle.folder, bundle.page) }));
    await end(katern, fresh, 0);
  } catch (error) {
    report('export-sample', error);
    console.error(error instanceof Error ? error.message : String(error));
    await end(katern, fresh, 1);
  }
}

function orThrow<T>(answer: Answer<T>): T {
  if (answer.ok) return answer.value;
  const { what, why, todo } = faultText(answer.fault, 'en');
  throw new Error([what, why, todo].filter(Boolean).join(' '));
}

async function end(katern: Katern, fresh: string, code: number): Promise<void> {
  katern.stop();
  await fs.promises.rm(fresh, { recursive: true, force: true }).catch(() => undefined);
  app.exit(code);
}
