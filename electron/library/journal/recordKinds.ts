import * as v from 'valibot';
import type { KeptSite } from '../../../shared/bridge/answers';
import { firstTheme } from '../../../shared/pages/themeId';
import { popularityParts, popularityRecord, putPopularity } from '../PopularityRecord';
import { putView, viewRecord, viewsById } from '../SavedViews';
import { addressRecord, addressRecords, putAddresses } from '../SiteAddresses';
import { siteValue } from '../SiteRecord';
import type { Sqlite } from '../sqlite';
import type { RecordKind } from './RecordKeeper';

const site = v.strictObject({
  name: v.string(),
  address: v.string(),
  language: v.picklist(['nl', 'en']),
  theme: v.optional(v.string()),
});
const original = v.strictObject({
  type: v.string(),
  width: v.number(),
  height: v.number(),
  bytes: v.number(),
  name: v.string(),
  addedAt: v.string(),
});

/** Which articles are in the bin and since when, which is the sample, the site, the views that were kept, what lists of popular articles go by, under which addresses articles were exported, and what is known of each original. */
export function recordKinds(database: Sqlite): RecordKind[] {
  const rows = <T>(sql: string): T[] => database.prepare(sql).all() as T[];
  const bin = database.prepare('update articles set binned_at = ? where id = ?');
  const sample = database.prepare('update articles set sample = ? where id = ?');
  const putSite = database.prepare(
    `insert into site (one, name, address, language, theme) values (1, ?1, ?2, ?3, ?4)
     on conflict (one) do update set name = ?1, address = ?2, language = ?3, theme = ?4`,
  );
  const putOriginal = database.prepare(
    `insert or replace into originals (hash, type, width, height, bytes, name, added_at)
     values (?, ?, ?, ?, ?, ?, ?)`,
  );
  return [
    {
      kind: 'bin',
      all: () => {
        const binned = rows<{ id: string; binned_at: string }>(
          `select id, binned_at from articles where binned_at > ''`,
        );
        return new Map(binned.map(({ id, binned_at }) => [id, binned_at]));
      },
      absent: '',
      put: (key, value) => {
        if (typeof value === 'string') bin.run(value, key);
      },
    },
    {
      kind: 'sample',
      all: () =>
        new Map(rows<{ id: string }>('select id from articles where sample = 1').map(({ id }) => [id, true])),
      absent: false,
      put: (key, value) => void sample.run(value === true ? 1 : 0, key),
    },
    {
      kind: 'site',
      all: () =>
        new Map(
          rows<KeptSite>('select name, address, language, theme from site where one = 1').map((row) => [
            '',
            siteValue(row),
          ]),
        ),
      absent: undefined,
      put: (_key, value) => {
        if (v.is(site, value))
          putSite.run(value.name, value.address, value.language, value.theme ?? firstTheme);
      },
    },
    {
      kind: viewRecord,
      all: () => viewsById(database),
      absent: null,
      put: (id, view) => putView(database, id, view),
    },
    {
      kind: popularityRecord,
      all: () => popularityParts(database),
      absent: null,
      put: (part, value) => putPopularity(database, part, value),
    },
    {
      kind: addressRecord,
      all: () => addressRecords(database),
      absent: '',
      put: (article, value) => putAddresses(database, article, value),
    },
    {
      kind: 'original',
      all: () =>
        new Map(
          rows<{ hash: string }>(
            'select hash, type, width, height, bytes, name, added_at as addedAt from originals',
          ).map(({ hash, ...record }) => [hash, record]),
        ),
      absent: undefined,
      put: (hash, value) => {
        if (!v.is(original, value)) return;
        const { type, width, height, bytes, name, addedAt } = value;
        putOriginal.run(hash, type, width, height, bytes, name, addedAt);
      },
    },
  ];
}
