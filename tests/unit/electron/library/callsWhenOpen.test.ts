import { describe, expect, it, vi } from 'vitest';
import { callsWhenOpen } from '../../../../electron/library/callsWhenOpen';
import type { Library } from '../../../../electron/library/openLibrary';
import { libraryCalls } from '../../../../shared/bridge/libraryCalls';
import type { Answer } from '../../../../shared/faults/Answer';
import { fail, succeed } from '../../../../shared/faults/Answer';
import { freshLibrary } from '../../../library/freshLibrary';

const full = fail({ kind: 'disk-full', place: '/library' });

describe('callsWhenOpen', () => {
  it('answers every call with the fault for as long as the library cannot be opened', async () => {
    const calls = callsWhenOpen(
      () => full,
      () => 0,
    );
    expect(Object.keys(calls)).toEqual(Object.keys(libraryCalls));
    expect(await calls['desk:list']({ view: 'all' })).toEqual(full);
    expect(await calls['site:load']({})).toEqual(full);
  });

  it('tries again, but not more than once a second', async () => {
    const { library } = freshLibrary();
    let now = 0;
    let room = false;
    const open = vi.fn((): Answer<Library> => (room ? succeed(library) : full));
    const calls = callsWhenOpen(open, () => now);
    now = 999;
    expect(await calls['tags:list']({})).toEqual(full);
    expect(open).toHaveBeenCalledTimes(1);
    now = 1000;
    room = true;
    expect(await calls['tags:list']({})).toEqual({ ok: true, value: [] });
    now = 9000;
    expect(await calls['tags:list']({})).toEqual({ ok: true, value: [] });
    expect(open).toHaveBeenCalledTimes(2);
  });
});
