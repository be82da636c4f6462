import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { AddressesBeside } from '../../../../electron/library/AddressesBeside';
import { openBeside } from '../../../../electron/library/reading/openBeside';
import { openSqlite } from '../../../../electron/library/sqlite';
import { mostAddresses, siteCalls } from '../../../../shared/bridge/siteCalls';
import { freshLibrary, valueOf } from '../../../library/freshLibrary';

const [one, two] = [randomUUID(), randomUUID()];
const placed = (article: string, name: string) => ({
  article,
  path: `film/${name}`,
  wish: `film/${name}`,
});

function run(folder: string, sql: string): void {
  const database = openSqlite(path.join(folder, 'library.sqlite'));
  database.exec(sql);
  database.close();
}

describe('where articles were exported', () => {
  it('is remembered in its order, for all and for one, also after a restart', async () => {
    const fresh = freshLibrary();
    const { calls } = fresh.library;
    expect(valueOf(await calls['site:addresses']({}))).toEqual([]);
    const first = [placed(one, 'een'), placed(two, 'twee')];
    expect(valueOf(await calls['site:keep-addresses']({ addresses: first }))).toEqual({ kept: 2 });
    valueOf(await calls['site:keep-addresses']({ addresses: [placed(one, 'drie')] }));
    const all = [...first, placed(one, 'drie')];
    const { calls: again } = fresh.reopen();
    expect(valueOf(await again['site:addresses']({}))).toMatchObject(all);
    expect(valueOf(await again['site:addresses']({ article: one }))).toMatchObject([all[0], all[2]]);
  });

  it.each([
    ['rows that were lost', 'delete from site_addresses; delete from record_count'],
    [
      'an older copy',
      `delete from site_addresses where path = 'film/drie'; update record_count set number = 1`,
    ],
    ['a row that was changed', `update site_addresses set path = 'weg/gegaan' where path = 'film/een'`],
  ])('comes back from the journal after %s', async (_what, sql) => {
    const fresh = freshLibrary();
    const { calls } = fresh.library;
    valueOf(await calls['site:keep-addresses']({ addresses: [placed(one, 'een'), placed(two, 'twee')] }));
    valueOf(await calls['site:keep-addresses']({ addresses: [placed(one, 'drie')] }));
    fresh.library.close();
    run(fresh.folder, sql);
    const back = valueOf(await fresh.reopen().calls['site:addresses']({ article: one }));
    expect(back).toMatchObject([placed(one, 'een'), placed(one, 'drie')]);
  });

  it('goes to a journal that has been lost', async () => {
    const fresh = freshLibrary();
    valueOf(await fresh.library.calls['site:keep-addresses']({ addresses: [placed(one, 'een')] }));
    fresh.library.close();
    fs.rmSync(path.join(fresh.folder, 'journal'), { recursive: true });
    fresh.reopen().close();
    run(fresh.folder, 'delete from site_addresses');
    expect(valueOf(await fresh.reopen().calls['site:addresses']({}))).toMatchObject([placed(one, 'een')]);
  });

  it('waits beside an open library that is only read, until that is asked for it', async () => {
    const fresh = freshLibrary();
    valueOf(await fresh.library.calls['site:keep-addresses']({ addresses: [placed(one, 'een')] }));
    const beside = openBeside(fresh.folder);
    const states = [valueOf(await beside.calls['site:addresses-state']({}))];
    for (const name of ['twee', 'drie']) {
      const ask = { addresses: [placed(one, name)] };
      expect(valueOf(await beside.calls['site:keep-addresses'](ask))).toEqual({ kept: 1 });
      states.push(valueOf(await beside.calls['site:addresses-state']({})));
    }
    expect(new Set(states).size).toBe(3);
    const all = [placed(one, 'een'), placed(one, 'twee'), placed(one, 'drie')];
    expect(valueOf(await beside.calls['site:addresses']({ article: one }))).toMatchObject(all);
    expect(valueOf(await beside.calls['site:addresses']({ article: two }))).toEqual([]);
    beside.close();
    expect(valueOf(await fresh.library.calls['site:addresses']({}))).toMatchObject(all);
    expect(fs.readdirSync(fresh.folder).filter((name) => name.startsWith('exported'))).toEqual([]);
    expect(valueOf(await fresh.reopen().calls['site:addresses']({}))).toMatchObject(all);
  });

  it('is taken in once, also when an end came before what waited was cleared away', async () => {
    const fresh = freshLibrary();
    const beside = new AddressesBeside(fresh.folder);
    const at = '2026-11-29T10:00:00.000Z';
    const some = [
      { ...placed(one, 'een'), at },
      { ...placed(one, 'twee'), at },
    ];
    beside.add(some);
    fs.cpSync(
      path.join(fresh.folder, 'exported-addresses.txt'),
      path.join(fresh.folder, 'exported-addresses.taken.txt'),
    );
    const { calls } = fresh.library;
    const asked = await Promise.all([calls['site:addresses-state']({}), calls['site:addresses']({})]);
    expect(valueOf(asked[1])).toEqual(some);
    expect(valueOf(await calls['site:addresses']({}))).toEqual(some);
  });

  it('is taken in once by two who ask at the same time, however many there are', async () => {
    const fresh = freshLibrary();
    const at = '2026-11-29T10:00:00.000Z';
    const many = Array.from({ length: 120 }, (_, number) => ({ ...placed(one, `kop-${number}`), at }));
    new AddressesBeside(fresh.folder).add(many);
    const { calls } = fresh.library;
    await Promise.all([calls['site:addresses']({}), calls['site:addresses']({})]);
    expect(valueOf(await calls['site:addresses']({}))).toEqual(many);
  });

  it.each([
    ['a way out of the site', { ...placed(one, 'een'), path: '../een' }],
    ['a place of the bundle’s own', { ...placed(one, 'een'), path: 'thema/een' }],
    ['capitals', { ...placed(one, 'een'), path: 'Film/een' }],
    ['a wish that is none', { ...placed(one, 'een'), wish: 'een' }],
    ['of no article', { ...placed(one, 'een'), article: 'een' }],
  ])('is not asked to be %s', (_what, address) => {
    const { ask } = siteCalls['site:keep-addresses'];
    const good = { addresses: [placed(one, 'een')] };
    expect(parse(ask, good)).toEqual(good);
    expect(() => parse(ask, { addresses: [address] })).toThrow();
    const many = Array.from({ length: mostAddresses + 1 }, () => placed(one, 'een'));
    expect(() => parse(ask, { addresses: many })).toThrow();
  });
});
