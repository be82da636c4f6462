import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'valibot';
import { openSqlite } from '../../../../electron/library/sqlite';
import type { Person, Role } from '../../../../shared/article/Person';
import { libraryCalls } from '../../../../shared/bridge/libraryCalls';
import { firstSignOff } from '../../../../shared/review/signOff/SignOff';
import { freshLibrary, valueOf } from '../../../library/freshLibrary';

const lists = {
  'in-review': [],
  approved: [{ id: '11111111-2222-4333-8444-555555555555', text: 'Namen nagekeken' }],
  exported: [],
};
const may = {
  draft: ['journalist' as const],
  'in-review': ['journalist' as const],
  approved: ['editor' as const],
  exported: ['producer' as const],
};
const person = (role: Role | ''): Person => ({
  id: '11111111-2222-4333-8444-555555555555',
  name: 'Sport',
  initials: '',
  colour: '',
  role,
});

describe('SignOffRecord', () => {
  it('is as it is at first, and as it was kept after a restart', async () => {
    const fresh = freshLibrary();
    expect(valueOf(await fresh.library.calls['sign-off:load']({}))).toEqual(firstSignOff);
    valueOf(await fresh.library.calls['sign-off:store']({ may, lists }));
    expect(valueOf(await fresh.reopen().calls['sign-off:load']({}))).toEqual({ may, lists });
  });

  it('is there again from the journal where the database has lost it', async () => {
    const fresh = freshLibrary();
    valueOf(await fresh.library.calls['sign-off:store']({ may, lists }));
    fresh.library.close();
    const database = openSqlite(path.join(fresh.folder, 'library.sqlite'));
    database.exec('delete from sign_off; delete from record_count');
    database.close();
    expect(valueOf(await fresh.reopen().calls['sign-off:load']({}))).toEqual({ may, lists });
  });

  it('takes nothing in which a status is for nobody', () => {
    const { ask } = libraryCalls['sign-off:store'] as unknown as { ask: Parameters<typeof parse>[0] };
    expect(() => parse(ask, { may: { ...may, approved: [] }, lists })).toThrow();
    expect(parse(ask, { may, lists })).toEqual({ may, lists });
  });
});

describe('a change of status of many', () => {
  it('is refused to who may not, with why, and leaves the article as it was', async () => {
    const { calls } = freshLibrary().library;
    const { id } = valueOf(await calls['article:create']({ language: 'nl' }));
    const approve = (by: Person | string) =>
      calls['articles:change']({
        job: 'a',
        articles: [id],
        by,
        change: { kind: 'set-status', status: 'approved' },
      });
    expect(await approve(person('journalist'))).toEqual({
      ok: false,
      fault: { kind: 'status-not-yours', status: 'approved', roles: ['editor', 'producer'] },
    });
    expect(valueOf(await calls['desk:card']({ article: id })).status).toBe('draft');
    expect(valueOf(await approve(person('editor'))).changed).toHaveLength(1);
    expect(valueOf(await calls['desk:card']({ article: id })).status).toBe('approved');

    valueOf(await calls['sign-off:store']({ may, lists }));
    expect(await approve(person('producer'))).toMatchObject({ ok: false });
    const ready = { kind: 'ready-export', publishedAt: '2026-01-02T10:00:00Z' } as const;
    expect(
      await calls['articles:change']({ job: 'b', articles: [id], by: person('editor'), change: ready }),
    ).toMatchObject({ ok: false, fault: { kind: 'status-not-yours', status: 'exported' } });
    expect(valueOf(await approve(person(''))).same, 'who has no role').toBe(1);
    expect(valueOf(await approve('Redactie')).same, 'of whom nothing is known').toBe(1);
  });
});
