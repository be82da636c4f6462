import fs from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { errorCode } from '../../disk/fileFault';
import { syncNow } from '../../disk/syncNow';

/** What stays where it is when another library takes this one's place: shared by both, or of neither. */
const stays = new Set([
  'originals',
  'aside',
  'damaged',
  'cache',
  'themes',
  'live',
  'restoring',
  'library.mark',
  'library.lock',
  'library.knock',
]);

const plan = v.strictObject({
  /** The folder under `aside/` that the present library goes to. */
  aside: v.pipe(v.string(), v.regex(/^\d{8}T\d{6}(?:-\d+)?$/)),
  /** What of the library's folder goes there. */
  goes: v.array(v.pipe(v.string(), v.regex(/^[^/\\]+$/))),
});

/** Where what is to take the library's place is prepared. */
export function restoringFolder(library: string): string {
  return path.join(library, 'restoring');
}

const planFile = (library: string): string => path.join(restoringFolder(library), 'plan.json');

/**
 * Decides that what lies in `restoring/` takes the library's place, and the library that is there goes under
 * `aside/`. From here on it will happen, now or when Katern starts again: `finishReplacing` does it. Answers the
 * name of the folder under `aside/`. `now` is in milliseconds since 1970.
 */
export function planReplacing(library: string, now: number): string {
  const moment = new Date(now).toISOString().replace(/[-:]/g, '').slice(0, 15);
  let aside = moment;
  for (let i = 2; fs.existsSync(path.join(library, 'aside', aside)); i++) aside = `${moment}-${i}`;
  const goes = fs.readdirSync(library).filter((name) => !stays.has(name));
  const temporary = `${planFile(library)}.new`;
  fs.writeFileSync(temporary, JSON.stringify({ aside, goes }));
  syncNow(temporary);
  syncNow(restoringFolder(library));
  fs.renameSync(temporary, planFile(library));
  syncNow(restoringFolder(library));
  return aside;
}

/**
 * Carries out what was planned: each thing is moved once, however often this is interrupted and begun anew. The
 * library must be closed. Without a plan, what was only being prepared is removed. Throws what the file system
 * says; then it is to be called again before the library is opened.
 */
export function finishReplacing(library: string): void {
  const restoring = restoringFolder(library);
  const planned = planOf(library);
  if (planned) {
    const aside = path.join(library, 'aside', planned.aside);
    fs.mkdirSync(aside, { recursive: true });
    for (const name of planned.goes) moveOnce(path.join(library, name), path.join(aside, name));
    syncNow(aside);
    for (const name of fs.readdirSync(restoring)) {
      if (name !== 'plan.json') fs.renameSync(path.join(restoring, name), path.join(library, name));
    }
    syncNow(library);
    fs.rmSync(planFile(library));
  }
  fs.rmSync(restoring, { recursive: true, force: true });
}

/** Whether a library is on its way out, so that nothing should be read from its folder yet. */
export function isReplacing(library: string): boolean {
  return fs.existsSync(planFile(library));
}

function moveOnce(from: string, to: string): void {
  if (fs.existsSync(to)) return;
  try {
    fs.renameSync(from, to);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
  }
}

function planOf(library: string): v.InferOutput<typeof plan> | null {
  let text: string;
  try {
    text = fs.readFileSync(planFile(library), 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return null;
    throw error;
  }
  // It was renamed into place whole: what is no plan was not written by Katern, and nothing is moved for it.
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), plan), text);
  return parsed.success ? parsed.output : null;
}
