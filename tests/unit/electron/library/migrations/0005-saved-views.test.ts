import { expect, it, onTestFinished } from 'vitest';
import { createFirstTables } from '../../../../../electron/library/migrations/0001-first';
import { addDeskKeys } from '../../../../../electron/library/migrations/0002-desk';
import { createShownArticles } from '../../../../../electron/library/migrations/0003-shown-articles';
import { createRecordCount } from '../../../../../electron/library/migrations/0004-record-count';
import { migrate } from '../../../../../electron/library/migrations/migrate';
import { putView, savedViews } from '../../../../../electron/library/SavedViews';
import { openSqlite } from '../../../../../electron/library/sqlite';
import { noFilter } from '../../../../../shared/bridge/deskFilter';

it('makes room for views in an older library, and leaves the rest of it', () => {
  const database = openSqlite(':memory:');
  onTestFinished(() => database.close());
  for (const step of [createFirstTables, addDeskKeys, createShownArticles, createRecordCount]) step(database);
  database.exec(`
    pragma user_version = 4;
    insert into site (one, name, address, language) values (1, 'De Krant', 'https://krant.example/', 'nl');
    insert into record_count (one, number) values (1, 7);
  `);
  migrate(database);
  expect(savedViews(database)).toEqual([]);
  const view = { name: 'Ter review', filter: { ...noFilter, status: 'in-review' as const } };
  putView(database, 'a', view);
  expect(savedViews(database)).toEqual([{ id: 'a', ...view }]);
  expect(database.prepare('select name from site').all()).toEqual([{ name: 'De Krant' }]);
  expect(database.prepare('select number from record_count').all()).toEqual([{ number: 7 }]);
});
