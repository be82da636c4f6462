import * as v from 'valibot';
import { firstTheme } from '../../../shared/pages/themeId';
import { editionRecord, editionsById, putEdition } from '../Editions';
import { popularityParts, popularityRecord, putPopularity } from '../PopularityRecord';
import { keptWords, putWord, wordRecord } from '../KeptWords';
import { putView, viewRecord, viewsById } from '../SavedViews';
import { addressRecord, addressRecords, putAddresses } from '../SiteAddresses';
import { keptSignOff, putSignOff, signOffRecord } from '../SignOffRecord';
import { siteValue } from '../SiteRecord';
import { SiteRow, siteWith } from '../SiteRow';
import type { Sqlite } from '../sqlite';
import type { RecordKind } from './RecordKeeper';

const site = v.strictObject({
  name: v.string(),
  address: v.string(),
  language: v.picklist(['nl', 'en']),
  theme: v.optional(v.string(), firstTheme),
  policies: v.optional(v.unknown()),
  leftOut: v.optional(v.unknown()),
});
const original = v.strictObject({
  type: v.string(),
  width: v.number(),
  height: v.number(),
  bytes: v.number(),
  name: v.string(),
  addedAt: v.string(),
});

/** Which articles are in the bin and since when, which is the sample, the site, the views, editions and words that were kept, how articles are signed off, what lists of popular articles go by, under which addresses articles were exported, and what is known of each original. */
export function recordKinds(database: Sqlite): RecordKind[] {
  const rows = <T>(sql: string): T[] => database.prepare(sql).all() as T[];
  const bin = database.prepare('update articles set binned_at = ? where id = ?');
  const sample = database.prepare('update articles set sample = ? where id = ?');
  const siteRow = new SiteRow(database);
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
      all: () => {
        const kept = siteRow.load();
        return new Map(kept ? [['', siteValue(kept)]] : []);
      },
      absent: undefined,
      put: (_key, value) => {
        const read = v.safeParse(site, value);
        if (read.success) siteRow.put(siteWith(read.output, read.output.policies, read.output.leftOut));
      },
    },
    {
      kind: viewRecord,
      all: () => viewsById(database),
      absent: null,
      put: (id, view) => putView(database, id, view),
    },
    {
      kind: editionRecord,
      all: () => editionsById(database),
      absent: null,
      put: (id, edition) => putEdition(database, id, edition),
    },
    {
      kind: wordRecord,
      all: () => new Map(keptWords(database).map((word) => [word, true])),
      absent: false,
      put: (word, is) => putWord(database, word, is === true),
    },
    {
      kind: signOffRecord,
      all: () => {
        const kept = keptSignOff(database);
        return new Map(kept ? [['', kept]] : []);
      },
      absent: undefined,
      put: (_key, value) => putSignOff(database, value),
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
