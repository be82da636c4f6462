import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { parse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { openSqlite } from '../../../../electron/library/sqlite';
import type { Edition } from '../../../../shared/bridge/editionCalls';
import { editionCalls, mostEditions, mostInEdition } from '../../../../shared/bridge/editionCalls';
import { freshLibrary, valueOf } from '../../../library/freshLibrary';

function named(name: string, articles: string[] = []): Edition {
  return { id: randomUUID(), name, articles };
}

describe('editionAnswers', () => {
  it('keeps editions, by name, their articles in order, also after a restart', async () => {
    const fresh = freshLibrary();
    const { calls } = fresh.library;
    const [one, other] = [
      valueOf(await calls['article:create']({ language: 'nl' })),
      valueOf(await calls['article:create']({ language: 'nl' })),
    ];
    const [late, early] = [named('Week 10', [other.id, one.id]), named('Week 9')];
    valueOf(await calls['editions:store'](late));
    const kept = [early, late].map((edition) => ({ ...edition, gone: [] }));
    expect(valueOf(await calls['editions:store'](early))).toEqual(kept);
    expect(valueOf(await fresh.reopen().calls['editions:list']({}))).toEqual(kept);
  });

  it('puts an edition in the place of the one with its id, and removes it', async () => {
    const { library } = freshLibrary();
    const edition = named('Eerst');
    valueOf(await library.calls['editions:store'](edition));
    const other = { ...edition, name: 'Later' };
    expect(valueOf(await library.calls['editions:store'](other))).toEqual([{ ...other, gone: [] }]);
    expect(valueOf(await library.calls['editions:remove']({ id: edition.id }))).toEqual([]);
    expect(valueOf(await library.calls['editions:remove']({ id: edition.id }))).toEqual([]);
  });

  it('says which articles are in the bin or not there, and that they are back', async () => {
    const { calls } = freshLibrary().library;
    const article = valueOf(await calls['article:create']({ language: 'nl' })).id;
    const unknown = randomUUID();
    valueOf(await calls['editions:store'](named('Weekend', [article, unknown])));
    const gone = async (): Promise<string[][]> =>
      valueOf(await calls['editions:list']({})).map((edition) => edition.gone);
    expect(await gone()).toEqual([[unknown]]);
    valueOf(await calls['article:bin']({ article }));
    expect(await gone()).toEqual([[article, unknown]]);
    valueOf(await calls['article:restore']({ article }));
    expect(await gone()).toEqual([[unknown]]);
  });

  it('keeps no more than there is room for, and still changes those', async () => {
    const { library } = freshLibrary();
    const editions = Array.from({ length: mostEditions }, (_, index) => named(`Editie ${index}`));
    for (const edition of editions) valueOf(await library.calls['editions:store'](edition));
    expect(await library.calls['editions:store'](named('Te veel'))).toEqual({
      ok: false,
      fault: { kind: 'editions-full', most: mostEditions },
    });
    const changed = valueOf(await library.calls['editions:store']({ ...editions[0]!, name: 'Anders' }));
    expect(changed).toHaveLength(mostEditions);
    expect(changed[0]?.name).toBe('Anders');
  });

  it('passes over what makes no sense', async () => {
    const fresh = freshLibrary();
    const edition = named('Goed');
    valueOf(await fresh.library.calls['editions:store'](edition));
    const database = openSqlite(path.join(fresh.folder, 'library.sqlite'));
    database.exec(
      `insert into editions (id, name, articles) values
       ('w', 'Kapot', '["'), ('x', 'Geen lijst', '7'), ('y', '', '[]'), ('z', 'Geen id', '["x"]')`,
    );
    database.close();
    expect(valueOf(await fresh.library.calls['editions:list']({}))).toEqual([{ ...edition, gone: [] }]);
  });

  const twice = randomUUID();
  it.each([
    ['no name', { name: '' }],
    ['a name with room around it', { name: ' x ' }],
    ['a long name', { name: 'x'.repeat(81) }],
    ['another id', { id: 'x' }],
    ['an article that is none', { articles: ['x'] }],
    ['an article twice', { articles: [twice, twice] }],
    ['more articles than fit', { articles: Array.from({ length: mostInEdition + 1 }, () => randomUUID()) }],
    ['something more', { more: true }],
  ])('is not asked for an edition with %s', (_what, change) => {
    const schema = editionCalls['editions:store'].ask;
    expect(parse(schema, named('Goed', [twice])).name).toBe('Goed');
    expect(() => parse(schema, { ...named('Goed'), ...change })).toThrow();
  });
});
