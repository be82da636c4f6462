import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import {
  finishReplacing,
  isReplacing,
  planReplacing,
  restoringFolder,
} from '../../../../../electron/library/backups/replaceLibrary';
import { freshFolder } from '../../../../library/freshLibrary';

const now = Date.UTC(2026, 0, 5, 9);

/** A library's folder with another one laid ready to take its place. */
function readied(): string {
  const library = freshFolder();
  const write = (file: string, text: string): void => {
    fs.mkdirSync(path.dirname(path.join(library, file)), { recursive: true });
    fs.writeFileSync(path.join(library, file), text);
  };
  write('library.sqlite', 'old');
  write('library.sqlite-wal', 'old log');
  write('library.mark', 'mark');
  write('journal/00000001.journal', 'old journal');
  write('originals/ab/abc', 'picture');
  write('restoring/library.sqlite', 'new');
  write('restoring/journal/00000001.journal', 'new journal');
  return library;
}

function filesOf(folder: string): Record<string, string> {
  const files = fs.readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    files.flatMap((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return entry.isFile() ? [[path.relative(folder, file), fs.readFileSync(file, 'utf8')]] : [];
    }),
  );
}

const replaced = {
  'library.sqlite': 'new',
  'library.mark': 'mark',
  'journal/00000001.journal': 'new journal',
  'originals/ab/abc': 'picture',
  'aside/20260105T090000/library.sqlite': 'old',
  'aside/20260105T090000/library.sqlite-wal': 'old log',
  'aside/20260105T090000/journal/00000001.journal': 'old journal',
};

describe('replacing a library', () => {
  it('sets aside all that is of the old one, and nothing that both share', () => {
    const library = readied();
    expect(planReplacing(library, now)).toBe('20260105T090000');
    expect(isReplacing(library)).toBe(true);
    finishReplacing(library);
    expect(filesOf(library)).toEqual(replaced);
    expect(isReplacing(library)).toBe(false);
    // Once is enough.
    finishReplacing(library);
    expect(filesOf(library)).toEqual(replaced);
  });

  it('comes to the same wherever it is interrupted', () => {
    let interrupted = 0;
    for (let step = 1; ; step++) {
      const library = readied();
      planReplacing(library, now);
      const ended = endingAt(step, () => finishReplacing(library));
      if (!ended) break;
      interrupted++;
      finishReplacing(library);
      expect(filesOf(library)).toEqual(replaced);
    }
    // Three things out, two in, the plan and the folder removed.
    expect(interrupted).toBe(7);
  });

  it('leaves the library as it is while there is no plan', () => {
    const library = readied();
    for (let step = 1; endingAt(step, () => planReplacing(library, now)); step++) {
      expect(isReplacing(library)).toBe(false);
    }
    expect(isReplacing(library)).toBe(true);
    const prepared = readied();
    finishReplacing(prepared);
    expect(fs.readFileSync(path.join(prepared, 'library.sqlite'), 'utf8')).toBe('old');
    expect(fs.existsSync(restoringFolder(prepared))).toBe(false);
  });

  it('moves nothing for a plan that is none of ours', () => {
    const library = readied();
    fs.writeFileSync(
      path.join(restoringFolder(library), 'plan.json'),
      JSON.stringify({ aside: '../../elsewhere', goes: ['library.sqlite'] }),
    );
    finishReplacing(library);
    expect(fs.readFileSync(path.join(library, 'library.sqlite'), 'utf8')).toBe('old');
  });
});

/** Does `work` with the disk failing at the given step of those that change it; whether it came to that. */
function endingAt(step: number, work: () => void): boolean {
  let steps = 0;
  const spies = (['renameSync', 'rmSync', 'writeFileSync'] as const).map((name) => {
    const real = fs[name] as (...given: unknown[]) => void;
    return vi.spyOn(fs, name).mockImplementation((...given: unknown[]) => {
      if (++steps === step) throw Object.assign(new Error('cut'), { code: 'EIO' });
      real(...given);
    });
  });
  try {
    work();
    return false;
  } catch (error) {
    if ((error as Error).message !== 'cut') throw error;
    return true;
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
