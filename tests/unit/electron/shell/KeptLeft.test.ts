import fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { KeptLeft } from '../../../../electron/shell/KeptLeft';
import type { LeftAt } from '../../../../shared/bridge/LeftAt';
import { freshFolder } from '../../../library/freshLibrary';

const id = (number: number): string => `${String(number).padStart(8, '0')}-0000-4000-8000-000000000000`;
const spot = { field: 'body' as const, at: 'AAA=', index: 12 };
const left: LeftAt = { anchor: spot, head: spot, top: { ...spot, index: 4 }, offset: -20 };

describe('KeptLeft', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('knows after a restart where articles and desk were left', () => {
    const file = path.join(freshFolder(), 'left.json');
    const kept = new KeptLeft(file, () => {});
    expect(kept.of(id(1))).toBeNull();
    kept.keep(id(1), left);
    kept.keepDesk({ current: id(1), scrolled: 300, edition: id(7) });
    expect(fs.existsSync(file)).toBe(false);
    kept.stop();
    const again = new KeptLeft(file, () => {});
    expect(again.of(id(1))).toEqual(left);
    expect(again.of(id(2))).toBeNull();
    expect(again.desk).toEqual({ current: id(1), scrolled: 300, edition: id(7) });
  });

  it('knows the desk’s row from before editions were kept with it, and no edition that is none', () => {
    const file = path.join(freshFolder(), 'left.json');
    const desk = { current: id(1), scrolled: 300 };
    fs.writeFileSync(file, JSON.stringify({ articles: [], desk }));
    expect(new KeptLeft(file, () => {}).desk).toEqual({ ...desk, edition: '' });
    fs.writeFileSync(file, JSON.stringify({ articles: [], desk: { ...desk, edition: '../x' } }));
    expect(new KeptLeft(file, () => {}).desk).toEqual({ current: '', scrolled: 0, edition: '' });
  });

  it('forgets what was left longest ago', () => {
    const kept = new KeptLeft(path.join(freshFolder(), 'left.json'), () => {});
    for (let number = 1; number <= 200; number++) kept.keep(id(number), left);
    kept.keep(id(1), left);
    kept.keep(id(201), left);
    expect([1, 2, 3, 201].map((number) => kept.of(id(number)) !== null)).toEqual([true, false, true, true]);
    kept.stop();
  });

  it.each(['', '{', '[]', '{"articles":[["x",{}]],"desk":{}}', '{"articles":{},"desk":null}'])(
    'begins anew where the file says %j',
    (text) => {
      const file = path.join(freshFolder(), 'left.json');
      fs.writeFileSync(file, text);
      const kept = new KeptLeft(file, () => {});
      expect(kept.of(id(1))).toBeNull();
      expect(kept.desk).toEqual({ current: '', scrolled: 0, edition: '' });
    },
  );

  it('takes no place it cannot make out', () => {
    const file = path.join(freshFolder(), 'left.json');
    const desk = { current: '', scrolled: 0 };
    fs.writeFileSync(
      file,
      JSON.stringify({
        articles: [
          [id(1), { ...left, offset: 'far' }],
          [id(2), left],
        ],
        desk,
      }),
    );
    const kept = new KeptLeft(file, () => {});
    expect(kept.of(id(1))).toBeNull();
    expect(kept.of(id(2))).toEqual(left);
  });

  it('reports once that nothing can be written', () => {
    const report = vi.fn();
    const kept = new KeptLeft(path.join(freshFolder(), 'gone', 'left.json'), report);
    kept.keep(id(1), left);
    kept.stop();
    kept.keep(id(2), left);
    kept.stop();
    expect(report).toHaveBeenCalledTimes(1);
    expect(kept.of(id(2))).toEqual(left);
  });
});
