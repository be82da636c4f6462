import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSqlite } from '../../../../electron/library/sqlite';
import { noFilter } from '../../../../shared/bridge/deskFilter';
import type { SavedView } from '../../../../shared/bridge/viewCalls';
import { mostViews, viewCalls } from '../../../../shared/bridge/viewCalls';
import { parse } from 'valibot';
import { freshLibrary, valueOf } from '../../../library/freshLibrary';

function named(name: string): SavedView {
  return { id: randomUUID(), name, filter: { ...noFilter, query: 'netflix', thisWeek: true } };
}

describe('SavedViews', () => {
  it('keeps views, by name, also after a restart', async () => {
    const fresh = freshLibrary();
    const [late, early] = [named('Week 10'), named('Week 9')];
    valueOf(await fresh.library.calls['views:store'](late));
    expect(valueOf(await fresh.library.calls['views:store'](early))).toEqual([early, late]);
    expect(valueOf(await fresh.reopen().calls['views:list']({}))).toEqual([early, late]);
  });

  it('puts a view in the place of the one with its id, and removes it', async () => {
    const { library } = freshLibrary();
    const view = named('Eerst');
    valueOf(await library.calls['views:store'](view));
    const other = { ...view, name: 'Later', filter: { ...noFilter, sort: 'words' as const } };
    expect(valueOf(await library.calls['views:store'](other))).toEqual([other]);
    expect(valueOf(await library.calls['views:remove']({ id: view.id }))).toEqual([]);
    expect(valueOf(await library.calls['views:remove']({ id: view.id }))).toEqual([]);
  });

  it('keeps no more than there is room for, and still changes those', async () => {
    const { library } = freshLibrary();
    const views = Array.from({ length: mostViews }, (_, index) => named(`Weergave ${index}`));
    for (const view of views) valueOf(await library.calls['views:store'](view));
    expect(await library.calls['views:store'](named('Te veel'))).toEqual({
      ok: false,
      fault: { kind: 'views-full', most: mostViews },
    });
    const changed = valueOf(await library.calls['views:store']({ ...views[0]!, name: 'Anders' }));
    expect(changed).toHaveLength(mostViews);
    expect(changed[0]?.name).toBe('Anders');
  });

  it('takes a view from before there was something to filter by as one that does not', async () => {
    const fresh = freshLibrary();
    const view = named('Van eerder');
    const { forMe: _forMe, ...filter } = view.filter;
    const database = openSqlite(path.join(fresh.folder, 'library.sqlite'));
    const insert = database.prepare('insert into saved_views (id, name, filter) values (?, ?, ?)');
    insert.run(view.id, view.name, JSON.stringify(filter));
    database.close();
    expect(valueOf(await fresh.library.calls['views:list']({}))).toEqual([view]);
  });

  it('passes over what makes no sense in the database', async () => {
    const fresh = freshLibrary();
    const view = named('Goed');
    valueOf(await fresh.library.calls['views:store'](view));
    const database = openSqlite(path.join(fresh.folder, 'library.sqlite'));
    database.exec(
      `insert into saved_views (id, name, filter) values ('x', 'Kapot', '{"query":'), ('y', '', '{}')`,
    );
    database.close();
    expect(valueOf(await fresh.library.calls['views:list']({}))).toEqual([view]);
  });

  it.each([
    ['no name', { name: '' }],
    ['a name with room around it', { name: ' x ' }],
    ['a long name', { name: 'x'.repeat(81) }],
    ['another id', { id: 'x' }],
    ['an unknown order', { filter: { ...noFilter, sort: 'match' } }],
    ['an endless query', { filter: { ...noFilter, query: 'x'.repeat(501) } }],
    ['a filter with something more', { filter: { ...noFilter, more: true } }],
  ])('is not asked for a view with %s', (_what, change) => {
    const schema = viewCalls['views:store'].ask;
    expect(parse(schema, named('Goed')).name).toBe('Goed');
    expect(() => parse(schema, { ...named('Goed'), ...change })).toThrow();
  });
});
